import GRDB
public import Journal

/// The tables derived from what conversations have concluded.
private enum Index: String, CaseIterable {
    case findings, commitments, facts

    func select(_ condition: String) -> String {
        """
        SELECT customer, conversation, at, body FROM \(rawValue) JOIN conversations ON id = conversation
        WHERE \(condition) ORDER BY at, conversation, position
        """
    }
}

extension SQLiteStore {
    /// What was found about a customer, or all, oldest first.
    public func findings(of customer: CustomerID?) throws -> [KeptFinding] {
        try kept(.findings, of: customer) { customer, conversation, at, finding in
            KeptFinding(customer: customer, conversation: conversation, at: at, finding: finding)
        }
    }

    /// What was learnt about a customer, oldest first.
    public func facts(of customer: CustomerID) throws -> [KeptFact] {
        try kept(.facts, of: customer) { customer, conversation, at, fact in
            KeptFact(customer: customer, conversation: conversation, at: at, fact: fact)
        }
    }

    /// Derives findings, commitments and facts from the events anew; throws `damaged` and changes nothing when it cannot.
    public func rebuildIndexes() throws {
        try writing { database in
            for index in Index.allCases { try database.execute(sql: "DELETE FROM \(index.rawValue)") }
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT * FROM events WHERE id IN (
                        SELECT id FROM events AS last WHERE kind = 'concluded' AND sequence = (
                            SELECT max(sequence) FROM events
                            WHERE conversation = last.conversation AND kind = 'concluded'))
                    """)
            while let row = try rows.next() {
                let conversation = ConversationID(rawValue: row["conversation"])
                guard let event = Event(row), case .concluded(let outline) = event.payload else {
                    throw JournalError.damaged(conversation, event: row["sequence"])
                }
                try database.index(outline, at: event.at, of: conversation)
            }
        }
        wipeLog()
    }

    private func kept<Item: Decodable, Kept>(
        _ index: Index, of customer: CustomerID?,
        make: (CustomerID, ConversationID, Timestamp, Item) -> Kept
    ) throws -> [Kept] {
        try reading { database in
            let (condition, arguments): (String, StatementArguments) =
                if let customer { ("customer = ?", [customer.rawValue]) } else { ("true", []) }
            let rows = try Row.fetchAll(database, sql: index.select(condition), arguments: arguments)
            return try rows.map { row in
                let conversation = ConversationID(rawValue: row["conversation"])
                guard let item = try? JSONText.decode(Item.self, from: row["body"]) else {
                    throw JournalError.damaged(index.rawValue, conversation)
                }
                return make(
                    CustomerID(rawValue: row["customer"]), conversation, Timestamp(rawValue: row["at"]), item)
            }
        }
    }
}

extension Database {
    /// Makes the outline what the conversation has concluded.
    func index(_ outline: Outline, at: Timestamp, of conversation: ConversationID) throws {
        try replace(.findings, with: outline.findings, at: at, of: conversation)
        try replace(.commitments, with: outline.commitments, at: at, of: conversation)
        try numberCommitments(of: conversation)
        try replace(.facts, with: outline.facts, at: at, of: conversation)
    }

    private func replace(
        _ index: Index, with items: [some Encodable], at: Timestamp, of conversation: ConversationID
    ) throws {
        try execute(
            sql: "DELETE FROM \(index.rawValue) WHERE conversation = ?", arguments: [conversation.rawValue])
        for (position, item) in items.enumerated() {
            try execute(
                sql: "INSERT INTO \(index.rawValue) (conversation, position, at, body) VALUES (?, ?, ?, ?)",
                arguments: [conversation.rawValue, position, at.rawValue, try JSONText.encode(item)])
        }
    }
}

extension JournalError {
    static func damaged(_ index: String, _ conversation: ConversationID) -> Self {
        Self(
            .damaged,
            "The \(index) of conversation \(conversation.rawValue) cannot be read. "
                + "They are derived from its answers; rebuild the journal's indexes.")
    }
}
