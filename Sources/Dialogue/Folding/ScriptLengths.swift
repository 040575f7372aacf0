/// How many questions lie between a step and the end of its script: at least, and on average over its arrows.
///
/// Reflections that could be held by themselves are counted where they are called, or left to be counted as parts of their own.
final class ScriptLengths: Sendable {
    private let table: [String: [(shortest: Int, expected: Double)]]

    init(_ scripts: [String: Script], countingParts: Bool) {
        var table: [String: [(shortest: Int, expected: Double)]] = [:]
        var open: Set<String> = []
        func measure(_ id: String) {
            guard table[id] == nil, let script = scripts[id], open.insert(id).inserted else { return }
            for step in script.steps { if let call = step.call { measure(call.script) } }
            var lengths = Array(repeating: (shortest: 0, expected: 0.0), count: script.steps.count)
            for index in script.steps.indices.reversed() {
                let step = script.steps[index]
                var own = step.question == nil ? 0 : max(1, step.question?.rows.count ?? 0)
                var expected = Double(own)
                if let call = step.call, let called = table[call.script]?.first,
                    countingParts || scripts[call.script]?.purpose == nil
                {
                    own += called.shortest
                    expected += called.expected
                }
                let targets = Set(step.arms.compactMap(\.target)).map { target -> (shortest: Int, expected: Double) in
                    guard case .step(let name) = target, let at = script.index(of: name), at > index else {
                        return (0, 0)
                    }
                    return lengths[at]
                }
                let after = targets.isEmpty ? 0 : targets.map(\.expected).reduce(0, +) / Double(targets.count)
                lengths[index] = (own + (targets.map(\.shortest).min() ?? 0), expected + after)
            }
            table[id] = lengths
        }
        for id in scripts.keys.sorted() { measure(id) }
        self.table = table
    }

    func shortest(_ script: String, _ step: Int) -> Int { table[script]?[step].shortest ?? 0 }
    func expected(_ script: String, _ step: Int) -> Double { table[script]?[step].expected ?? 0 }
}
