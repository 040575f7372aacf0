import GRDB
public import Journal

extension SQLiteStore {
    /// Everything kept here, in one snapshot.
    public func archive() throws -> JournalArchive { try reading { try $0.archive() } }

    /// Adds what the archive holds and this journal does not, in one durable transaction.
    @discardableResult
    public func add(_ archive: JournalArchive) throws -> ArchiveMerge {
        let archive = try archive.checked()
        return try writing { database in
            let merge = ArchiveMerge(archive, into: try database.archive())
            for addition in merge.additions { try database.add(addition) }
            for settled in merge.outcomes {
                try database.execute(
                    sql: "INSERT INTO outcomes (commitment, kind, at) VALUES (?, ?, ?)",
                    arguments: [settled.plan, settled.kind.rawValue, settled.at.rawValue])
            }
            try database.keepNumbersGiven(merge.numbersGiven)
            return merge
        }
    }
}

extension Database {
    fileprivate func add(_ addition: ArchiveMerge.Addition) throws {
        let customer = addition.customer
        if addition.isNew {
            try execute(
                sql: "INSERT INTO customers (id, name, key, added) VALUES (?, ?, ?, ?)",
                arguments: [
                    customer.number, customer.name, NameKey(customer.name).text, customer.added.rawValue,
                ])
        }
        for person in customer.people { _ = try keep(person, at: CustomerID(rawValue: customer.number)) }
        for note in customer.incidents {
            try execute(
                sql: "INSERT INTO incidents (id, customer, at, heading, words) VALUES (?, ?, ?, ?, ?)",
                arguments: [note.number, customer.number, note.at.rawValue, note.heading, note.words])
        }
        for conversation in customer.conversations { try add(conversation, customer.number) }
    }

    private func add(_ conversation: ArchivedConversation, _ customer: Int64) throws {
        try execute(
            sql: """
                INSERT INTO conversations (id, customer, reflection, title, began, active, ended, ending, progress)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                conversation.number, customer, conversation.reflection, conversation.title,
                conversation.began.rawValue, conversation.active.rawValue, conversation.ended?.rawValue,
                conversation.ending?.rawValue, conversation.progress,
            ])
        let id = ConversationID(rawValue: conversation.number)
        for event in conversation.events { try insert(event, id) }
        for plan in conversation.plans {
            try execute(
                sql: "INSERT INTO commitmentNumbers (number, conversation, digest) VALUES (?, ?, ?)",
                arguments: [plan.number, conversation.number, plan.digest])
        }
        if let (at, outline) = conversation.events.lastConclusion { try index(outline, at: at, of: id) }
        if conversation.ended != nil { try forgetNumbers(of: id) }
        if let until = conversation.postponed {
            try execute(
                sql: "INSERT INTO postponements (conversation, until) VALUES (?, ?)",
                arguments: [conversation.number, until.rawValue])
        }
    }

    /// Goes on counting above numbers that are gone, as SQLite would have here.
    fileprivate func keepNumbersGiven(_ numbers: JournalArchive.Numbers) throws {
        for (table, number) in [
            ("customers", numbers.customer), ("conversations", numbers.conversation),
            ("commitmentNumbers", numbers.plan), ("incidents", numbers.incident),
        ] where number > (try lastNumber(of: table)) {
            try execute(sql: "DELETE FROM sqlite_sequence WHERE name = ?", arguments: [table])
            try execute(sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", arguments: [table, number])
        }
    }

    /// The highest number that a table has given out.
    func lastNumber(of table: String) throws -> Int64 {
        try Int64.fetchOne(self, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table]) ?? 0
    }
}
