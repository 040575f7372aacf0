/// Follows every path of a script, from its first step down, and reports what some path would meet.
///
/// Paths that come to a step in the same state are followed once; a state forgets what no later step reads.
struct FlowAnalysis {
    let script: Script
    /// What the scripts it calls may leave behind.
    let summaries: [String: Summary]
    private(set) var problems: [Diagnostic] = []
    /// What may be so where the script ends; nil where no path ends it.
    private(set) var end: FlowState?
    private var incoming: [Set<FlowState>]
    private let lastReads: LastReads

    /// More states than this at one step are followed as one that allows for them all.
    static let mostStates = 256

    /// What calling a script may leave behind.
    struct Summary {
        var verdicts: Set<Verdict> = []
        var maySetFlags: Set<String> = []
        var mustSetFlags: Set<String> = []
        var findings: Set<String> = []
    }

    init(_ script: Script, summaries: [String: Summary]) {
        self.script = script
        self.summaries = summaries
        incoming = Array(repeating: [], count: script.steps.count)
        lastReads = LastReads(script)
    }

    /// Follows the script from a state in which `flags` may or may not be set already.
    mutating func run(flags: Set<String>) {
        guard !script.steps.isEmpty else { return }
        var first = FlowState()
        for flag in flags { first.flags[flag] = [true, false] }
        incoming[0] = [first]
        for index in script.steps.indices {
            let step = script.steps[index]
            guard !incoming[index].isEmpty else {
                problems.append(Diagnostic(.unreachableStep, "no answer leads to \"\(step.name)\"", at: step.location))
                continue
            }
            follow(step, index, Set(incoming[index].map { visit(step, $0) }))
        }
    }

    /// What is said, asked and called at a step; the state after it.
    private mutating func visit(_ step: Step, _ before: FlowState) -> FlowState {
        var state = before
        for paragraph in step.paragraphs + step.alternatives { readable(paragraph, in: state) }
        if let question = step.question {
            if let hint = question.hint { readable(hint, in: state) }
            answer(step, question, &state)
            for again in question.again {
                if let asked = state.split(again.condition.tests, own: step.name).holds {
                    readable(again.text, in: asked)
                }
            }
            let answered = Test(subject: .own, predicate: .answered, negated: false, location: question.location)
            if let said = state.split([answered], own: step.name).holds {
                for text in question.echoes + question.plains { readable(text, in: said) }
            }
        }
        if let call = step.call { returned(from: call, step, &state) }
        return state
    }

    private func answer(_ step: Step, _ question: Step.Question, _ state: inout FlowState) {
        let any = SlotState.any(of: question)
        if question.kind == .oneOfForEach {
            for row in question.rows { state.slots["\(step.name).\(row.name)"] = any }
            // Answered where any row is.
            state.slots[step.name] = SlotState(atoms: [.value, .unknown])
        } else {
            state.slots[step.name] = any
        }
    }

    private mutating func returned(from call: Step.Call, _ step: Step, _ state: inout FlowState) {
        for handover in call.given {
            if case .text(let template) = handover.value { readable(template, in: state) }
        }
        let summary = summaries[call.script] ?? Summary()
        state.slots[step.name] = SlotState(atoms: Set(summary.verdicts.map { .option($0.rawValue) }))
        for flag in summary.maySetFlags { state.flags[flag, default: [false]].insert(true) }
        for flag in summary.mustSetFlags { state.flags[flag] = [true] }
        for finding in summary.findings { state.findings[finding, default: [false]].insert(true) }
    }

    /// The states that go one way through the arms.
    private struct Lane: Hashable {
        var target: Step.Target?
        var caught: Bool
    }

    private mutating func follow(_ step: Step, _ index: Int, _ entry: Set<FlowState>) {
        guard step.arms.contains(where: { $0.target != nil }) else {
            problems.append(
                Diagnostic(
                    .missingEnd, "nothing says where to go after \"\(step.name)\"", at: step.location,
                    suggestion: "Add an arrow: -> next-step, or -> end."))
            return
        }
        var lanes: [Lane: Set<FlowState>] = [Lane(target: nil, caught: false): entry]
        for arm in step.arms {
            if case .tests(let tests) = arm.condition.form,
                entry.allSatisfy({ $0.split(tests, own: step.name).fails == nil })
            {
                problems.append(
                    Diagnostic(
                        .alwaysTrue, "this holds for every answer that comes here", at: arm.condition.location,
                        suggestion: "Write \"always\" if that is meant."))
            }
            var next: [Lane: Set<FlowState>] = [:]
            var taken = false
            var held = false
            for (lane, states) in lanes {
                for state in states {
                    let (holds, fails) = split(arm.condition, state, caught: lane.caught, own: step)
                    if let fails { next[lane, default: []].insert(fails) }
                    guard let holds else { continue }
                    held = true
                    if lane.target == nil || arm.target == nil { taken = true }
                    let after = Lane(target: lane.target ?? arm.target, caught: true)
                    next[after, default: []].insert(take(arm.effects, holds))
                }
            }
            if !taken {
                let only = held && !arm.effects.isEmpty
                problems.append(
                    Diagnostic(
                        .neverTaken,
                        only
                            ? "no answer follows this arrow; an arm above leads elsewhere"
                            : "no answer can take this arm",
                        at: arm.location))
            }
            lanes = next.mapValues { Self.bounded($0) }
        }
        for (lane, states) in lanes {
            guard let target = lane.target else { continue }
            for state in states { arrive(target, state, index) }
        }
        let stranded = lanes.filter { $0.key.target == nil }.flatMap(\.value)
        if let first = stranded.first { nowhere(step, stranded.dropFirst().reduce(first) { $0.union($1) }) }
    }

    private static func bounded(_ states: Set<FlowState>) -> Set<FlowState> {
        guard states.count > mostStates, let first = states.first else { return states }
        return [states.dropFirst().reduce(first) { $0.union($1) }]
    }

    private func split(
        _ condition: Condition, _ state: FlowState, caught: Bool, own step: Step
    ) -> (holds: FlowState?, fails: FlowState?) {
        switch condition.form {
        case .always: return (state, nil)
        case .tests(let tests): return state.split(tests, own: step.name)
        case .otherwise:
            if caught { return (nil, state) }
            guard step.question != nil else { return (state, nil) }
            let test = Test(subject: .own, predicate: .answered, negated: false, location: condition.location)
            return state.split([test], own: step.name)
        }
    }

    private mutating func arrive(_ target: Step.Target, _ state: FlowState, _ index: Int) {
        switch target {
        case .end: end = end?.union(state) ?? state
        case .stopAll: break
        case .step(let name):
            guard let at = script.index(of: name), at > index else { return }
            incoming[at].insert(lastReads.keeping(state, at: at))
            incoming[at] = Self.bounded(incoming[at])
        }
    }

    /// Some answers find no arrow.
    private mutating func nowhere(_ step: Step, _ state: FlowState) {
        let own = step.question == nil && step.call == nil ? SlotState(atoms: [.value]) : state.slot(step.name)
        let leftOut = own.atoms.subtracting([.unknown, .skipped, .unset])
        if !leftOut.isEmpty {
            let names = leftOut.compactMap { atom -> String? in
                switch atom {
                case .option(let name): name
                case .number(let number): String(number)
                default: nil
                }
            }.sorted { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) }
            let named = names.isEmpty ? "some answers" : "\"\(names.joined(separator: "\", \""))\""
            problems.append(
                Diagnostic(
                    .notExhaustive, "\(named) \(names.count == 1 ? "has" : "have") nowhere to go from \"\(step.name)\"",
                    at: step.location,
                    suggestion: "Add an arm for the rest: - otherwise -> next-step, or - always -> next-step."))
        }
        guard own.atoms.count > leftOut.count else { return }
        problems.append(
            Diagnostic(
                .deadEnd, "\"don't know\" or skip has nowhere to go from \"\(step.name)\"", at: step.location,
                suggestion:
                    "Add an arm: - missing -> next-step, or - always -> next-step. \"otherwise\" does not catch them."))
    }

    private mutating func take(_ effects: [Effect], _ before: FlowState) -> FlowState {
        var state = before
        for effect in effects {
            switch effect.form {
            case .flag(let name): state.flags[name] = [true]
            case .finding(let name): conclude(name, effect, &state)
            case .askThem(let text), .opening(let text), .say(let text): readable(text, in: state)
            case .commitment(let given):
                for case .text(let text) in given.map(\.value) { readable(text, in: state) }
            case .fact, .incident, .suggest, .withhold, .safetyStop, .misread: break
            }
        }
        return state
    }

    private mutating func conclude(_ name: String, _ effect: Effect, _ state: inout FlowState) {
        guard let finding = script.finding(name) else { return }
        for text in finding.text + [finding.changes].compactMap({ $0 }) { readable(text, in: state) }
        // One reason after the other takes away the cases it stands for; none may be left over.
        var unreasoned: FlowState? = state
        for reason in finding.reasons {
            guard let left = unreasoned else { break }
            let known = reason.text.holes.filter { !Template.alwaysKnown.contains($0.name) }.map { hole in
                Test(
                    subject: .step(hole.name, row: hole.row), predicate: .answered, negated: false,
                    location: hole.location)
            }
            unreasoned = left.split((reason.condition?.tests ?? []) + known, own: "").fails
        }
        let reasoned = unreasoned == nil
        if !reasoned {
            problems.append(
                Diagnostic(
                    .findingWithoutReason, "some path concludes \"\(name)\" here without a reason to show",
                    at: effect.location,
                    suggestion: "Give the finding a \"because:\" that needs no answer which may be missing here."))
        }
        for promise in script.promises where promise.finding == name {
            guard state.split(promise.condition.tests, own: "").fails != nil else { continue }
            problems.append(
                Diagnostic(
                    .promiseNotKept, "some path concludes \"\(name)\" here although the header promises it never does",
                    at: effect.location,
                    suggestion: "The promise is on line \(promise.location.line); test its conditions on the way here.")
            )
        }
        state.findings[name] = finding.verdict == .issue ? [true, false] : [true]
    }

    private func known(_ hole: Template.Hole, in state: FlowState) -> Bool {
        if Template.alwaysKnown.contains(hole.name) { return true }
        return state.slot(hole.row.map { "\(hole.name).\($0)" } ?? hole.name).isAnswered
    }

    /// Reports the holes of a text that some path leaves empty.
    private mutating func readable(_ text: Template, in state: FlowState) {
        for hole in text.holes where hole.name != "this" && !known(hole, in: state) {
            guard script.step(hole.name) != nil || hole.earlier != nil else { continue }
            let slot = state.slot(hole.row.map { "\(hole.name).\($0)" } ?? hole.name)
            let how =
                hole.earlier != nil
                ? "may have no earlier answer"
                : slot.atoms.contains(.unset) ? "was not asked" : "may be don't-know or skipped"
            problems.append(
                Diagnostic(
                    .readBeforeSet, "on some path \"\(hole.name)\" \(how) when it is put in here", at: hole.location,
                    suggestion: "Lead the answers that are missing past this line: - missing -> another-step."))
        }
    }
}
