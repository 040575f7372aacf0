import Synchronization

/// How many questions may lie between a step and the end of its script, those of called scripts counted: at least, and at most.
final class ScriptLengths: Sendable {
    typealias Length = (shortest: Int, longest: Int)

    private let table = Mutex<[String: [Length]]>([:])

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
            let asked = step.question.map { max(1, $0.rows.count) } ?? 0
            let called = step.call.flatMap { measure($0.script, in: library, callers: callers.union([id])).first }
            let after = Set(step.arms.compactMap(\.target)).map { target -> Length in
                guard case .step(let name) = target, let at = script.index(of: name), at > index else { return (0, 0) }
                return lengths[at]
            }
            lengths[index] = (
                asked + (called?.shortest ?? 0) + (after.map(\.shortest).min() ?? 0),
                asked + (called?.longest ?? 0) + (after.map(\.longest).max() ?? 0)
            )
        }
        table.withLock { $0[id] = lengths }
        return lengths
    }
}
