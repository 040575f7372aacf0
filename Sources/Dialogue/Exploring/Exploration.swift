/// What exploring scripts came to.
public struct Exploration: Sendable {
    /// The scripts, by name.
    public let scripts: [ScriptCoverage]
    /// The reflections that were walked, in that order.
    public let reflections: [Reflection]
    /// For each inventory item that a question asked comes from, the shortest conversation found that asks it.
    public let items: [String: Walk]
    /// The cards that answers called for.
    public let cardsReached: Set<String>

    /// Everything that no conversation came to, in reading order.
    public var missing: [Goal] { scripts.flatMap(\.missing) }

    /// One reflection that was walked.
    public struct Reflection: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// How many different states of its conversations were looked into.
        public let states: Int
        /// Whether that was all of them.
        public let isComplete: Bool
    }
}

/// How much of one script conversations come to.
public struct ScriptCoverage: Sendable {
    /// The script's name.
    public let script: String
    /// What there is to come to, in reading order within each kind.
    public let goals: [Goal]
    /// The shortest conversation found to each goal that is come to.
    public let walks: [Goal: Walk]

    /// How many goals of a kind there are, and how many of them are come to.
    public func count(_ kind: Goal.Kind) -> (reached: Int, of: Int) {
        let all = goals.filter { $0.kind == kind }
        return (all.count { walks[$0] != nil }, all.count)
    }

    /// The goals that no conversation came to, in reading order.
    public var missing: [Goal] {
        goals.filter { walks[$0] == nil }.sorted {
            ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column)
        }
    }
}
