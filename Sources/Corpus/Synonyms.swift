/// Words that mean much the same in a rep's day, and everything wrong in the file they came from.
public struct Synonyms: Sendable {
    /// A phrase that means something its words don't.
    struct Phrase {
        let stems: [String]
        let alike: [String]
    }

    /// No synonyms at all: only a card's own words find it.
    public static let none = Synonyms(file: "", lines: [])

    /// The problems in the order of lines; a group with a problem is left out.
    public let problems: [CardProblem]
    private let words: [String: [String]]
    /// The longest phrases first; no two phrases of one length can fit the same words.
    private let phrasesByFirst: [String: [Phrase]]

    /// Reads a file of groups from its name and text: a title, then one group a line, as `- late, delay, overdue`.
    public init(file: String, text: String) {
        self.init(file: file, lines: text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false))
    }

    private init(file: String, lines: [Substring.UTF8View]) {
        var problems: [CardProblem] = []
        var words: [String: Set<String>] = [:]
        var phrases: [[String]: Set<String>] = [:]
        for (index, line) in lines.enumerated() {
            let group = SynonymLine(Substring(line))
            problems += group.problems.map {
                CardProblem(file: file, line: index + 1, column: $0.column, message: $0.message)
            }
            let single = group.entries.filter { $0.count == 1 }.map { $0[0] }
            for stem in single { words[stem, default: []].formUnion(single) }
            for phrase in group.entries where phrase.count > 1 { phrases[phrase, default: []].formUnion(single) }
        }
        self.problems = problems
        self.words = Dictionary(uniqueKeysWithValues: words.map { ($0, $1.subtracting([$0]).sorted()) })
        let read = phrases.map { Phrase(stems: $0, alike: $1.sorted()) }
        phrasesByFirst = Dictionary(grouping: read) { $0.stems[0] }
            .mapValues { $0.sorted { $0.stems.count > $1.stems.count } }
    }

    /// Stems that mean much the same as this one, in a fixed order.
    func alike(_ stem: String) -> [String] { words[stem] ?? [] }

    /// The longest phrase that these words begin with.
    func phrase(beginning words: ArraySlice<SearchWord>) -> Phrase? {
        guard let first = words.first else { return nil }
        return phrasesByFirst[first.stem]?.first { words.prefix($0.stems.count).map(\.stem) == $0.stems }
    }
}
