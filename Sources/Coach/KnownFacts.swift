public import Journal

/// What is known about a customer: what they told, and what is only guessed.
public struct KnownFacts: Equatable, Sendable {
    /// What they told, oldest first; the same words on the same topic stand once, with the latest day.
    public let told: [KeptFact]
    /// The latest guess on each topic on which they have told nothing since, oldest first.
    public let guesses: [KeptFact]

    /// Sorts the facts of one customer, oldest first.
    public init(_ facts: [KeptFact]) {
        var told: [KeptFact] = []
        var guesses: [KeptFact] = []
        for kept in facts {
            let topic = NameKey(kept.fact.topic)
            // What they tell settles the guess; a newer guess replaces the older.
            guesses.removeAll { NameKey($0.fact.topic) == topic }
            if kept.fact.isTold {
                told.removeAll { NameKey($0.fact.topic) == topic && $0.fact.text == kept.fact.text }
                told.append(kept)
            } else {
                guesses.append(kept)
            }
        }
        self.told = told
        self.guesses = guesses
    }
}

extension Fact {
    /// Whether the customer told it; a guess otherwise.
    public var isTold: Bool { source == "told" }
}
