/// What store objects over one journal in memory have in common.
final class SharedMemory {
    struct Conversation {
        var record: ConversationRecord
        var active: Timestamp
        var events: [Event] = []
    }

    var customers: [CustomerID: Customer] = [:]
    var lastCustomer: Int64 = 0
    var conversations: [ConversationID: Conversation] = [:]
    var lastConversation: Int64 = 0
    var holders: [ConversationID: ObjectIdentifier] = [:]
}
