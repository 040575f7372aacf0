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
        var column = column
        var word = ""
        var quoted: String?
        var start = column
        func flush(_ tokens: inout [Token]) {
            if !word.isEmpty {
                tokens.append(Token(kind: .word, text: word, column: start, length: word.count))
                word = ""
            }
        }
        for character in text {
            if let open = quoted {
                if character == "\"" {
                    all.append(Token(kind: .quoted, text: open, column: start, length: open.count + 2))
                    quoted = nil
                } else {
                    quoted = open + String(character)
                }
            } else {
                switch character {
                case " ", "\t": flush(&all)
                case ",":
                    flush(&all)
                    all.append(Token(kind: .comma, text: ",", column: column, length: 1))
                case "\"":
                    flush(&all)
                    quoted = ""
                    start = column
                default:
                    if word.isEmpty { start = column }
                    word.append(character)
                }
            }
            column += 1
        }
        flush(&all)
        if quoted != nil { openQuote = start }
    }
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
            return text.distance(from: text.startIndex, to: index)
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
