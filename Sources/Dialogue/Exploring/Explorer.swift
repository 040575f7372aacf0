/// Walks the branches of scripts by folding conversations, and says what of them conversations come to.
public struct Explorer {
    /// The scripts; the checker found no error in them.
    let library: ScriptLibrary
    /// How many different states of one reflection's conversations are looked into at most.
    let mostStates: Int
    private let reads: LibraryReads
    private let goals: GoalIndex

    /// How many states are looked into where nobody says.
    public static let usualStates = 10_000

    /// What the conversations are told at their beginning.
    public static let lookups = Lookups(
        customer: "the customer", today: CalendarDay(number: 20_778), minute: 9 * 60, seed: 1)

    /// An explorer of the scripts of `library`.
    public init(_ library: ScriptLibrary, mostStates: Int = usualStates) {
        self.library = library
        self.mostStates = max(1, mostStates)
        reads = LibraryReads(library)
        goals = GoalIndex(library)
    }

    /// Walks every reflection that comes to one of the scripts called `names` (nil: all), and reports on these scripts;
    /// `progress` is told the name of each reflection before it is walked.
    public func explore(_ names: Set<String>? = nil, progress: (String) -> Void = { _ in }) -> Exploration {
        var reached = Reached()
        var reflections: [Exploration.Reflection] = []
        for (root, called) in roots where names.map({ !called.isDisjoint(with: $0) }) ?? true {
            progress(root)
            var walk = ReflectionWalk(root, library: library, reads: reads, goals: goals)
            for earlier in EarlierAnswers(library, scripts: called, began: Self.lookups).variants {
                walk.begin(earlier: earlier, &reached)
            }
            walk.run(mostStates: mostStates, scripts: called, &reached)
            reflections.append(
                Exploration.Reflection(name: root, states: walk.lookedInto, isComplete: walk.isComplete))
        }
        let scripts = library.scripts.keys.sorted().filter { names?.contains($0) ?? true }.map { id in
            let goals = goals.goals[id] ?? []
            let walks = goals.compactMap { goal in reached.goals[goal].map { (goal, $0) } }
            return ScriptCoverage(script: id, goals: goals, walks: Dictionary(uniqueKeysWithValues: walks))
        }
        return Exploration(
            scripts: scripts, reflections: reflections, items: reached.items,
            cardsReached: reached.cards)
    }

    /// The scripts that a conversation can begin with, each with all that it may call; the smallest first, so that what they
    /// share is come to by the shortest way.
    private var roots: [(name: String, called: Set<String>)] {
        let called = Set(library.scripts.values.flatMap { $0.steps.compactMap { $0.call?.script } })
        return library.scripts.values.filter { $0.purpose != nil || !called.contains($0.id) }
            .map { ($0.id, reach(of: $0.id)) }
            .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
    }

    private func reach(of id: String) -> Set<String> {
        var reach: Set<String> = [id]
        for step in library[id]?.steps ?? [] {
            if let call = step.call, !reach.contains(call.script) { reach.formUnion(self.reach(of: call.script)) }
        }
        return reach
    }
}
