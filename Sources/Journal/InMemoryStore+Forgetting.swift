extension InMemoryStore {
    /// Removes a customer with everything about them, for good.
    public func forget(_ customer: CustomerID) throws {
        guard shared.customers[customer] != nil else { throw JournalError.noSuchCustomer }
        try forget(conversations(of: customer).map(\.id))
        shared.incidents.removeAll { $0.customer == customer }
        shared.customers[customer] = nil
        shared.changes.removeAll { $0.customer == customer }
    }

    /// Removes conversations with everything in them, for good.
    public func forget(_ conversations: [ConversationID]) throws {
        let own = conversations.filter { shared.conversations[$0] != nil }
        try requireNotHeldElsewhere(own)
        for id in own { remove(id) }
    }

    /// Removes everything that names a person, and returns the conversations in which something did.
    @discardableResult
    public func forget(_ person: PersonNames, at customer: CustomerID?) throws -> [ConversationID] {
        let found = try mentions(of: person, at: customer)
        let conversations = found.flatMap(\.conversations)
        try requireNotHeldElsewhere(conversations)
        for found in found {
            shared.customers[found.customer.id]?.people = found.people
            shared.forgetChanges(found)
            for (id, events) in found.changes {
                for event in events { shared.conversations[id]?.events[event.sequence - 1] = event }
            }
            for (id, digests) in found.digests { renumber(id, digests) }
            for note in found.incidents {
                if let index = shared.incidents.firstIndex(where: { $0.id == note.id }) {
                    shared.incidents[index] = note
                }
            }
        }
        return conversations
    }

    /// Keeps that the rep is not to be asked about old conversations before that moment.
    public func postpone(_ conversations: [ConversationID], until: Timestamp) throws {
        for id in conversations {
            guard shared.conversations[id] != nil else { throw JournalError.noSuchConversation }
        }
        for id in conversations { shared.postponed[id] = until }
    }

    /// Until when the rep is not to be asked about which conversations.
    public func postponed() -> [ConversationID: Timestamp] { shared.postponed }

    /// Takes a conversation out of memory, whoever holds it.
    func remove(_ conversation: ConversationID) {
        shared.conversations[conversation] = nil
        shared.holders[conversation] = nil
        shared.postponed[conversation] = nil
        forgetNumbers(of: conversation, except: [])
    }

    private func requireNotHeldElsewhere(_ conversations: [ConversationID]) throws {
        let me = ObjectIdentifier(self)
        for id in conversations where shared.conversations[id]?.record.ended == nil {
            if let holder = shared.holders[id], holder != me { throw JournalError.heldElsewhere }
        }
    }

    private func renumber(_ conversation: ConversationID, _ digests: [String: String]) {
        let own = shared.numbers.filter { $0.key.conversation == conversation }
        for made in own.keys { shared.numbers[made] = nil }
        for (made, id) in own {
            if let digest = digests[made.digest] {
                shared.numbers[SharedMemory.Made(conversation: conversation, digest: digest)] = id
            } else {
                shared.outcomes.removeAll { $0.commitment == id }
            }
        }
    }
}

extension SharedMemory {
    /// Takes a person out of what could be undone.
    fileprivate func forgetChanges(_ found: CustomerMentions) {
        let names = Set(found.people.map(\.name))
        changes = changes.compactMap { change in
            guard change.customer == found.customer.id else { return change }
            switch change.what {
            case .person(let name), .role(let name, _): if !names.contains(name) { return nil }
            default: break
            }
            guard let (name, role) = change.what.formerRole, found.search.finds(role) else { return change }
            return Change(
                id: change.id, group: change.group, at: change.at, customer: change.customer,
                what: .role(name: name, before: nil))
        }
    }
}
