/// A fact with whom it concerns and when it was learnt.
public struct KeptFact: Equatable, Codable, Sendable {
    /// Whom it is about.
    public var customer: CustomerID
    /// The conversation it came up in.
    public var conversation: ConversationID
    /// When it was concluded.
    public var at: Timestamp
    /// What was learnt.
    public var fact: Fact

    /// A fact as a store hands it out.
    public init(customer: CustomerID, conversation: ConversationID, at: Timestamp, fact: Fact) {
        self.customer = customer
        self.conversation = conversation
        self.at = at
        self.fact = fact
    }
}
