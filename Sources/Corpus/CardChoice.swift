/// The rule that picks the one card an answer may bring up, from what has been shown and refused before.
public struct CardChoice: Equatable, Sendable {
    /// Ids of the cards shown so far in this conversation, once for every showing.
    public var shownInConversation: [String]
    /// Whole days since a card was last shown for this customer, by id; absent means never.
    public var daysSinceShown: [String: Int]
    /// Ids the rep marked "not for me".
    public var notForMe: Set<String>
    /// Whether the conversation came to a safety stop.
    public var isAfterSafetyStop: Bool
    /// Whether the rep asked for advice, which lifts the rules against repeating and no other.
    public var isAskedFor: Bool
    /// The numbers the rule goes by.
    public var limits: CardLimits

    /// What is known when an answer calls for a card; by default nothing was shown or refused.
    public init(
        shownInConversation: [String] = [],
        daysSinceShown: [String: Int] = [:],
        notForMe: Set<String> = [],
        isAfterSafetyStop: Bool = false,
        isAskedFor: Bool = false,
        limits: CardLimits = CardLimits()
    ) {
        self.shownInConversation = shownInConversation
        self.daysSinceShown = daysSinceShown
        self.notForMe = notForMe
        self.isAfterSafetyStop = isAfterSafetyStop
        self.isAskedFor = isAskedFor
        self.limits = limits
    }

    /// The first of the cards a step calls for that may be shown, or nil: one answer brings one card at most.
    public func card(among called: [Card]) -> Card? {
        guard !isAfterSafetyStop, shownInConversation.count < limits.cardsPerConversation else { return nil }
        return called.first { !notForMe.contains($0.id) && (isAskedFor || !isRepeat($0)) }
    }

    private func isRepeat(_ card: Card) -> Bool {
        if shownInConversation.contains(card.id) { return true }
        // A negative number of days, after a clock was set back, still counts as lately.
        return daysSinceShown[card.id].map { $0 <= limits.daysBeforeRepeating } ?? false
    }
}
