/// Tests that do not fit the kind of answer they look at, and options that do not exist.
struct TypeRules {
    let script: Script

    init(_ script: Script) { self.script = script }

    func problems() -> [Diagnostic] {
        script.conditions.flatMap { step, condition in condition.tests.flatMap { check($0, in: step) } }
            + echoes() + options() + handovers()
    }

    private func check(_ test: Test, in step: Step?) -> [Diagnostic] {
        let looked: Step?
        var row: String?
        switch test.subject {
        case .own: looked = step
        case .step(let name, let named): (looked, row) = (script.step(name), named)
        case .last, .conversation: return []
        }
        if let looked, looked.question?.kind == .oneOfForEach, row == nil, !test.predicate.looksAtRows {
            let example = looked.question?.rows.first?.name ?? "row"
            return [mismatch(test, "\"\(looked.name)\" has rows; name one, as in \(looked.name).\(example)")]
        }
        guard let looked else {
            return test.subject == .own ? [mismatch(test, "there is no answer here to look at; name a step")] : []
        }
        if looked.call != nil, looked.question == nil {
            guard case .among(let names) = test.predicate else {
                return [mismatch(test, "a called script comes to issue, cleared or unsure")]
            }
            return unknown(names, among: Verdict.allCases.map(\.rawValue), test)
        }
        guard let question = looked.question else {
            return [mismatch(test, "\"\(looked.name)\" asks for nothing; name a step that does")]
        }
        return check(test, question, looked)
    }

    private func check(_ test: Test, _ question: Step.Question, _ step: Step) -> [Diagnostic] {
        let options = question.options.map(\.name)
        switch (test.predicate, question.kind) {
        case (.answered, _), (.unknown, _), (.skipped, _), (.missing, _): return []
        case (.range(let range), .scale(let whole, _, _)), (.range(let range), .number(let whole?)):
            return range.overlaps(whole)
                ? [] : [mismatch(test, "the answer lies between \(whole.lowerBound) and \(whole.upperBound)")]
        case (.range, .number), (.range, .anyOf), (.ticked, .anyOf), (.anyUnticked, .anyOf): return []
        case (.among(let names), .oneOf), (.among(let names), .oneOfForEach):
            return unknown(names, among: options, test)
        case (.among(let names), .yesNo): return unknown(names, among: ["yes", "no"], test)
        case (.has(let names), .anyOf), (.only(let names), .anyOf), (.unticked(let names), .anyOf):
            return unknown(names, among: options, test)
        case (.rows(_, let names), .oneOfForEach): return unknown(names, among: options, test)
        case (.overDaysAgo, .date), (.withinDays, .date), (.withinMinutes, .date): return []
        case (.labels, .text), (.vague, .text), (.underWords, .text): return []
        case (.flag, _), (.flags, _), (.found, _), (.inside, _): return []
        default: return [mismatch(test, "this test does not fit a \"\(question.kind.name)\" answer")]
        }
    }

    private func unknown(_ names: [String], among options: [String], _ test: Test) -> [Diagnostic] {
        names.filter { !options.contains($0) }.map { name in
            Diagnostic(
                .unknownOption, "\"\(name)\" is not one of the choices here", at: test.location,
                suggestion: didYouMean(name, among: options) ?? "The choices: \(options.joined(separator: ", ")).")
        }
    }

    private func mismatch(_ test: Test, _ message: String) -> Diagnostic {
        Diagnostic(.typeMismatch, message, at: test.location)
    }

    private func echoes() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for step in script.steps {
            guard let question = step.question else { continue }
            if let echo = question.echoes.first, question.plains.isEmpty {
                problems.append(
                    Diagnostic(
                        .echoWithoutPlain, "an echo needs a \"plain:\" for words that do not fit it", at: echo.location,
                        suggestion: "plain: Thank you."))
            }
            let others = step.paragraphs + step.alternatives + question.plains + [question.hint].compactMap { $0 }
            for hole in others.flatMap(\.holes) where hole.name == "this" {
                problems.append(Diagnostic(.interpolation, "{this} stands only in an echo", at: hole.location))
            }
        }
        return problems
    }

    private func options() -> [Diagnostic] {
        script.steps.compactMap { step in
            guard let question = step.question, question.kind.hasOptions else { return nil }
            if question.options.count < 2 {
                return Diagnostic(
                    .option, "a \"\(question.kind.name)\" needs at least two options", at: question.location)
            }
            guard question.kind == .oneOfForEach, question.rows.isEmpty else { return nil }
            return Diagnostic(
                .option, "a \"one of, for each\" needs rows", at: question.location,
                suggestion: "+ aims: what they aim for")
        }
    }

    /// What a commitment is made of must be asked for, or handed to it.
    private func handovers() -> [Diagnostic] {
        script.effects.compactMap { effect in
            guard case .commitment(let given) = effect.form else { return nil }
            let there = Set(given.map(\.name)).union(script.steps.filter { $0.question != nil }.map(\.name))
            guard !there.contains("act") else { return nil }
            return Diagnostic(
                .effect, "a commitment needs a step called \"act\", or: commitment with act from STEP",
                at: effect.location)
        }
    }
}

extension Test.Predicate {
    fileprivate var looksAtRows: Bool {
        switch self {
        case .rows, .answered, .missing: true
        default: false
        }
    }
}
