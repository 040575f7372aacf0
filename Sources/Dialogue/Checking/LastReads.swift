/// The last step that reads each slot: what no later step reads may be forgotten.
struct LastReads {
    private var slots: [String: Int] = [:]

    init(_ script: Script) {
        for (index, step) in script.steps.enumerated() {
            var texts = step.paragraphs + step.alternatives
            var tests = step.arms.flatMap(\.condition.tests)
            if let question = step.question {
                if let until = question.until { slots[until] = index }
                texts +=
                    [question.hint].compactMap { $0 } + question.echoes + question.plains + question.again.map(\.text)
                tests +=
                    question.again.flatMap(\.condition.tests) + question.cards.flatMap { $0.condition?.tests ?? [] }
                tests += question.options.flatMap { $0.condition?.tests ?? [] }
            }
            let effects = step.arms.flatMap(\.effects)
            for handover in (step.call?.given ?? []) + effects.flatMap(\.handovers) {
                switch handover.value {
                case .step(let name): slots[name] = index
                case .text(let text): texts.append(text)
                }
            }
            texts += effects.compactMap(\.template)
            for case .finding(let name) in effects.map(\.form) {
                guard let finding = script.finding(name) else { continue }
                texts += finding.text + [finding.changes].compactMap { $0 } + finding.reasons.map(\.text)
                tests += finding.reasons.flatMap { $0.condition?.tests ?? [] }
                tests += script.promises.filter { $0.finding == name }.flatMap(\.condition.tests)
            }
            for hole in texts.flatMap(\.holes) { slots[hole.row.map { "\(hole.name).\($0)" } ?? hole.name] = index }
            for test in tests { read(test, at: index) }
        }
    }

    private mutating func read(_ test: Test, at index: Int) {
        if case .last(let script, let step) = test.subject { slots["last.\(script).\(step)"] = index }
        if case .step(let name, let row) = test.subject { slots[row.map { "\(name).\($0)" } ?? name] = index }
    }

    /// The state without the slots that no step from `index` on reads. Flags and findings stay: callers read them.
    func keeping(_ state: FlowState, at index: Int) -> FlowState {
        var state = state
        state.slots = state.slots.filter { (slots[$0.key] ?? -1) >= index }
        return state
    }
}
