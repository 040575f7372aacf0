/// The names that scripts share: ids, flags, findings, and who calls whom.
struct LibraryNames {
    let scripts: [Script]
    /// The scripts, every one after those it calls.
    let calledFirst: [Script]
    /// Scripts that call themselves, directly or by others: the step that closes the circle.
    private let circles: [(script: Script, call: Step.Call)]
    let flagsSet: Set<String>
    let flagsTested: Set<String>
    let findings: Set<String>
    private let called: Set<String>

    init(_ scripts: [Script]) {
        self.scripts = scripts
        let library = Dictionary(scripts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var order: [Script] = []
        var circles: [(Script, Step.Call)] = []
        var state: [String: Bool] = [:]
        func visit(_ script: Script) {
            state[script.id] = false
            for call in script.steps.compactMap(\.call) {
                guard let next = library[call.script] else { continue }
                if state[next.id] == false {
                    circles.append((script, call))
                } else if state[next.id] == nil {
                    visit(next)
                }
            }
            state[script.id] = true
            order.append(script)
        }
        for script in scripts where state[script.id] == nil { visit(script) }
        calledFirst = order
        self.circles = circles
        called = Set(scripts.flatMap { $0.steps.compactMap { $0.call?.script } })
        flagsSet = Set(scripts.flatMap(\.flagsSet))
        flagsTested = Set(scripts.flatMap(\.tests).flatMap(\.flagNames))
        findings = Set(scripts.flatMap { $0.findings.map(\.name) })
    }

    /// The flags that may be set when a script begins: none where nothing calls it, else those of all the others.
    func flagsSetBefore(_ script: Script) -> Set<String> {
        guard called.contains(script.id) else { return [] }
        return Set(scripts.filter { $0.id != script.id }.flatMap(\.flagsSet))
    }

    func problems() -> [Diagnostic] {
        var problems = circles.map { script, call in
            Diagnostic(
                .callsInACircle, "\"\(script.id)\" and \"\(call.script)\" call each other in a circle",
                at: call.location,
                suggestion: "Offer it with \"suggest \(call.script)\" instead.")
        }
        var concluding: [String: Script] = [:]
        for script in scripts {
            for finding in script.findings {
                if let other = concluding[finding.name], other.source.file != script.source.file {
                    problems.append(
                        Diagnostic(
                            .duplicateName, "\(other.source.file) has the finding \"\(finding.name)\" already",
                            at: finding.location,
                            suggestion: "A conversation concludes a finding once; give this one a name of its own."))
                }
                concluding[finding.name] = concluding[finding.name] ?? script
            }
        }
        var seen: [String: Script] = [:]
        for script in scripts where !script.id.isEmpty {
            if let other = seen[script.id] {
                problems.append(
                    Diagnostic(
                        .duplicateName, "\(other.source.file) has the id \"\(script.id)\" already",
                        at: SourceLocation(file: script.source.file, line: 1, column: 1)))
            }
            seen[script.id] = script
        }
        return problems
    }

    /// Everything a script could leave behind, whatever its paths.
    func widest(_ script: Script) -> FlowAnalysis.Summary {
        FlowAnalysis.Summary(
            verdicts: Set(Verdict.allCases), maySetFlags: flagsSet, mustSetFlags: [], findings: findings)
    }

    /// What a script may leave behind where it ends as in `end`.
    func summary(
        _ script: Script, end: FlowState?, _ summaries: [String: FlowAnalysis.Summary]
    ) -> FlowAnalysis.Summary {
        let called = script.steps.compactMap { $0.call.flatMap { summaries[$0.script] } }
        var summary = FlowAnalysis.Summary()
        summary.maySetFlags = Set(script.flagsSet)
        summary.findings = Set(script.findings.map(\.name)).union(called.flatMap(\.findings))
        summary.maySetFlags.formUnion(called.flatMap(\.maySetFlags))
        summary.mustSetFlags = Set(end?.flags.filter { $0.value == [true] }.keys.map { $0 } ?? [])
        summary.verdicts = Set(script.findings.map(\.verdict)).union(called.flatMap(\.verdicts))
        let mayEndWithout = summary.findings.allSatisfy { end?.findings[$0] != [true] }
        if mayEndWithout || summary.verdicts.contains(.issue) { summary.verdicts.insert(.unsure) }
        return summary
    }
}

extension Script {
    /// All effects of all arms.
    var effects: [Effect] { steps.flatMap { $0.arms.flatMap(\.effects) } }

    /// The flags its own arms set.
    var flagsSet: [String] { effects.compactMap { if case .flag(let name) = $0.form { name } else { nil } } }

    /// All conditions, with the step they stand in.
    var conditions: [(Step?, Condition)] {
        var all: [(Step?, Condition)] = promises.map { (nil, $0.condition) }
        for step in steps {
            all += step.arms.map { (step, $0.condition) }
            guard let question = step.question else { continue }
            all += question.cards.compactMap { card in card.condition.map { (step, $0) } }
            all += question.again.map { (step, $0.condition) }
            all += question.options.compactMap { option in option.condition.map { (step, $0) } }
        }
        for finding in findings { all += finding.reasons.compactMap { reason in reason.condition.map { (nil, $0) } } }
        return all
    }

    /// All tests.
    var tests: [Test] { conditions.flatMap { $0.1.tests } }

    /// The steps, as `script.step`, whose earlier answers it tests or puts into a sentence.
    var earlierAnswers: Set<String> {
        var names: Set<String> = []
        for case .last(let other, let step) in tests.map(\.subject) { names.insert("\(other).\(step)") }
        for (other, step) in templates.flatMap(\.holes).compactMap(\.earlier) { names.insert("\(other).\(step)") }
        return names
    }

    /// All texts with holes that are read where slots must be known or not.
    var templates: [Template] {
        var all: [Template] = []
        for step in steps {
            all += step.paragraphs + step.alternatives
            if let question = step.question {
                all +=
                    [question.hint].compactMap { $0 } + question.echoes + question.plains + question.again.map(\.text)
            }
            let handed = (step.call?.given ?? []) + step.arms.flatMap(\.effects).flatMap(\.handovers)
            all += handed.compactMap { if case .text(let text) = $0.value { text } else { nil } }
            all += step.arms.flatMap(\.effects).compactMap(\.template)
        }
        for finding in findings {
            all += finding.text + [finding.changes].compactMap { $0 } + finding.reasons.map(\.text)
        }
        return all
    }
}

extension Effect {
    /// The text it carries.
    var template: Template? {
        switch form {
        case .askThem(let text), .opening(let text), .say(let text): text
        default: nil
        }
    }

    /// What a commitment is handed.
    var handovers: [Step.Handover] { if case .commitment(let given) = form { given } else { [] } }
}

extension Test {
    /// The flags it looks at.
    var flagNames: [String] {
        switch predicate {
        case .flag(let name): [name]
        case .flags(_, let names): names
        default: []
        }
    }
}
