/// One word of a text, as typed and as the search compares it.
struct SearchWord {
    let typed: Substring
    let stem: String
    /// Whether the word is too common to search for.
    let isCommon: Bool

    /// The words of a text in order, told apart by anything that is neither letter, digit nor apostrophe.
    static func all(in text: String) -> [SearchWord] {
        var words: [SearchWord] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        while place < scalars.endIndex {
            if isPart(scalars[place]) {
                start = start ?? place
            } else if let begun = start {
                if let word = SearchWord(text[begun..<place]) { words.append(word) }
                start = nil
            }
            scalars.formIndex(after: &place)
        }
        if let begun = start, let word = SearchWord(text[begun...]) { words.append(word) }
        return words
    }

    private init?(_ part: Substring) {
        let typed = part.withoutApostrophes
        guard !typed.isEmpty else { return nil }
        var plain = typed.lowercased()
        if !plain.utf8.allSatisfy({ $0 < 0x80 }) { plain = String(plain.map { $0 == "’" ? "'" : $0 }) }
        // "customer's" is about the customer; "don't" stays one word.
        if plain.hasSuffix("'s") { plain.removeLast(2) }
        isCommon = CommonWords.all.contains(plain)
        if plain.utf8.contains(UInt8(ascii: "'")) { plain.removeAll { $0 == "'" } }
        guard !plain.isEmpty else { return nil }
        self.typed = typed
        stem = Stem.of(plain)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            return byte.isLowerCaseLetter || isCapital || byte.isDigit || scalar == "'"
        }
        return scalar == "’" || scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    fileprivate static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }
}

extension Substring {
    /// Without the quotation marks that look like apostrophes at either end.
    fileprivate var withoutApostrophes: Substring {
        var rest = drop { SearchWord.isApostrophe($0) }
        while let last = rest.last, SearchWord.isApostrophe(last) { rest.removeLast() }
        return rest
    }
}
