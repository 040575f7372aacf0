/// A commitment with whom it concerns, when it was made, and what became of it.
public struct KeptCommitment: Equatable, Codable, Sendable {
    /// The number a person types.
    public var id: CommitmentID
    /// Whom it is about.
    public var customer: CustomerID
    /// The conversation it was made in.
    public var conversation: ConversationID
    /// When it was concluded.
    public var made: Timestamp
    /// What the rep means to do.
    public var commitment: Commitment
    /// What became of it; nil while it is open.
    public var outcome: Outcome?

    /// A commitment as a store hands it out.
    public init(
        id: CommitmentID, customer: CustomerID, conversation: ConversationID, made: Timestamp, commitment: Commitment,
        outcome: Outcome? = nil
    ) {
        self.id = id
        self.customer = customer
        self.conversation = conversation
        self.made = made
        self.commitment = commitment
        self.outcome = outcome
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
