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

/// An answer that still counts, with where and when it was given.
public struct KeptAnswer: Equatable, Codable, Sendable {
    /// The conversation it was given in.
    public var conversation: ConversationID
    /// When it was given.
    public var at: Timestamp
    /// The typed value in the dialogue's own canonical form.
    public var value: String

    /// An answer as a store hands it out.
    public init(conversation: ConversationID, at: Timestamp, value: String) {
        self.conversation = conversation
        self.at = at
        self.value = value
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
