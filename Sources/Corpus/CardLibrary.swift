/// Every card, by id, and everything wrong in the files they came from.
public struct CardLibrary: Sendable {
    /// The sound cards, file by file, in the order they are written.
    public let all: [Card]
    /// The problems of all files, in the order of files and lines; a card with a problem is left out of `all`.
    public let problems: [CardProblem]
    private let places: [String: Int]

    /// Reads card files from their names and text; where two cards share an id, the first one has it.
    public init(files: [(name: String, text: String)], limits: CardLimits = CardLimits()) {
        var cards: [Card] = []
        var problems: [CardProblem] = []
        var places: [String: Int] = [:]
        var headings: [Substring: (file: String, line: Int)] = [:]
        for (file, text) in files {
            let parser = CardParser(file: file, text: text, limits: limits)
            var found = parser.problems
            for entry in parser.entries {
                if let first = headings[entry.id] {
                    let message = CardMessage.duplicateID(entry.id, file: first.file, line: first.line)
                    found.append(CardProblem(file: file, line: entry.line, column: entry.column, message: message))
                    continue
                }
                if !entry.id.isEmpty { headings[entry.id] = (file, entry.line) }
                if let card = entry.card {
                    places[card.id] = cards.count
                    cards.append(card)
                }
            }
            problems += found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        }
        self.all = cards
        self.problems = problems
        self.places = places
    }

    /// The card with this id, or nil where there is none.
    public func card(_ id: String) -> Card? { places[id].map { all[$0] } }
}
