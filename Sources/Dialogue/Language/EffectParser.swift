/// Reads the effects of an arm.
struct EffectParser {
    let file: String
    let line: Int
    private(set) var problems: [Diagnostic] = []
    private var tokens: ArraySlice<Tokens.Token> = []

    init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    static let keywords = [
        "flag", "finding", "ask-them", "told", "guess", "incident", "suggest", "commitment", "opening", "withhold",
        "safety-stop", "misread", "say",
    ]

    /// The effects written in `text`, separated by commas.
    mutating func parse(_ text: Substring, column: Int) -> [Effect] {
        let scanned = Tokens(text, column: column)
        if let open = scanned.openQuote {
            problems.append(
                Diagnostic(
                    .effect, "this quotation is never closed", at: SourceLocation(file: file, line: line, column: open))
            )
            return []
        }
        tokens = scanned.all[...]
        var effects: [Effect] = []
        while let first = tokens.first {
            let place = location(first)
            tokens.removeFirst()
            guard first.kind == .word, let form = form(first, place) else {
                if first.kind != .word || !Self.keywords.contains(first.text) { unknown(first, place) }
                // All problems in one run: go on behind the next comma.
                while let next = tokens.first, next.kind != .comma { tokens.removeFirst() }
                if !tokens.isEmpty { tokens.removeFirst() }
                continue
            }
            let last = scanned.all[tokens.startIndex - 1]
            let whole = SourceLocation(
                file: file, line: line, column: first.column, length: last.column + last.length - first.column)
            effects.append(Effect(form: form, location: whole))
            guard let next = tokens.first else { break }
            if next.kind == .comma {
                tokens.removeFirst()
            } else {
                expected("a comma between two effects", at: next, after: first)
                while let other = tokens.first, other.kind != .comma { tokens.removeFirst() }
                if !tokens.isEmpty { tokens.removeFirst() }
            }
        }
        return effects
    }

    /// The `with NAME from STEP, NAME "TEXT"` of a call or a commitment.
    mutating func parseHandovers(_ text: Substring, column: Int) -> [Step.Handover] {
        tokens = Tokens(text, column: column).all[...]
        let given = handovers()
        if let extra = tokens.first { expected("only NAME from STEP, or NAME \"TEXT\"", at: extra, after: extra) }
        return given
    }

    private mutating func form(_ keyword: Tokens.Token, _ place: SourceLocation) -> Effect.Form? {
        switch keyword.text {
        case "flag": return name("a flag's name", keyword).map { .flag($0) }
        case "finding": return name("a finding's name", keyword).map { .finding($0) }
        case "suggest": return name("a reflection's name", keyword).map { .suggest($0) }
        case "withhold": return .withhold
        case "safety-stop": return .safetyStop
        case "misread": return .misread
        case "ask-them": return quoted(keyword).map { .askThem($0) }
        case "opening": return quoted(keyword).map { .opening($0) }
        case "say": return quoted(keyword).map { .say($0) }
        case "incident":
            guard word("from", keyword) else { return nil }
            return name("a step's name", keyword).map { .incident(step: $0) }
        case "told", "guess":
            guard let topic = quoted(keyword), word("from", keyword), let step = name("a step's name", keyword) else {
                return nil
            }
            if let hole = topic.holes.first {
                problems.append(
                    Diagnostic(
                        .interpolation, "nothing can be put in here; a topic is shown as it stands", at: hole.location))
            }
            let source: FactSource = keyword.text == "told" ? .told : .guess
            return .fact(Effect.Fact(topic: topic.written, step: step, source: source))
        case "commitment":
            guard tokens.first?.text == "with", tokens.first?.kind == .word else { return .commitment([]) }
            tokens.removeFirst()
            return .commitment(handovers())
        default: return nil
        }
    }

    private mutating func handovers() -> [Step.Handover] {
        var given: [Step.Handover] = []
        while let first = tokens.first, first.kind == .word, isName(first.text) {
            // "from STEP" or a text must follow, else this is the next effect.
            let after = tokens.dropFirst().first
            let place = location(first)
            if after?.kind == .word, after?.text == "from", let step = tokens.dropFirst(2).first, step.kind == .word {
                tokens = tokens.dropFirst(3)
                given.append(Step.Handover(name: first.text, value: .step(step.text), location: place))
            } else if let after, after.kind == .quoted, !Self.keywords.contains(first.text) {
                tokens = tokens.dropFirst(2)
                let text = template(after)
                given.append(Step.Handover(name: first.text, value: .text(text), location: place))
            } else {
                expected("\"from\" and a step's name, or a text in quotes", at: first, after: first)
                tokens = tokens.dropFirst(1)
                break
            }
            // A comma followed by another pair goes on; anything else is the next effect.
            guard tokens.first?.kind == .comma, let next = tokens.dropFirst().first, next.kind == .word,
                !Self.keywords.contains(next.text)
            else { break }
            tokens.removeFirst()
        }
        return given
    }

    private mutating func name(_ what: String, _ keyword: Tokens.Token) -> String? {
        guard let next = tokens.first, next.kind == .word, isName(next.text) else {
            expected(what, at: tokens.first, after: keyword)
            return nil
        }
        tokens.removeFirst()
        return next.text
    }

    private mutating func word(_ wanted: String, _ keyword: Tokens.Token) -> Bool {
        guard let next = tokens.first, next.kind == .word, next.text == wanted else {
            expected("\"\(wanted)\"", at: tokens.first, after: keyword)
            return false
        }
        tokens.removeFirst()
        return true
    }

    private mutating func quoted(_ keyword: Tokens.Token) -> Template? {
        guard let next = tokens.first, next.kind == .quoted else {
            expected("a text in quotes", at: tokens.first, after: keyword)
            return nil
        }
        tokens.removeFirst()
        return template(next)
    }

    private mutating func template(_ token: Tokens.Token) -> Template {
        let (template, found) = Template.parse(token.text[...], file: file, line: line, column: token.column + 1)
        problems += found
        return template
    }

    private mutating func expected(_ what: String, at token: Tokens.Token?, after keyword: Tokens.Token) {
        problems.append(
            Diagnostic(.effect, "\"\(keyword.text)\" wants \(what) here", at: location(token ?? keyword)))
    }

    private mutating func unknown(_ token: Tokens.Token, _ place: SourceLocation) {
        problems.append(
            Diagnostic(
                .effect, "there is no effect called \"\(token.text)\"", at: place,
                suggestion: didYouMean(token.text, among: Self.keywords)))
    }

    private func location(_ token: Tokens.Token) -> SourceLocation {
        SourceLocation(file: file, line: line, column: token.column, length: token.length)
    }
}
