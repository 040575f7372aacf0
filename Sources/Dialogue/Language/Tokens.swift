/// The words, quoted texts and commas of a piece of a line, each with its column.
struct Tokens {
    enum Kind: Hashable { case word, quoted, comma }

    struct Token: Hashable {
        let kind: Kind
        /// The word, or the text between the quotes.
        let text: String
        let column: Int
        /// In characters, quotes counted.
        let length: Int
    }

    private(set) var all: [Token] = []
    /// The column of a quote that is never closed.
    private(set) var openQuote: Int?

    /// Splits `text`, whose first character stands in column `column`.
    init(_ text: Substring, column: Int) {
        let bytes = text.utf8
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        func columns(to index: Substring.Index) -> Int {
            isASCII
                ? bytes.distance(from: bytes.startIndex, to: index) : text.distance(from: text.startIndex, to: index)
        }
        var start: Substring.Index?
        var quote: Substring.Index?
        func add(_ kind: Kind, from: Substring.Index, to: Substring.Index, quotes: Int = 0) {
            let word = text[from..<to]
            let length = isASCII ? word.utf8.count : word.count
            all.append(
                Token(
                    kind: kind, text: String(word), column: column + columns(to: from) - quotes / 2,
                    length: length + quotes))
        }
        for index in bytes.indices {
            let byte = bytes[index]
            if let open = quote {
                guard byte == UInt8(ascii: "\"") else { continue }
                add(.quoted, from: bytes.index(after: open), to: index, quotes: 2)
                quote = nil
                continue
            }
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
            let isComma = byte == UInt8(ascii: ",")
            let isQuote = byte == UInt8(ascii: "\"")
            if isSpace || isComma || isQuote {
                if let begun = start { add(.word, from: begun, to: index) }
                start = nil
                if isComma { add(.comma, from: index, to: bytes.index(after: index)) }
                if isQuote { quote = index }
            } else if start == nil {
                start = index
            }
        }
        if let begun = start { add(.word, from: begun, to: bytes.endIndex) }
        if let quote { openQuote = column + columns(to: quote) }
    }
}

/// How many characters a piece of a line has; in ASCII, which nearly every line is, a byte is one.
func characters(in text: Substring) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
}

/// Where `needle` first stands in `text` outside quotes, as an offset in characters.
func offset(of needle: String, outsideQuotesIn text: Substring) -> Int? {
    guard let first = needle.utf8.first else { return 0 }
    var quoted = false
    // Bytes are looked at and characters counted only where it is found: most lines do not hold it.
    for index in text.utf8.indices {
        let byte = text.utf8[index]
        if byte == UInt8(ascii: "\"") {
            quoted.toggle()
        } else if !quoted, byte == first, text.utf8[index...].starts(with: needle.utf8) {
            return characters(in: text[..<index])
        }
    }
    return nil
}

/// Whether `text` is a name: small letters, digits and hyphens, beginning with a letter.
func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        && text.last != "-"
}
