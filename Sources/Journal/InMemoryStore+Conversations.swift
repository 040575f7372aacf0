extension InMemoryStore {
    /// Begins a conversation, held by this store object.
    public func beginConversation(
        customer: CustomerID, reflection: String, title: String, at: Timestamp
    ) throws -> ConversationRecord {
        guard shared.customers[customer] != nil else { throw JournalError.noSuchCustomer }
        shared.lastConversation += 1
        let id = ConversationID(rawValue: shared.lastConversation)
        let record = ConversationRecord(id: id, customer: customer, reflection: reflection, title: title, began: at)
        shared.conversations[id] = SharedMemory.Conversation(record: record, active: at)
        shared.holders[id] = ObjectIdentifier(self)
        return record
    }

    /// The conversations with a customer, or all, oldest first.
    public func conversations(of customer: CustomerID?) -> [ConversationRecord] {
        shared.conversations.values.map(\.record)
            .filter { customer == nil || $0.customer == customer }
            .sorted { ($0.began, $0.id) < ($1.began, $1.id) }
    }

    /// What is not closed yet, latest activity first.
    public func openConversations() -> [ConversationRecord] {
        shared.conversations.values.filter { $0.record.ended == nil }
            .sorted { ($0.active, $0.record.id) > ($1.active, $1.record.id) }
            .map(\.record)
    }

    /// Everything that happened in a conversation, in order.
    public func events(of conversation: ConversationID) throws -> [Event] {
        try kept(conversation).events
    }

    /// Appends and returns what was appended.
    @discardableResult
    public func append(
        _ entries: [Entry], to conversation: ConversationID, at: Timestamp, progress: String
    ) throws -> [Event] {
        let entries = try entries.map { try $0.storable() }
        var kept = try held(conversation)
        let next = kept.events.count + 1
        let events = entries.enumerated().map { Event($1, sequence: next + $0, at: at) }
        kept.events += events
        kept.active = at
        kept.record.progress = progress
        shared.conversations[conversation] = kept
        if let (_, outline) = events.lastConclusion { number(outline.commitments, of: conversation) }
        return events
    }

    /// Closes for good, dropping what no longer counts.
    public func close(_ conversation: ConversationID, ending: Ending, dropping: [Int], at: Timestamp) throws {
        var kept = try held(conversation)
        let dropped = kept.events.droppedByClosing(dropping)
        for index in kept.events.indices where dropped.contains(kept.events[index].sequence) {
            kept.events[index].payload = .dropped
        }
        kept.events.append(.closing(after: kept.events, ending: ending, at: at))
        kept.active = at
        kept.record.ended = at
        kept.record.ending = ending
        shared.conversations[conversation] = kept
        forgetNumbers(of: conversation, except: kept.events.lastConclusion?.outline.commitments ?? [])
        if ending != .safety { note(.closed(conversation), of: kept.record.customer, at: at) }
        release(conversation)
    }

    /// Removes a held open conversation with everything in it.
    public func discard(_ conversation: ConversationID) throws {
        _ = try held(conversation)
        remove(conversation)
    }

    /// Makes this store object the only one to append.
    public func hold(_ conversation: ConversationID) throws {
        _ = try kept(conversation)
        let me = ObjectIdentifier(self)
        if let holder = shared.holders[conversation], holder != me { throw JournalError.heldElsewhere }
        shared.holders[conversation] = me
    }

    /// Lets others hold the conversation.
    public func release(_ conversation: ConversationID) {
        guard shared.holders[conversation] == ObjectIdentifier(self) else { return }
        shared.holders[conversation] = nil
    }

    private func kept(_ id: ConversationID) throws -> SharedMemory.Conversation {
        guard let kept = shared.conversations[id] else { throw JournalError.noSuchConversation }
        return kept
    }

    private func held(_ id: ConversationID) throws -> SharedMemory.Conversation {
        let kept = try kept(id)
        guard kept.record.ended == nil else { throw JournalError.closed }
        guard shared.holders[id] == ObjectIdentifier(self) else { throw JournalError.notHeld }
        return kept
    }
}
