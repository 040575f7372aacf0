/// How many columns of a terminal text takes, at most: a page has to fit the terminals that it knows nothing of.
enum Columns {
    static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

    /// Never fewer than a terminal gives the character; some rare letters of one column count as two.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        let isEmoji = first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}")
        return isEmoji ? 2 : scalars.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control: return 0
        case .format: return scalar.properties.isDefaultIgnorableCodePoint ? 0 : 1
        default: break
        }
        switch scalar.value {
        // Vowels and final consonants of a Korean syllable stand in the box of its first part.
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...: return 2
        default: return 1
        }
    }

    /// The beginning of `text` that takes no more than so many columns.
    static func prefix(_ text: String, _ columns: Int) -> String {
        var used = 0
        return String(
            text.prefix { character in
                used += of(character)
                return used <= columns
            })
    }
}
