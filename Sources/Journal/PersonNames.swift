/// The spellings by which a text is known to be about one person.
public struct PersonNames: Equatable, Sendable {
    /// The name as it was given.
    public let name: String
    /// What counts wherever it stands: the whole name, first and last name either way round, and other spellings.
    package let anywhere: [[String]]
    /// The first name, which alone counts only where the person is known.
    package let first: String?
    /// The last name, which counts with a title or an initial, only where the person is known.
    package let last: String?

    /// A person by name, with nicknames and other spellings, each of which counts wherever it stands.
    ///
    /// Throws `JournalError` with code `invalidName` for a text that is no name or has less than two letters.
    public init(_ name: String, also spellings: [String] = []) throws {
        self.name = try CustomerName.validate(name)
        let all = try Self.words(of: self.name)
        let words = all.first.map { Self.titles.contains($0) } == true && all.count > 1 ? Array(all.dropFirst()) : all
        let hasTitle = words.count < all.count
        var anywhere = [hasTitle && words.count == 1 ? all : words]
        if words.count > 1 {
            anywhere += [[words[0], words[words.count - 1]], [words[words.count - 1]] + words.dropLast()]
        }
        anywhere += try spellings.map { try Self.words(of: try CustomerName.validate($0)) }
        self.anywhere = anywhere.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        first = words.count > 1 && words[0].count > 1 ? words[0] : nil
        last = words.count > 1 || hasTitle ? words.last : nil
    }

    /// Whether the text has the whole name, or another spelling that counts wherever it stands.
    public func isNamed(in text: String) -> Bool { isNamed(in: FoldedText(text)) }

    package func isNamed(in text: FoldedText) -> Bool {
        anywhere.contains { !text.places(of: $0).isEmpty || Self.stands($0, in: text) }
    }

    /// Whether a name is the first name alone, so that it may be this person's.
    package func mayBe(_ name: String) -> Bool {
        first.map { NameKey(name).words.elementsEqual([Substring($0)]) } ?? false
    }

    // Chinese, Japanese, Korean, Thai and the like write a name without anything that sets it apart.
    package static func stands(_ name: [String], in text: FoldedText) -> Bool {
        let name = name.joined()
        return name.count > 1 && name.unicodeScalars.contains(where: hasNoSpaces) && text.joined.contains(name)
    }

    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    // A single letter would be found in every other sentence.
    private static func words(of name: String) throws -> [String] {
        let words = NameKey(name).words.map(String.init)
        guard words.reduce(0, { $0 + $1.count }) > 1 else {
            throw JournalError(.invalidName, "That name is too short to look for. Type the whole name.")
        }
        return words
    }

    package static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "mister", "dr", "doctor", "prof", "professor", "sir", "dame", "lady", "lord",
        "rev", "father", "sister", "captain", "herr", "frau", "monsieur", "madame", "mme", "mlle", "senor", "senora",
        "signor", "signora", "don", "dona",
    ]

    /// First names that are ordinary words too: alone, these count only where they are written with a capital.
    package static let ordinaryWords: Set<String> = [
        "april", "art", "august", "autumn", "bill", "chance", "chase", "clay", "cliff", "dawn", "dean", "drew",
        "faith", "frank", "grace", "grant", "guy", "harmony", "hope", "hunter", "joy", "june", "king", "lance", "mark",
        "max", "may", "mercy", "miles", "norm", "pat", "patience", "pearl", "penny", "prince", "reed", "rich", "rob",
        "rose", "rusty", "sage", "sandy", "skip", "sky", "sue", "summer", "tab", "victor", "wade", "ward", "will",
        "wood",
    ]
}
