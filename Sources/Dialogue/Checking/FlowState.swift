/// What may be so at some point of a script.
struct FlowState: Hashable {
    /// By step, and by `step.row`; what is not in here is unset.
    var slots: [String: SlotState] = [:]
    /// By flag: may be set, may be unset; what is not in here is unset.
    var flags: [String: Set<Bool>] = [:]
    /// By finding: may be concluded and standing, may not; what is not in here is not.
    var findings: [String: Set<Bool>] = [:]

    func slot(_ name: String) -> SlotState {
        // Whether there is an earlier answer is known only to a test.
        slots[name] ?? (name.hasPrefix("last.") ? SlotState(atoms: [.unset, .value]) : .unset)
    }

    func union(_ other: FlowState) -> FlowState {
        var state = FlowState()
        for name in Set(slots.keys).union(other.slots.keys) { state.slots[name] = slot(name).union(other.slot(name)) }
        state.flags = Self.union(flags, other.flags)
        state.findings = Self.union(findings, other.findings)
        return state
    }

    private static func union(_ left: [String: Set<Bool>], _ right: [String: Set<Bool>]) -> [String: Set<Bool>] {
        var both: [String: Set<Bool>] = [:]
        for name in Set(left.keys).union(right.keys) {
            both[name] = (left[name] ?? [false]).union(right[name] ?? [false])
        }
        return both
    }

    /// Whether a test holds here, `own` being the step whose arms are read.
    func certainty(of test: Test, own: String) -> Certainty {
        let plain: Certainty
        switch test.predicate {
        case .flag(let name): plain = Self.certainty(flags[name])
        case .found(let name): plain = Self.certainty(findings[name])
        case .flags(let range, let names):
            let least = names.count { flags[$0] == [true] }
            let most = names.count { flags[$0]?.contains(true) == true }
            plain = least == most ? Certainty(range.contains(least)) : range.overlaps(least...most) ? .maybe : .no
        case .inside: plain = .maybe
        case .rows: plain = .maybe
        default:
            let name = slotName(test.subject, own: own, test.predicate)
            plain = name.map { slot($0).certainty(of: test.predicate) } ?? .maybe
        }
        return test.negated ? plain.negated : plain
    }

    /// What is left where a test came out as `outcome`; nil where it cannot.
    func assuming(_ test: Test, _ outcome: Bool, own: String) -> FlowState? {
        guard certainty(of: test, own: own).mayBe(outcome) else { return nil }
        let wanted = outcome != test.negated
        var state = self
        switch test.predicate {
        case .flag(let name): state.flags[name] = [wanted]
        case .found(let name): state.findings[name] = [wanted]
        case .flags, .inside, .rows: break
        default:
            guard let name = slotName(test.subject, own: own, test.predicate) else { return state }
            guard let slot = slot(name).assuming(test.predicate, wanted) else { return nil }
            state.slots[name] = slot
        }
        return state
    }

    /// What is left where every test holds, and where not every one does.
    func split(_ tests: [Test], own: String) -> (holds: FlowState?, fails: FlowState?) {
        var holds: FlowState? = self
        var fails: FlowState?
        for test in tests {
            guard let state = holds else { break }
            if let failing = state.assuming(test, false, own: own) { fails = fails?.union(failing) ?? failing }
            holds = state.assuming(test, true, own: own)
        }
        return (holds, fails)
    }

    /// The slot a test looks at, or nil for one of which nothing is known beforehand.
    private func slotName(_ subject: Test.Subject, own: String, _ predicate: Test.Predicate) -> String? {
        switch subject {
        case .own: own
        case .step(let name, nil): name
        case .step(let name, let row?): "\(name).\(row)"
        case .last(let script, let step): predicate == .answered ? "last.\(script).\(step)" : nil
        case .conversation: nil
        }
    }

    private static func certainty(_ possible: Set<Bool>?) -> Certainty {
        switch possible {
        case [true]: .yes
        case [true, false]: .maybe
        default: .no
        }
    }
}
