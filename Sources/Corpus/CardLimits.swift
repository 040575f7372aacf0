/// Every number that bounds the cards: how many are shown, how long they are, how big a file may be.
public struct CardLimits: Equatable, Sendable {
    /// Cards in one conversation, at most.
    public var cardsPerConversation = 5
    /// Days for which a card shown to a customer's rep is not shown again for that customer.
    public var daysBeforeRepeating = 90
    /// Characters of advice, at most.
    public var adviceCharacters = 220
    /// Characters of the reason, at most.
    public var reasonCharacters = 140
    /// Characters of a card's id, at most.
    public var idCharacters = 40
    /// Bytes of one card file, at most.
    public var fileBytes = 256 * 1024

    /// The limits rekindle ships with.
    public init() {}
}
