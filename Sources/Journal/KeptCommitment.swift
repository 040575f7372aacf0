/// A commitment with whom it concerns and when it was made.
public struct KeptCommitment: Equatable, Codable, Sendable {
    /// Whom it is about.
    public var customer: CustomerID
    /// The conversation it was made in.
    public var conversation: ConversationID
    /// When it was concluded.
    public var made: Timestamp
    /// What the rep means to do.
    public var commitment: Commitment

    /// A commitment as a store hands it out.
    public init(customer: CustomerID, conversation: ConversationID, made: Timestamp, commitment: Commitment) {
        self.customer = customer
        self.conversation = conversation
        self.made = made
        self.commitment = commitment
    }
}

extension [KeptCommitment] {
    /// By due day, the undated last; those of one day in the order they were made.
    package func inDueOrder() -> [KeptCommitment] {
        enumerated().sorted { left, right in
            switch (left.element.commitment.due, right.element.commitment.due) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default:
                (left.element.made, left.element.conversation, left.offset)
                    < (right.element.made, right.element.conversation, right.offset)
            }
        }
        .map(\.element)
    }
}
