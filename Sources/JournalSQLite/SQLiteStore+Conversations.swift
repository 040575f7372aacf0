import GRDB
public import Journal

extension SQLiteStore {
    /// Begins a conversation, held by this store object.
    public func beginConversation(
        customer: CustomerID, reflection: String, title: String, at: Timestamp
    ) throws -> ConversationRecord {
        let holds = try holds()
        var locked: ConversationID?
        do {
            let record = try writing { database in
                try database.requireCustomer(customer)
                try database.execute(
                    sql: """
                        INSERT INTO conversations (customer, reflection, title, began, active, progress)
                        VALUES (?, ?, ?, ?, ?, '')
                        """,
                    arguments: [customer.rawValue, reflection, title, at.rawValue, at.rawValue])
                let id = ConversationID(rawValue: database.lastInsertedRowID)
                // Locked before it can be seen, so that nobody else can take it up first.
                guard try holds.lock(id) else { throw JournalError.heldElsewhere }
                locked = id
                return ConversationRecord(
                    id: id, customer: customer, reflection: reflection, title: title, began: at)
            }
            held.insert(record.id)
            return record
        } catch {
            if let locked { holds.unlock(locked) }
            throw error
        }
    }

    /// The conversations with a customer, or all, oldest first.
    public func conversations(of customer: CustomerID?) throws -> [ConversationRecord] {
        try records("WHERE ?1 IS NULL OR customer = ?1 ORDER BY began, id", [customer?.rawValue])
    }

    /// What is not closed yet, latest activity first.
    public func openConversations() throws -> [ConversationRecord] {
        try records("WHERE ended IS NULL ORDER BY active DESC, id DESC", [])
    }

    /// Removes a held open conversation with everything in it.
    public func discard(_ conversation: ConversationID) throws {
        try writing { database in
            try requireHeld(conversation, database)
            // Cascades to its events and indexes.
            try database.execute(sql: "DELETE FROM conversations WHERE id = ?", arguments: [conversation.rawValue])
        }
        wipeLog()
        release(conversation)
    }

    /// Makes this store object the only one to append.
    public func hold(_ conversation: ConversationID) throws {
        guard !held.contains(conversation) else { return }
        try requireConversation(conversation)
        let holds = try holds()
        guard try locked(conversation, holds) else { throw JournalError.heldElsewhere }
        held.insert(conversation)
        do {
            // It may have been discarded in the meantime.
            try requireConversation(conversation)
        } catch {
            release(conversation)
            throw error
        }
    }

    /// Lets others hold the conversation.
    public func release(_ conversation: ConversationID) {
        guard held.remove(conversation) != nil else { return }
        try? holds().unlock(conversation)
    }

    /// Throws `noSuchConversation`, `closed` or `notHeld`; returns the conversation otherwise.
    func requireHeld(_ id: ConversationID, _ database: Database) throws {
        let row = try Row.fetchOne(
            database, sql: "SELECT ended FROM conversations WHERE id = ?", arguments: [id.rawValue])
        guard let row else { throw JournalError.noSuchConversation }
        guard row["ended"] == nil else { throw JournalError.closed }
        guard held.contains(id) else { throw JournalError.notHeld }
    }

    private func requireConversation(_ id: ConversationID) throws {
        let found = try reading { database in
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM conversations WHERE id = ?)", arguments: [id.rawValue])
        }
        guard found == true else { throw JournalError.noSuchConversation }
    }

    private func locked(_ id: ConversationID, _ holds: HoldFile) throws -> Bool {
        do throws(Platform.Failure) {
            return try holds.lock(id)
        } catch {
            throw JournalError.creating(file.holds, error)
        }
    }

    private func records(_ condition: String, _ arguments: StatementArguments) throws -> [ConversationRecord] {
        try reading { database in
            try Row.fetchAll(database, sql: "SELECT * FROM conversations \(condition)", arguments: arguments)
                .map(ConversationRecord.init)
        }
    }
}

extension ConversationRecord {
    init(_ row: Row) {
        let ended: Int64? = row["ended"]
        let ending: String? = row["ending"]
        self.init(
            id: ConversationID(rawValue: row["id"]), customer: CustomerID(rawValue: row["customer"]),
            reflection: row["reflection"], title: row["title"], began: Timestamp(rawValue: row["began"]),
            ended: ended.map(Timestamp.init), ending: ending.flatMap(Ending.init), progress: row["progress"])
    }
}
