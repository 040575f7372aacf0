/// A finding with whom and when it concerns.
public struct KeptFinding: Equatable, Codable, Sendable {
    /// Whom it is about.
    public var customer: CustomerID
    /// The conversation that concluded it.
    public var conversation: ConversationID
    /// When it was concluded.
    public var at: Timestamp
    /// What was concluded.
    public var finding: Finding

    /// A finding as a store hands it out.
    public init(customer: CustomerID, conversation: ConversationID, at: Timestamp, finding: Finding) {
        self.customer = customer
        self.conversation = conversation
        self.at = at
        self.finding = finding
    }
}
