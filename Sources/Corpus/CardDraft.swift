/// A card as written, before its parts are checked.
struct CardDraft {
    /// What follows a key, and the line it is on.
    struct Value {
        let text: Substring
        let line: CardLine
    }

    /// A message and its place in the file.
    typealias Problem = (message: String, line: Int, column: Int)

    let id: Substring
    let line: Int
    let column: Int
    var advice: [Substring] = []
    var adviceStart: (line: Int, column: Int)?
    var values: [CardKey: Value] = [:]
    var hasKeys = false
    /// Whether a line of it could not be read.
    var hasProblem = false

    /// The card, or everything that is wrong with it.
    func checked(source: Source, limits: CardLimits) -> (card: Card?, problems: [Problem]) {
        var problems: [Problem] = []
        checkID(longest: limits.idCharacters, &problems)
        let advice = self.advice.joined(separator: " ")
        checkAdvice(advice, longest: limits.adviceCharacters, &problems)
        let because = reason(longest: limits.reasonCharacters, &problems)
        let kind = kind(&problems)
        let reflections = reflections(&problems)
        let from = items(.from, &problems)
        let drawnFrom = items(.drawnFrom, &problems)
        if values[.from] == nil, values[.drawnFrom] == nil {
            problems.append((CardMessage.missingItems(id), line, column))
        }
        checkSource(of: from.isEmpty ? drawnFrom : from, source: source, &problems)
        guard problems.isEmpty, let kind else { return (nil, problems) }
        let card = Card(
            id: String(id), advice: advice, because: String(because), kind: kind,
            reflections: reflections.map(String.init), from: from.map { String($0.text) },
            drawnFrom: drawnFrom.map { String($0.text) }, source: source)
        return (card, [])
    }

    private func checkID(longest: Int, _ problems: inout [Problem]) {
        if !id.isHyphenatedName || id.count > longest {
            problems.append((CardMessage.malformedID(id, longest: longest), line, column))
        }
    }

    private func checkAdvice(_ advice: String, longest: Int, _ problems: inout [Problem]) {
        guard let start = adviceStart else {
            problems.append((CardMessage.emptyAdvice(id), line, column))
            return
        }
        if advice.count > longest {
            let message = CardMessage.tooLong("advice", characters: advice.count, longest: longest)
            problems.append((message, start.line, start.column))
        }
    }

    private func reason(longest: Int, _ problems: inout [Problem]) -> Substring {
        guard let value = required(.because, &problems) else { return "" }
        let reason = value.text
        if reason.count > longest {
            let message = CardMessage.tooLong("reason", characters: reason.count, longest: longest)
            problems.append((message, value.line.number, value.line.column(of: reason)))
        }
        return reason
    }

    private func kind(_ problems: inout [Problem]) -> Card.Kind? {
        guard let value = required(.kind, &problems), !value.text.isEmpty else { return nil }
        let kind = Card.Kind(rawValue: String(value.text))
        if kind == nil {
            problems.append((CardMessage.unknownKind(value.text), value.line.number, value.line.column(of: value.text)))
        }
        return kind
    }

    private func reflections(_ problems: inout [Problem]) -> [Substring] {
        guard let value = required(.reflections, &problems) else { return [] }
        return list(value, isSound: \.isHyphenatedName, otherwise: CardMessage.malformedReflection, &problems)
    }

    private func items(_ key: CardKey, _ problems: inout [Problem]) -> [(text: Substring, line: CardLine)] {
        guard let value = values[key] else { return [] }
        return list(value, isSound: \.isInventoryItem, otherwise: CardMessage.malformedItem, &problems)
            .map { ($0, value.line) }
    }

    /// The items in a source line must all belong to the document it names.
    private func checkSource(
        of items: [(text: Substring, line: CardLine)], source: Source, _ problems: inout [Problem]
    ) {
        guard Substring(source.file).isSourceFile else { return }
        for item in items where item.text.isInventoryItem && item.text.prefix(3) != source.file.prefix(3) {
            let message = CardMessage.foreignItem(item.text, source: source.file)
            problems.append((message, item.line.number, item.line.column(of: item.text)))
        }
    }

    private func required(_ key: CardKey, _ problems: inout [Problem]) -> Value? {
        if values[key] == nil { problems.append((CardMessage.missingKey(key, id: id), line, column)) }
        return values[key]
    }

    private func list(
        _ value: Value, isSound: (Substring) -> Bool, otherwise message: (Substring) -> String,
        _ problems: inout [Problem]
    ) -> [Substring] {
        guard !value.text.isEmpty else { return [] }
        var names: [Substring] = []
        var known: Set<Substring> = []
        // Columns are counted onwards from the last name, so that a line of thousands of names stays quick.
        var (counted, column) = (value.text.startIndex, value.line.column(of: value.text))
        for part in value.text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let name = Substring(part).trimmed
            column += value.text.distance(from: counted, to: name.startIndex)
            counted = name.startIndex
            if !isSound(name) {
                problems.append((message(name), value.line.number, column))
            } else if !known.insert(name).inserted {
                problems.append((CardMessage.repeatedName(name), value.line.number, column))
            }
            names.append(name)
        }
        return names
    }
}
