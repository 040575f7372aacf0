import Synchronization

/// How many questions lie between a step and the end of its script: at least, and on average over its arrows.
///
/// Reflections that could be held by themselves are counted where they are called, or left to be counted as parts of their own.
final class ScriptLengths: Sendable {
    typealias Length = (shortest: Int, expected: Double)

    private let countingParts: Bool
    private let table = Mutex<[String: [Length]]>([:])

    init(countingParts: Bool) { self.countingParts = countingParts }

    /// From the step of that index; each script is measured once, when it is first asked for.
    func length(_ id: String, _ step: Int, in library: ScriptLibrary) -> Length {
        let lengths = table.withLock { $0[id] } ?? measure(id, in: library, callers: [])
        return lengths.indices.contains(step) ? lengths[step] : (0, 0)
    }

    private func measure(_ id: String, in library: ScriptLibrary, callers: Set<String>) -> [Length] {
        if let known = table.withLock({ $0[id] }) { return known }
        // Scripts that call each other in a circle are refused before they run; here the circle only has to end.
        guard !callers.contains(id), let script = library[id] else { return [] }
        var lengths: [Length] = Array(repeating: (0, 0), count: script.steps.count)
        for index in script.steps.indices.reversed() {
            let step = script.steps[index]
            var own: Length = (0, 0)
            if let question = step.question {
                own.shortest = max(1, question.rows.count)
                own.expected = Double(own.shortest)
            }
            if let call = step.call, countingParts || library[call.script]?.purpose == nil,
                let called = measure(call.script, in: library, callers: callers.union([id])).first
            {
                own.shortest += called.shortest
                own.expected += called.expected
            }
            let targets = Set(step.arms.compactMap(\.target)).map { target -> Length in
                guard case .step(let name) = target, let at = script.index(of: name), at > index else { return (0, 0) }
                return lengths[at]
            }
            let after = targets.isEmpty ? 0 : targets.map(\.expected).reduce(0, +) / Double(targets.count)
            lengths[index] = (own.shortest + (targets.map(\.shortest).min() ?? 0), own.expected + after)
        }
        table.withLock { $0[id] = lengths }
        return lengths
    }
}
