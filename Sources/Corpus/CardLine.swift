/// One line of a card file, and what it is.
struct CardLine {
    /// What a line says by its shape alone.
    enum Content {
        case blank
        case title(Substring)
        case card(Substring)
        case otherHeading
        case key(name: Substring, value: Substring)
        case text(Substring)
    }

    let number: Int
    let content: Content
    private let whole: Substring

    init(_ whole: Substring, number: Int) {
        self.number = number
        self.whole = whole
        content = Self.content(of: whole.trimmed)
    }

    /// Counted from 1; `part` is a slice of this line.
    func column(of part: Substring) -> Int {
        whole.distance(from: whole.startIndex, to: part.startIndex) + 1
    }

    /// The column where the line's text begins.
    var column: Int { column(of: whole.trimmed) }

    private static func content(of text: Substring) -> Content {
        if text.isEmpty { return .blank }
        if text.utf8.first == UInt8(ascii: "#") {
            let rest = text.drop { $0 == "#" }
            guard rest.isEmpty || rest.first == " " else { return .otherHeading }
            switch text.utf8.distance(from: text.startIndex, to: rest.startIndex) {
            case 1: return .title(rest.trimmed)
            case 2: return .card(rest.trimmed)
            default: return .otherHeading
            }
        }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return .text(text) }
        let name = text[..<colon].trimmed
        let value = text[text.utf8.index(after: colon)...]
        guard looksLikeKey(name, value: value) else { return .text(text) }
        return .key(name: name, value: value.trimmed)
    }

    /// One or two lower-case words before a colon are a key, known or not, so that a slip is never taken for advice.
    private static func looksLikeKey(_ name: Substring, value: Substring) -> Bool {
        if name.utf8.count > 20 { return false }
        if CardKey(rawValue: name.lowercased()) != nil { return true }
        guard value.isEmpty || value.first == " " else { return false }
        let words = name.utf8.split(separator: UInt8(ascii: " "))
        let isPlain = name.utf8.allSatisfy {
            $0.isLowerCaseLetter || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-")
        }
        return isPlain && (1...2).contains(words.count)
    }
}
