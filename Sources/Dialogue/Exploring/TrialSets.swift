extension Trying {
    /// The sets of options to tick: each alone, none, all, and those that the conditions tell apart.
    func sets(of options: [OpenQuestion.Option], _ predicates: [Test.Predicate]) -> [[OpenQuestion.Option]] {
        let together = options.filter { !$0.alone }
        let real = together.filter { !$0.ownWords }
        var sets: [[OpenQuestion.Option]] = options.map { [$0] } + [[], real, together]
        func add(_ names: some Sequence<String>) {
            let names = Set(names)
            sets.append(options.filter { names.contains($0.name) })
        }
        func few(_ count: Int) { if count > 0, count <= real.count { add(real.prefix(count).map(\.name)) } }
        for predicate in predicates {
            switch predicate {
            case .has(let names), .only(let names): add(names)
            case .unticked(let names):
                add(real.map(\.name).filter { !names.contains($0) })
                for name in names { add(real.map(\.name).filter { $0 != name }) }
            case .ticked(let range), .range(let range):
                few(range.lowerBound)
                if range.lowerBound > 0 { few(range.lowerBound - 1) }
                if range.upperBound < real.count { few(range.upperBound) }
                if range.upperBound < real.count { few(range.upperBound + 1) }
            default: break
            }
        }
        // Conditions may ask for one of these and one of those.
        let wanted = predicates.compactMap { if case .has(let names) = $0 { names } else { nil } }
        for (index, first) in wanted.enumerated() {
            for second in wanted[(index + 1)...] { add([first[0], second[0]]) }
        }
        return sets.filter { set in set.count < 2 || !set.contains(where: \.alone) }.uniqued()
    }
}
