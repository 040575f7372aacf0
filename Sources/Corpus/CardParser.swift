/// Reads one card file once, from top to bottom, and keeps going after a problem.
struct CardParser {
    /// A card's heading and, where nothing was wrong with it, the card.
    struct Entry {
        let id: Substring
        let line: Int
        let column: Int
        let card: Card?
    }

    private let file: String
    private let limits: CardLimits
    private(set) var entries: [Entry] = []
    private(set) var problems: [CardProblem] = []
    private var title: Substring?
    private var source: Substring?
    private var draft: CardDraft?

    init(file: String, text: String, limits: CardLimits) {
        self.file = file
        self.limits = limits
        // Some editors begin a file with a byte order mark.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        let lines = Substring(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            read(CardLine(Substring(line), number: index + 1))
        }
        finishCard()
        if title == nil { report(CardMessage.noTitle, line: 1, column: 1) }
        if source == nil { report(CardMessage.noSource, line: 1, column: 1) }
    }

    private mutating func read(_ line: CardLine) {
        switch line.content {
        case .blank: break
        case .otherHeading: report(CardMessage.otherHeading, line: line.number, column: line.column)
        case .title(let text): readTitle(text, line)
        case .card(let id): beginCard(id, line)
        case .key(let name, let value) where draft == nil: readHeaderKey(name, value, line)
        case .key(let name, let value): readCardKey(name, value, line)
        case .text(let text): readText(text, line)
        }
    }

    private mutating func readTitle(_ text: Substring, _ line: CardLine) {
        if title != nil || draft != nil {
            report(CardMessage.misplacedTitle, line: line.number, column: line.column)
        } else if text.isEmpty {
            report(CardMessage.emptyTitle, line: line.number, column: line.column)
        }
        title = title ?? text
    }

    private mutating func readHeaderKey(_ name: Substring, _ value: Substring, _ line: CardLine) {
        let column = line.column(of: name)
        if name != "source" {
            report(CardMessage.unknownKey(name, known: ["source"]), line: line.number, column: column)
        } else if source != nil {
            report(CardMessage.repeatedKey(name), line: line.number, column: column)
        } else {
            source = value
            if !value.isSourceFile {
                let message = value.isEmpty ? CardMessage.emptyValue(name) : CardMessage.malformedSource(value)
                report(message, line: line.number, column: line.column(of: value.isEmpty ? name : value))
            }
        }
    }

    private mutating func beginCard(_ id: Substring, _ line: CardLine) {
        finishCard()
        let column = id.isEmpty ? line.column : line.column(of: id)
        draft = CardDraft(id: id, line: line.number, column: column)
    }

    private mutating func readCardKey(_ name: Substring, _ value: Substring, _ line: CardLine) {
        draft?.hasKeys = true
        guard let key = CardKey(rawValue: String(name)) else {
            let known = CardKey.allCases.map(\.rawValue)
            reportInCard(CardMessage.unknownKey(name, known: known), line: line.number, column: line.column(of: name))
            return
        }
        if draft?.values[key] != nil {
            reportInCard(CardMessage.repeatedKey(name), line: line.number, column: line.column(of: name))
            return
        }
        if value.isEmpty {
            reportInCard(CardMessage.emptyValue(name), line: line.number, column: line.column(of: name))
        }
        draft?.values[key] = CardDraft.Value(text: value, line: line)
    }

    private mutating func readText(_ text: Substring, _ line: CardLine) {
        if draft == nil {
            report(CardMessage.strayText, line: line.number, column: line.column)
        } else if draft?.hasKeys == true {
            reportInCard(CardMessage.textAfterKeys, line: line.number, column: line.column)
        } else {
            draft?.advice.append(text)
            if draft?.adviceStart == nil { draft?.adviceStart = (line.number, line.column) }
        }
    }

    private mutating func finishCard() {
        guard let done = draft else { return }
        draft = nil
        let known = Source(title: String(title ?? ""), file: String(source ?? ""))
        let checked = done.checked(source: known, limits: limits)
        for problem in checked.problems { report(problem.message, line: problem.line, column: problem.column) }
        let isSourced = !known.title.isEmpty && source?.isSourceFile == true
        let card = isSourced && !done.hasProblem ? checked.card : nil
        entries.append(Entry(id: done.id, line: done.line, column: done.column, card: card))
    }

    private mutating func reportInCard(_ message: String, line: Int, column: Int) {
        draft?.hasProblem = true
        report(message, line: line, column: column)
    }

    private mutating func report(_ message: String, line: Int, column: Int) {
        problems.append(CardProblem(file: file, line: line, column: column, message: message))
    }
}
