import GRDB
public import Journal

extension SQLiteStore {
    /// Removes a customer with everything about them, for good.
    public func forget(_ customer: CustomerID) throws {
        let gone = try whileHolding { hold in
            try writing { database in
                try database.requireCustomer(customer)
                let open = try database.openConversations("customer = ?", [customer.rawValue])
                try hold(open)
                // Cascades to people, incident notes, conversations, their events and indexes.
                try database.execute(sql: "DELETE FROM customers WHERE id = ?", arguments: [customer.rawValue])
                return open
            }
        }
        wipeFile()
        for id in gone { release(id) }
    }

    /// Removes conversations with everything in them, for good.
    public func forget(_ conversations: [ConversationID]) throws {
        try whileHolding { hold in
            try writing { database in
                for id in conversations {
                    try hold(try database.openConversations("id = ?", [id.rawValue]))
                    // Cascades to its events and indexes.
                    try database.execute(sql: "DELETE FROM conversations WHERE id = ?", arguments: [id.rawValue])
                }
            }
        }
        wipeFile()
        for id in conversations { release(id) }
    }

    /// Removes everything that names a person, and returns the conversations in which something did.
    @discardableResult
    public func forget(_ person: PersonNames, at customer: CustomerID?) throws -> [ConversationID] {
        let conversations = try whileHolding { hold in
            try writing { database in
                var conversations: [ConversationID] = []
                for id in try Int64.fetchAll(database, sql: "SELECT id FROM customers ORDER BY id") {
                    let id = CustomerID(rawValue: id)
                    guard customer == nil || customer == id, let known = try database.customer(id) else { continue }
                    let found = try database.mentions(of: person, at: known)
                    for id in found.conversations { try hold(try database.openConversations("id = ?", [id.rawValue])) }
                    try database.keepOnly(found)
                    conversations += found.conversations
                }
                return conversations
            }
        }
        wipeFile()
        return conversations
    }

    /// Locks open conversations as they are found, within the transaction that changes them, and lets go afterwards.
    private func whileHolding<Value>(_ body: (_ hold: ([ConversationID]) throws -> Void) throws -> Value) throws
        -> Value
    {
        let holds = try holds()
        var locked: Set<ConversationID> = []
        defer { for id in locked { holds.unlock(id) } }
        return try body { conversations in
            for id in conversations where !held.contains(id) && !locked.contains(id) {
                guard try holds.lock(id) else { throw JournalError.heldElsewhere }
                locked.insert(id)
            }
        }
    }

    /// Builds the file anew, so that nothing of what was deleted is left between what is kept, and empties the log.
    private func wipeFile() {
        _ = try? queue.writeWithoutTransaction { database in
            // What is kept goes through a temporary file otherwise.
            try database.execute(sql: "PRAGMA temp_store = MEMORY; VACUUM")
        }
        wipeLog()
    }
}

extension Database {
    fileprivate func openConversations(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [ConversationID] {
        try Int64.fetchAll(
            self, sql: "SELECT id FROM conversations WHERE ended IS NULL AND \(condition)", arguments: arguments
        )
        .map(ConversationID.init)
    }

    /// What names the person with one customer. An event that cannot be understood goes where its stored text does.
    fileprivate func mentions(of person: PersonNames, at customer: Customer) throws -> CustomerMentions {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT events.* FROM conversations JOIN events ON conversation = conversations.id
                WHERE customer = ? ORDER BY conversation, sequence
                """,
            arguments: [customer.id.rawValue])
        var events: [ConversationID: [Event]] = [:]
        var unreadable: [(ConversationID, sequence: Int, body: String)] = []
        for row in rows {
            let conversation = ConversationID(rawValue: row["conversation"])
            if let event = Event(row) {
                events[conversation, default: []].append(event)
            } else {
                unreadable.append((conversation, row["sequence"], row["body"]))
            }
        }
        let found = CustomerMentions(
            of: person, at: customer, events: events, incidents: try incidents(of: customer.id), changes: try changes(),
            unreadable: unreadable.map(\.body))
        for (conversation, sequence, body) in unreadable where found.search.finds(body) {
            try replacePayload(of: sequence, in: conversation, with: .dropped)
        }
        return found
    }

    /// Writes what is left of a customer without what names the person.
    fileprivate func keepOnly(_ found: CustomerMentions) throws {
        let customer = found.customer.id.rawValue
        let kept = Dictionary(uniqueKeysWithValues: found.people.map { ($0.name, $0) })
        for person in found.customer.people {
            guard let left = kept[person.name] else {
                try execute(
                    sql: "DELETE FROM people WHERE customer = ? AND name = ?", arguments: [customer, person.name])
                continue
            }
            guard left.role == nil, person.role != nil else { continue }
            try execute(
                sql: "UPDATE people SET role = NULL WHERE customer = ? AND name = ?",
                arguments: [customer, person.name])
        }
        for change in try changes() where change.customer == found.customer.id {
            // Nobody gets a role back that names the person.
            guard let former = change.what.formerRole, found.search.finds(former.role) else { continue }
            try execute(sql: "UPDATE changes SET role = NULL WHERE id = ?", arguments: [change.id])
        }
        for (conversation, changed) in found.changes {
            for event in changed { try replacePayload(of: event.sequence, in: conversation, with: event.payload) }
            if let digests = found.digests[conversation] { try renumber(digests, of: conversation) }
            let last = try Int.fetchOne(
                self, sql: "SELECT max(sequence) FROM events WHERE conversation = ? AND kind = 'concluded'",
                arguments: [conversation.rawValue])
            for event in changed where event.sequence == last {
                if case .concluded(let outline) = event.payload {
                    try index(outline, at: event.at, of: conversation)
                }
            }
        }
        for note in found.incidents {
            try execute(sql: "UPDATE incidents SET heading = '', words = '' WHERE id = ?", arguments: [note.id])
        }
    }
}
