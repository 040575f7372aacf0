extension SlotState {
    /// Whether one possibility satisfies a predicate.
    func certainty(of predicate: Test.Predicate, for atom: Atom) -> Certainty {
        switch predicate {
        case .answered: return Certainty(![.unset, .unknown, .skipped].contains(atom))
        case .unknown: return Certainty(atom == .unknown)
        case .skipped: return Certainty(atom == .skipped)
        case .missing: return Certainty([.unknown, .skipped].contains(atom))
        default: break
        }
        switch (predicate, atom) {
        case (_, .unset), (_, .unknown), (_, .skipped): return .no
        case (.range(let range), .number(let number)): return Certainty(range.contains(number))
        case (.among(let names), .option(let name)): return Certainty(names.contains(name))
        case (.range(let range), .value) where !ticks.isEmpty, (.ticked(let range), .value): return counted(range)
        case (.has(let names), .value):
            if names.contains(where: { ticks[$0]?.mayBeUnticked == false }) { return .yes }
            return names.allSatisfy { ticks[$0]?.mayBeTicked == false } ? .no : .maybe
        case (.only(let names), .value):
            let others = ticks.filter { !names.contains($0.key) }
            if others.contains(where: { !$0.value.mayBeUnticked }) { return .no }
            return names.allSatisfy { ticks[$0]?.mayBeTicked == false } ? .no : .maybe
        case (.unticked(let names), .value): return unticked(names)
        case (.anyUnticked, .value): return unticked(Array(real))
        case (.range, .value), (.overDaysAgo, .value), (.withinDays, .value), (.withinMinutes, .value),
            (.labels, .value), (.vague, .value),
            (.underWords, .value):
            return .maybe
        default: return .no
        }
    }

    private func counted(_ range: ClosedRange<Int>) -> Certainty {
        let least = ticks.values.count { !$0.mayBeUnticked }
        let most = ticks.values.count { $0.mayBeTicked }
        if range.contains(least), range.contains(most) { return .yes }
        return range.overlaps(least...max(least, most)) ? .maybe : .no
    }

    private func unticked(_ names: [String]) -> Certainty {
        if names.contains(where: { ticks[$0]?.mayBeTicked == false }) { return .yes }
        return names.allSatisfy { ticks[$0]?.mayBeUnticked == false } ? .no : .maybe
    }

    func certainty(of predicate: Test.Predicate) -> Certainty {
        let each = atoms.map { certainty(of: predicate, for: $0) }
        if each.allSatisfy({ $0 == .yes }) { return .yes }
        return each.allSatisfy { $0 == .no } ? .no : .maybe
    }

    /// What is left where the predicate came out as `outcome`; nil where it cannot.
    func assuming(_ predicate: Test.Predicate, _ outcome: Bool) -> SlotState? {
        var state = self
        state.atoms = atoms.filter { certainty(of: predicate, for: $0).mayBe(outcome) }
        if state.atoms.isEmpty { return nil }
        state.narrow(predicate, outcome)
        return state
    }

    private mutating func narrow(_ predicate: Test.Predicate, _ outcome: Bool) {
        func set(_ names: some Sequence<String>, ticked: Bool) {
            for name in names where ticks[name] != nil {
                ticks[name] = Tick(mayBeTicked: ticked, mayBeUnticked: !ticked)
            }
        }
        switch (predicate, outcome) {
        case (.has(let names), true) where names.count == 1: set(names, ticked: true)
        case (.has(let names), false): set(names, ticked: false)
        case (.only(let names), true):
            set(ticks.keys.filter { !names.contains($0) }, ticked: false)
            if names.count == 1 { set(names, ticked: true) }
        case (.unticked(let names), true) where names.count == 1: set(names, ticked: false)
        case (.unticked(let names), false): set(names, ticked: true)
        case (.anyUnticked, false): set(real, ticked: true)
        default: break
        }
    }
}
