/// Phrases as data, and where they stand in a text.
///
/// A line is a kind, a phrase and perhaps a note, with tabs between; `#` begins a comment. In a phrase `*` stands for
/// any ending, `|` between choices, `?` after a word that may be left out, `_` for up to two words, `@animal` for a
/// word of the list `animal` and `@name` for what looks like somebody's name. Three kinds are the table's own:
/// `list` (a list's name, then its words), `quiet` (words in which nothing is found; the note names the kinds, or
/// none for all) and `not-a-name` (words that begin with a capital for another reason).
public struct PhraseTable: Sendable {
    /// A phrase found in a text.
    public struct Match: Equatable, Sendable {
        /// The phrase's kind.
        public let kind: String
        /// The note beside the phrase; empty where there is none.
        public let note: String
        /// The words it was found in, as typed.
        public let found: String
        /// Where these words stand in the text.
        let words: Range<Int>
        /// Which sentence they stand in.
        let sentence: Int
    }

    struct Row: Sendable {
        let kind: String
        let note: String
        let line: Int
        let phrase: Phrase
    }

    static let quiet = "quiet"

    private let rows: [Row]
    private let lists: [String: Phrase.Choice]
    private let notNames: Set<String>
    /// The rows that may begin with this word.
    private var byWord: [String: [Int]] = [:]
    /// The rows that may begin with a word that begins so.
    private var byBeginning: [String: [Int]] = [:]
    private var byName: [Int] = []
    private var longestBeginning = 0

    init(rows: [Row], lists: [String: Phrase.Choice], notNames: Set<String>) {
        self.rows = rows
        self.lists = lists
        self.notNames = notNames
        for (index, row) in rows.enumerated() {
            let first = row.phrase.first
            for word in first.words { byWord[word, default: []].append(index) }
            for beginning in first.beginnings { byBeginning[beginning, default: []].append(index) }
            if first.takesName { byName.append(index) }
        }
        longestBeginning = byBeginning.keys.map(\.utf8.count).max() ?? 0
    }

    /// The kinds in the table, each with the first line it stands in.
    var kinds: [(kind: String, line: Int)] {
        var seen: Set<String> = [Self.quiet]
        return rows.filter { seen.insert($0.kind).inserted }.map { ($0.kind, $0.line) }
    }

    /// Every phrase in the text, in the order it stands there; of a kind's phrases that overlap, the longest.
    public func matches(in text: String) -> [Match] { matches(in: TypedText(text)) }

    func matches(in text: TypedText) -> [Match] {
        let names = names(in: text)
        var all: [(row: Row, words: Range<Int>, sentence: Int)] = []
        for (number, sentence) in text.sentences.enumerated() {
            for start in sentence.words {
                for index in candidates(text.words[start], isName: names.contains(start)) {
                    let row = rows[index]
                    let limit = text.stretchEnds[start]
                    let end = row.phrase.end(in: text.words, from: start, limit: limit, names: names)
                    if let end { all.append((row, start..<end, number)) }
                }
            }
        }
        let silenced = all.filter { $0.row.kind == Self.quiet }
        var quietAt: [Int: [String]] = [:]
        for match in silenced {
            for word in match.words { quietAt[word, default: []].append(match.row.note) }
        }
        // Where the latest match of a kind stands among those kept.
        var latest: [String: Int] = [:]
        var kept: [Match] = []
        for (row, words, sentence) in all where row.kind != Self.quiet {
            let isQuiet = words.contains { word in
                quietAt[word]?.contains { $0.isEmpty || $0.split(separator: ",").contains(row.kind[...]) } == true
            }
            if isQuiet { continue }
            let match = Match(
                kind: row.kind, note: row.note, found: text.typed(words), words: words, sentence: sentence)
            if let last = latest[row.kind], kept[last].words.overlaps(words) {
                if words.count > kept[last].words.count { kept[last] = match }
                continue
            }
            latest[row.kind] = kept.count
            kept.append(match)
        }
        return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private func candidates(_ word: TypedWord, isName: Bool) -> [Int] {
        var found = byWord[word.plain] ?? []
        if isName { found += byName }
        var beginning = ""
        for character in word.plain.prefix(longestBeginning) {
            beginning.append(character)
            if let rows = byBeginning[beginning] { found += rows }
        }
        return found
    }

    private func names(in text: TypedText) -> Set<Int> {
        Set(text.words.indices.filter { isName(text.words[$0]) })
    }

    /// Whether a word looks like somebody's name.
    func isName(_ word: TypedWord) -> Bool { word.isCapitalised && !notNames.contains(word.plain) }

    /// Whether a word is in a list of the table.
    func isIn(list: String, _ word: TypedWord) -> Bool {
        lists[list]?.takes(word, isName: isName(word)) == true
    }
}
