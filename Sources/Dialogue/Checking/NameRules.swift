/// Names that are given twice, or that nothing bears.
struct NameRules {
    let script: Script
    let library: [String: Script]
    let names: LibraryNames

    init(_ script: Script, library: [String: Script], names: LibraryNames) {
        self.script = script
        self.library = library
        self.names = names
    }

    func problems() -> [Diagnostic] {
        duplicates() + targets() + calls() + slots() + findings() + flags() + holes() + unusedAnswers()
    }

    private func duplicates() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        func once(_ named: [(String, SourceLocation)], _ what: String) {
            var seen: [String: SourceLocation] = [:]
            for (name, location) in named {
                if let first = seen[name] {
                    problems.append(
                        Diagnostic(
                            .duplicateName, "there is \(what) \"\(name)\" already, on line \(first.line)", at: location)
                    )
                } else {
                    seen[name] = location
                }
            }
        }
        once(script.steps.flatMap { step in ([step.name] + step.formerNames).map { ($0, step.location) } }, "a step")
        once(script.findings.map { ($0.name, $0.location) }, "a finding")
        for question in script.steps.compactMap(\.question) {
            once(question.options.map { ($0.name, $0.location) }, "an option")
            once(question.rows.map { ($0.name, $0.location) }, "a row")
        }
        return problems
    }

    private func targets() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for (index, step) in script.steps.enumerated() {
            for arm in step.arms {
                guard case .step(let name)? = arm.target else { continue }
                guard let at = script.steps.firstIndex(where: { $0.name == name }) else {
                    problems.append(
                        Diagnostic(
                            .unknownTarget, "there is no step called \"\(name)\"",
                            at: arm.targetLocation ?? arm.location,
                            suggestion: didYouMean(name, among: script.steps.map(\.name))))
                    continue
                }
                guard at <= index else { continue }
                problems.append(
                    Diagnostic(
                        .arrowGoesUp, "\"\(name)\" stands above; arrows only point down the page",
                        at: arm.targetLocation ?? arm.location,
                        suggestion: "To ask once more, use: again once when CONDITION: TEXT"))
            }
        }
        return problems
    }

    private func calls() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for call in script.steps.compactMap(\.call) {
            guard let called = library[call.script] else {
                problems.append(unknownScript(call.script, call.location))
                continue
            }
            for given in call.given {
                guard let wanted = called.step(given.name)?.question else {
                    problems.append(
                        Diagnostic(
                            .unknownStep, "\"\(call.script)\" does not ask for \"\(given.name)\"", at: given.location,
                            suggestion: didYouMean(given.name, among: called.steps.map(\.name))))
                    continue
                }
                if let wrong = misfit(given, wanted) { problems.append(wrong) }
            }
        }
        return problems
    }

    /// What is handed to a question must be an answer that it takes.
    private func misfit(_ given: Step.Handover, _ wanted: Step.Question) -> Diagnostic? {
        let kind: AnswerKind
        switch given.value {
        case .text: kind = .text(atLeast: 0, long: false)
        case .step(let name):
            guard let question = script.step(name)?.question else { return nil }
            kind = question.kind
        }
        guard !wanted.kind.takes(answerTo: kind) else { return nil }
        return Diagnostic(
            .typeMismatch, "\"\(given.name)\" takes a \"\(wanted.kind.name)\" answer, and this is a \"\(kind.name)\"",
            at: given.location)
    }

    /// Steps that conditions and effects read.
    private func slots() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var read: [(String, SourceLocation)] = []
        for test in script.tests {
            switch (test.subject, test.predicate) {
            case (.step(let name, let row), _): problems += unknownSlot(name, row, test.location).map { [$0] } ?? []
            case (.last(let id, let step), _): problems += unknownEarlier(id, step, test.location).map { [$0] } ?? []
            case (_, .inside(let id)) where library[id] == nil: problems.append(unknownScript(id, test.location))
            default: break
            }
        }
        for step in script.steps {
            if let question = step.question, let until = question.until { read.append((until, question.location)) }
            if let question = step.question, let heard = question.heard { read.append((heard, question.location)) }
            read += step.recaps.map { ($0.step, $0.location) }
        }
        for effect in script.effects {
            switch effect.form {
            case .fact(let fact): read.append((fact.step, effect.location))
            case .incident(let step): read.append((step, effect.location))
            default: break
            }
        }
        for given in script.effects.flatMap(\.handovers) + script.steps.flatMap({ $0.call?.given ?? [] }) {
            if case .step(let name) = given.value { read.append((name, given.location)) }
        }
        return problems + read.compactMap { name, location in unknownAnswer(name, location) }
    }

    /// A step whose whole answer is taken over: it must ask, and for one answer.
    private func unknownAnswer(_ name: String, _ location: SourceLocation) -> Diagnostic? {
        let step = script.step(name)
        if step?.question?.kind == .oneOfForEach {
            return Diagnostic(
                .unknownStep, "\"\(name)\" has an answer for each row; only one answer can be taken over", at: location)
        }
        if step?.call != nil, step?.question == nil {
            return Diagnostic(.unknownStep, "\"\(name)\" calls a script and has no answer of its own", at: location)
        }
        return unknownSlot(name, nil, location)
    }

    private func unknownEarlier(_ id: String, _ name: String, _ location: SourceLocation) -> Diagnostic? {
        guard let other = library[id] else { return unknownScript(id, location) }
        guard other.step(name)?.question == nil else { return nil }
        return Diagnostic(
            .unknownStep, "no step called \"\(name)\" of \"\(id)\" asks for anything", at: location,
            suggestion: didYouMean(name, among: other.steps.filter { $0.question != nil }.map(\.name)))
    }

    private func unknownScript(_ id: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownScript, "there is no script called \"\(id)\"", at: location,
            suggestion: didYouMean(id, among: library.keys))
    }

    private func unknownSlot(_ name: String, _ row: String?, _ location: SourceLocation) -> Diagnostic? {
        guard let step = script.step(name), step.question != nil || step.call != nil else {
            return Diagnostic(
                .unknownStep, "no step called \"\(name)\" asks for anything", at: location,
                suggestion: didYouMean(name, among: script.steps.filter { $0.question != nil }.map(\.name)))
        }
        guard let row, step.question?.rows.contains(where: { $0.name == row }) != true else { return nil }
        return Diagnostic(
            .unknownStep, "\"\(name)\" has no row \"\(row)\"", at: location,
            suggestion: didYouMean(row, among: step.question?.rows.map(\.name) ?? []))
    }

    private func findings() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var concluded: Set<String> = []
        let own = script.findings.map(\.name)
        func unknown(_ name: String, _ location: SourceLocation, _ candidates: some Sequence<String>) {
            problems.append(
                Diagnostic(
                    .unknownFinding, "there is no finding called \"\(name)\"", at: location,
                    suggestion: didYouMean(name, among: candidates) ?? "Declare it: ## finding \(name)"))
        }
        for effect in script.effects {
            guard case .finding(let name) = effect.form else { continue }
            concluded.insert(name)
            if !own.contains(name) { unknown(name, effect.location, own) }
        }
        for promise in script.promises where !own.contains(promise.finding) {
            unknown(promise.finding, promise.location, own)
        }
        for test in script.tests {
            if case .found(let name) = test.predicate, !names.findings.contains(name) {
                unknown(name, test.location, names.findings)
            }
        }
        for finding in script.findings where !concluded.contains(finding.name) {
            problems.append(
                Diagnostic(.unusedFinding, "nothing concludes \"\(finding.name)\"", at: finding.location))
        }
        return problems
    }

    private func flags() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for test in script.tests {
            for flag in test.flagNames where !names.flagsSet.contains(flag) {
                problems.append(
                    Diagnostic(
                        .unknownFlag, "no script sets the flag \"\(flag)\"", at: test.location,
                        suggestion: didYouMean(flag, among: names.flagsSet)))
            }
        }
        for effect in script.effects {
            if case .flag(let name) = effect.form, !names.flagsTested.contains(name) {
                problems.append(Diagnostic(.unusedFlag, "no script tests the flag \"\(name)\"", at: effect.location))
            }
        }
        return problems
    }

    private func holes() -> [Diagnostic] {
        script.templates.flatMap(\.holes).compactMap { hole in
            if hole.name == Template.people { return unknownPerson(hole) }
            if Template.alwaysKnown.contains(hole.name) || hole.name == "this" { return nil }
            if let (script, step) = hole.earlier { return unknownEarlier(script, step, hole.location) }
            guard script.step(hole.name) == nil || hole.row != nil else {
                guard let question = script.step(hole.name)?.question else {
                    return Diagnostic(
                        .unknownStep, "\"\(hole.name)\" asks for nothing that could be put in here", at: hole.location)
                }
                guard question.kind == .oneOfForEach else { return nil }
                return Diagnostic(
                    .unknownStep, "\"\(hole.name)\" has an answer for each row; name one", at: hole.location,
                    suggestion: question.rows.first.map { "For instance {\(hole.name).\($0.name)}." })
            }
            if script.step(hole.name) != nil, hole.row != nil { return unknownSlot(hole.name, hole.row, hole.location) }
            return Diagnostic(
                .unknownStep, "there is no step called \"\(hole.name)\" to put in here", at: hole.location,
                suggestion: didYouMean(hole.name, among: script.steps.map(\.name) + Template.alwaysKnown))
        }
    }

    private func unknownPerson(_ hole: Template.Hole) -> Diagnostic? {
        guard hole.row.flatMap({ PeopleToTurnTo.Role(rawValue: $0) }) == nil else { return nil }
        let roles = PeopleToTurnTo.Role.allCases.map(\.rawValue)
        return Diagnostic(
            .unknownStep, "nobody to turn to is called \"\(hole.row ?? "")\"", at: hole.location,
            suggestion: hole.row.flatMap { didYouMean($0, among: roles) }
                ?? "They are: \(roles.joined(separator: ", ")).")
    }

    /// Questions whose answers are kept nowhere and change nothing.
    private func unusedAnswers() -> [Diagnostic] {
        let read = Set(
            script.templates.flatMap { $0.holes.map(\.name) }
                + script.tests.compactMap { if case .step(let name, _) = $0.subject { name } else { nil } })
        return script.steps.compactMap { step in
            guard let question = step.question,
                (script.keepsNothing && question.keep != .note) || question.keep == .nothing,
                !read.contains(step.name)
            else { return nil }
            let conditions = step.arms.map(\.condition)
            let same = conditions.allSatisfy { $0.tests.allSatisfy { $0.subject != .own } }
            guard same, question.echoes.isEmpty, step.arms.count <= 1 else { return nil }
            return Diagnostic(
                .unusedAnswer, "the answer to \"\(step.name)\" is kept nowhere and changes nothing", at: step.location)
        }
    }
}
