/// Reads the tests of an arm.
struct ConditionParser {
    let file: String
    let line: Int
    private(set) var problems: [Diagnostic] = []

    init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// The condition written in `text`, which begins in column `column`; nil where it cannot be read.
    mutating func parse(_ text: Substring, column: Int) -> Condition? {
        let scanned = Tokens(text, column: column)
        let tokens = scanned.all
        if let open = scanned.openQuote {
            problems.append(
                Diagnostic(
                    .condition, "this quotation is never closed",
                    at: SourceLocation(file: file, line: line, column: open)))
            return nil
        }
        let place = SourceLocation(file: file, line: line, column: column, length: characters(in: text))
        guard !tokens.isEmpty else {
            problems.append(
                Diagnostic(
                    .condition, "this arm has no condition", at: place, suggestion: "Write \"always\" for every answer."
                ))
            return nil
        }
        if tokens.count == 1, tokens[0].text == "otherwise" { return Condition(form: .otherwise, location: place) }
        if tokens.count == 1, tokens[0].text == "always" { return Condition(form: .always, location: place) }
        var tests: [Test] = []
        let groups = tokens.split(omittingEmptySubsequences: false) { $0.kind == .word && $0.text == "and" }
        for group in groups {
            guard !group.isEmpty else {
                problems.append(
                    Diagnostic(
                        .condition, "a test is missing beside \"and\"", at: place, suggestion: "It joins two tests."))
                return nil
            }
            guard let test = parseTest(Array(group)) else { return nil }
            tests.append(test)
        }
        return Condition(form: .tests(tests), location: place)
    }

    private mutating func parseTest(_ tokens: [Tokens.Token]) -> Test? {
        var words = tokens.filter { $0.kind == .word }
        let place = SourceLocation(
            file: file, line: line, column: tokens[0].column,
            length: tokens.last!.column + tokens.last!.length - tokens[0].column)
        var negated = false
        if words.count > 1, words[0].text == "not" {
            negated = true
            words.removeFirst()
        }
        if let (predicate, turned) = conversationTest(words) {
            return Test(subject: .conversation, predicate: predicate, negated: negated != turned, location: place)
        }
        var subject = Test.Subject.own
        if words.count > 1, let named = subjectNamed(words[0]), beginsPredicate(words[1].text) {
            subject = named
            words.removeFirst()
            if words.count > 1, words[0].text == "is" { words.removeFirst() }
            if words.count > 1, words[0].text == "not" {
                negated.toggle()
                words.removeFirst()
            }
        }
        if let predicate = answerTest(words) {
            return Test(subject: subject, predicate: predicate, negated: negated, location: place)
        }
        problems.append(
            Diagnostic(
                .condition, "this is not a test that the language knows", at: place,
                suggestion:
                    "prompts/README.md lists the tests, for example \"8 or more\", \"has orders\", \"raised is plainly\"."
            ))
        return nil
    }

    private func subjectNamed(_ token: Tokens.Token) -> Test.Subject? {
        let parts = token.text.split(separator: ".", omittingEmptySubsequences: false)
        guard token.kind == .word, parts.allSatisfy({ isName($0) }), !Self.predicateWords.contains(token.text) else {
            return nil
        }
        switch parts.count {
        case 1: return .step(String(parts[0]), row: nil)
        case 2: return .step(String(parts[0]), row: String(parts[1]))
        case 3 where parts[0] == "last": return .last(script: String(parts[1]), step: String(parts[2]))
        default: return nil
        }
    }

    private func beginsPredicate(_ word: String) -> Bool {
        Self.predicateWords.contains(word) || Int(word) != nil
    }

    private static let predicateWords: Set<String> = [
        "is", "has", "only", "any", "unticked", "answered", "unknown", "skipped", "missing", "over", "within", "labels",
        "vague", "under", "not",
    ]

    /// Tests of the conversation as a whole, and whether the wording turns them round.
    private func conversationTest(_ words: [Tokens.Token]) -> (Test.Predicate, turned: Bool)? {
        let text = words.map(\.text)
        switch text.first {
        case "flag" where text.count == 2: return (.flag(text[1]), false)
        case "found" where text.count == 2: return (.found(text[1]), false)
        case "inside" where text.count == 2: return (.inside(text[1]), false)
        case "no" where text.count == 3 && text[1] == "flag": return (.flag(text[2]), true)
        case "no" where text.count > 3 && text[1] == "flags" && text[2] == "of":
            return (.flags(0...0, names(text[3...])), false)
        default: break
        }
        guard let (range, rest) = quantity(text), rest.count > 2, rest[0] == "flag" || rest[0] == "flags",
            rest[1] == "of"
        else { return nil }
        return (.flags(range, names(rest.dropFirst(2))), false)
    }

    private func answerTest(_ words: [Tokens.Token]) -> Test.Predicate? {
        let text = words.map(\.text)
        switch (text.first, text.count) {
        case ("answered", 1): return .answered
        case ("unknown", 1): return .unknown
        case ("skipped", 1): return .skipped
        case ("missing", 1): return .missing
        case ("labels", 1): return .labels
        case ("vague", 1): return .vague
        case ("any", 2) where text[1] == "unticked": return .anyUnticked
        case ("has", 2...): return .has(names(text[1...]))
        case ("only", 2...): return .only(names(text[1...]))
        case ("unticked", 2...): return .unticked(names(text[1...]))
        case ("under", 3) where text[2] == "words": return Int(text[1]).map { .underWords($0) }
        case ("over", 4) where text[2] == "days" && text[3] == "ago": return Int(text[1]).map { .overDaysAgo($0) }
        case ("within", 3) where text[2] == "days": return Int(text[1]).map { .withinDays($0) }
        case ("within", 3) where text[2] == "minutes": return Int(text[1]).map { .withinMinutes($0) }
        default: break
        }
        if let (range, rest) = quantity(text) {
            switch rest.first {
            case nil: return .range(range)
            case "ticked" where rest.count == 1: return .ticked(range)
            case "rows" where rest.count > 1, "row" where rest.count > 1: return .rows(range, names(rest.dropFirst()))
            default: return nil
            }
        }
        guard let first = text.first, !Self.predicateWords.contains(first) else { return nil }
        let options = names(text[...])
        let shaped = text.enumerated().allSatisfy { $0.element == "or" || isName($0.element) }
        return !options.isEmpty && shaped ? .among(options) : nil
    }

    /// `8 or more`, `3 or less`, `2 or fewer`, `4 to 6`, `5` at the beginning, and what follows.
    private func quantity(_ text: [String]) -> (ClosedRange<Int>, [String])? {
        guard let first = text.first.flatMap({ Int($0) }) else { return nil }
        if text.count >= 3, text[1] == "or" {
            if text[2] == "more" { return (first...Int.max, Array(text.dropFirst(3))) }
            if text[2] == "less" || text[2] == "fewer" { return (Int.min...first, Array(text.dropFirst(3))) }
        }
        if text.count >= 3, text[1] == "to", let upper = Int(text[2]), upper >= first {
            return (first...upper, Array(text.dropFirst(3)))
        }
        return (first...first, Array(text.dropFirst(1)))
    }

    private func names(_ words: some Sequence<String>) -> [String] { words.filter { $0 != "or" } }
}
