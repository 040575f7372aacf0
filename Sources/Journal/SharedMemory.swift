/// What store objects over one journal in memory have in common.
final class SharedMemory {
    struct Conversation {
        var record: ConversationRecord
        var active: Timestamp
        var events: [Event] = []
    }

    /// What tells one commitment from all others.
    struct Made: Hashable {
        let conversation: ConversationID
        let digest: String
    }

    struct Settled {
        let commitment: CommitmentID
        let outcome: Outcome
    }

    var customers: [CustomerID: Customer] = [:]
    var lastCustomer: Int64 = 0
    var conversations: [ConversationID: Conversation] = [:]
    var lastConversation: Int64 = 0
    var numbers: [Made: CommitmentID] = [:]
    var lastNumber: Int64 = 0
    /// In the order they were said.
    var outcomes: [Settled] = []
    var incidents: [IncidentNote] = []
    var lastIncident: Int64 = 0
    var postponed: [ConversationID: Timestamp] = [:]
    /// In the order they were made.
    var changes: [Change] = []
    var lastChange: Int64 = 0
    var holders: [ConversationID: ObjectIdentifier] = [:]
}
