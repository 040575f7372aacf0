/// What the conditions of all scripts look at.
struct LibraryReads {
    private let scripts: [String: ScriptReads]
    /// By `script.step`: every predicate that is tested of this customer's latest earlier answer there.
    private let earlier: [String: [Test.Predicate]]

    init(_ library: ScriptLibrary) {
        let all = library.scripts.values.sorted { $0.id < $1.id }
        var scripts: [String: ScriptReads] = [:]
        for script in LibraryNames(all).calledFirst { scripts[script.id] = ScriptReads(script, called: scripts) }
        self.scripts = scripts
        var earlier: [String: [Test.Predicate]] = [:]
        for test in all.flatMap(\.tests) {
            if case .last(let script, let step) = test.subject {
                earlier["\(script).\(step)", default: []].append(test.predicate)
            }
        }
        self.earlier = earlier
    }

    /// Every predicate that somebody tests of the answer of a step.
    func predicates(script: String, step: String) -> [Test.Predicate] {
        ((scripts[script]?.predicates[step] ?? []) + (earlier["\(script).\(step)"] ?? [])).uniqued()
    }

    /// What a conversation that waits in `frame` may still look at there; `isInnermost` where the question itself stands in it.
    func ahead(of frame: Frame, isInnermost: Bool) -> [Read] {
        guard let reads = scripts[frame.script.id], let index = frame.script.index(of: frame.current.name) else {
            return []
        }
        return isInnermost ? reads.from[index] : reads.after[index]
    }
}
