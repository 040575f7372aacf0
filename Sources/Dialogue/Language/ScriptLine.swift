/// One line of a script, told apart by how it begins.
struct ScriptLine {
    enum Form: Equatable {
        case blank
        case title
        case heading
        case question
        case option
        case row
        case arm
        case arrow
        /// `keyword: rest` or `keyword words: rest`; `head` is what stands before the colon after the keyword.
        case directive(keyword: String, head: String)
        case call
        case never
        case prose
        /// It begins like a directive and is none.
        case mistaken
    }

    let form: Form
    /// 1-based.
    let number: Int
    /// What follows the mark or the keyword, trimmed.
    let rest: Substring
    /// The column where `rest` begins.
    let column: Int
    /// The line, trimmed.
    let text: Substring
    /// The column where `text` begins.
    let indent: Int

    init(_ line: Substring, number: Int) {
        let (trimmed, skipped) = Dialogue.trimmed(line)
        self.number = number
        text = trimmed
        indent = skipped + 1
        let (form, mark) = ScriptLine.classify(trimmed)
        let (rest, more) = Dialogue.trimmed(trimmed.dropFirst(mark))
        self.form = form
        self.rest = rest
        column = indent + mark + more
    }

    static let plainKeywords: Set<String> = [
        "id", "version", "for", "keeps", "why", "hint", "keep", "echo", "plain", "or", "card", "verdict", "because",
        "confidence", "changes", "speaker", "brief", "leaves", "once", "label", "heard",
    ]
    /// Keywords that may carry words before their colon.
    static let wordyKeywords: Set<String> = ["card", "because", "again", "recap"]

    private static func classify(_ text: Substring) -> (Form, mark: Int) {
        guard let first = text.first else { return (.blank, 0) }
        func marked(_ mark: String, _ form: Form) -> (Form, Int)? {
            guard text.utf8.starts(with: mark.utf8), let next = text.utf8.dropFirst(mark.utf8.count).first else {
                return nil
            }
            return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") ? (form, mark.utf8.count) : nil
        }
        switch first {
        case "#": return marked("##", .heading) ?? marked("#", .title) ?? (.mistaken, 0)
        case "?": return marked("?", .question) ?? (.mistaken, 0)
        case "*": return marked("*", .option) ?? (.mistaken, 0)
        case "+": return marked("+", .row) ?? (.mistaken, 0)
        case "-": return marked("->", .arrow) ?? marked("-", .arm) ?? (.mistaken, 0)
        case ">": return (.mistaken, 0)
        default: break
        }
        if text.hasPrefix("call ") { return (.call, 4) }
        if text.hasPrefix("never ") { return (.never, 5) }
        let word = text.firstWord
        guard !word.isEmpty, !word.contains(where: \.isUppercase) else {
            // "Why:" is what a phone makes of "why:".
            let isKeyword = text.dropFirst(word.count).first == ":" && plainKeywords.contains(word.lowercased())
            return !isKeyword && offset(of: "->", outsideQuotesIn: text) == nil ? (.prose, 0) : (.mistaken, 0)
        }
        let after = text.dropFirst(word.count)
        let keyword = String(word)
        if after.first == ":" {
            let known = plainKeywords.contains(keyword)
            return known ? (.directive(keyword: keyword, head: ""), word.count + 1) : (.mistaken, 0)
        }
        if Dialogue.trimmed(after).0.first == ":" { return (.mistaken, 0) }
        if keyword == "recap", let colon = offset(of: ":", outsideQuotesIn: after) {
            return (.directive(keyword: keyword, head: String(trimmed(after.prefix(colon)).0)), word.count + colon + 1)
        }
        if wordyKeywords.contains(keyword),
            after.hasPrefix(" when ") || after.hasPrefix(" once ") || after.hasPrefix(" twice ")
        {
            guard let colon = offset(of: ":", outsideQuotesIn: after) else { return (.mistaken, 0) }
            let head = after.prefix(colon)
            return (.directive(keyword: keyword, head: String(trimmed(head).0)), word.count + colon + 1)
        }
        if wordyKeywords.contains(keyword), offset(of: ":", outsideQuotesIn: after) != nil { return (.mistaken, 0) }
        return offset(of: "->", outsideQuotesIn: text) == nil ? (.prose, 0) : (.mistaken, 0)
    }
}

extension Substring {
    /// The letters and hyphens at the beginning.
    fileprivate var firstWord: Substring {
        let ascii = utf8.prefix { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "-")
        }
        // Other letters are rare, and looked at one by one.
        guard let next = utf8[ascii.endIndex...].first, next >= 0x80 else { return Substring(ascii) }
        return prefix { $0.isLetter || $0 == "-" }
    }
}

/// `text` without spaces and tabs at either end, and how many were at the beginning.
func trimmed(_ text: Substring) -> (Substring, skipped: Int) {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var bytes = text.utf8
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    let skipped = text.utf8.count - bytes.count
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return (Substring(bytes), skipped)
}
