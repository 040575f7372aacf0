/// One line of the synonyms file: a group, a heading or nothing.
struct SynonymLine {
    private static let longestPhrase = 4

    /// The stems of each word or phrase; empty unless the line is a group without a problem.
    private(set) var entries: [[String]] = []
    private(set) var problems: [(message: String, column: Int)] = []

    init(_ whole: Substring) {
        let text = whole.trimmed
        guard !text.isEmpty, !text.hasPrefix("# "), !text.hasPrefix("## ") else { return }
        func column(of part: Substring) -> Int { whole.distance(from: whole.startIndex, to: part.startIndex) + 1 }
        guard text.hasPrefix("- ") else {
            problems.append((SynonymMessage.otherLine, column(of: text)))
            return
        }
        var seen: Set<Substring> = []
        let parts = text.dropFirst(2).split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
        for part in parts {
            let words = SearchWord.all(in: String(part))
            let stems = words.map(\.stem)
            if let message = Self.message(for: part, words) {
                problems.append((message, column(of: part)))
            } else if !seen.insert(part).inserted {
                problems.append((SynonymMessage.repeated(part), column(of: part)))
            }
            if !entries.contains(stems) { entries.append(stems) }
        }
        if parts.count < 2 { problems.append((SynonymMessage.alone, column(of: text))) }
        if !problems.isEmpty { entries = [] }
    }

    private static func message(for part: Substring, _ words: [SearchWord]) -> String? {
        let isPlain = part.utf8.allSatisfy { $0.isLowerCaseLetter || " '".utf8.contains($0) }
        if part.isEmpty || !isPlain { return SynonymMessage.malformed(part) }
        if words.count > longestPhrase { return SynonymMessage.tooLong(part, longest: longestPhrase) }
        if words.count == 1 && words[0].isCommon { return SynonymMessage.common(part) }
        return nil
    }
}
