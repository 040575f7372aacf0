/// What conversations have come to so far, each with the shortest of them.
struct Reached {
    private(set) var goals: [Goal: Walk] = [:]
    private(set) var items: [String: Walk] = [:]
    private(set) var cards: Set<String> = []

    /// What one more answer of a conversation came to.
    struct Gain {
        var goals: [Goal] = []
        var items: [String] = []
        var cards: [String] = []
    }

    /// Notes what a conversation of `length` answers came to; whether any of it is new.
    mutating func note(_ gain: Gain, length: Int, _ walk: () -> Walk) -> Bool {
        cards.formUnion(gain.cards)
        let goals = gain.goals.filter { length < self.goals[$0]?.answers.count ?? Int.max }
        let items = gain.items.filter { length < self.items[$0]?.answers.count ?? Int.max }
        guard !goals.isEmpty || !items.isEmpty else { return false }
        let walk = walk()
        var isNew = false
        for goal in goals where self.goals.updateValue(walk, forKey: goal) == nil { isNew = true }
        for item in items where self.items.updateValue(walk, forKey: item) == nil { isNew = true }
        return isNew
    }
}
