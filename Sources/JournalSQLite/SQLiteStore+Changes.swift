import GRDB
public import Journal

extension SQLiteStore {
    /// What was done and can be taken back, oldest first.
    public func changes() throws -> [Change] {
        try reading { try $0.changes() }
    }

    /// Takes these back, the latest first, in one durable transaction.
    public func undo(_ changes: [Int64]) throws {
        try writing { database in
            let known = Dictionary(uniqueKeysWithValues: try database.changes().map { ($0.id, $0) })
            for id in changes.sorted(by: >) {
                guard let change = known[id] else { throw JournalError.noSuchChange }
                try database.undo(change)
                try database.execute(sql: "DELETE FROM changes WHERE id = ?", arguments: [id])
            }
        }
        wipeLog()
    }

    /// Makes one group of everything that is done in `body`.
    public func together<Value>(_ body: () throws -> Value) rethrows -> Value {
        guard group == nil else { return try body() }
        group = .some(nil)
        defer { group = nil }
        return try body()
    }

    /// Notes that something was done, within the transaction that does it.
    func note(
        _ what: Database.Changed, of customer: CustomerID, at: Timestamp, in database: Database
    ) throws {
        let columns = what.columns
        try database.execute(
            sql: """
                INSERT INTO changes (together, at, kind, customer, person, role, commitment, conversation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                group ?? nil, at.rawValue, columns.kind, customer.rawValue, columns.person, columns.role,
                columns.commitment, columns.conversation,
            ])
        if case .some(nil) = group { group = .some(database.lastInsertedRowID) }
    }
}

extension Database {
    /// What a change is about, by the numbers of the tables.
    enum Changed {
        case customer
        case person(Int64)
        case role(Int64, before: String?)
        case settled(CommitmentID)
        case closed(ConversationID)

        fileprivate var columns: (kind: String, person: Int64?, role: String?, commitment: Int64?, conversation: Int64?)
        {
            switch self {
            case .customer: ("customer", nil, nil, nil, nil)
            case .person(let person): ("person", person, nil, nil, nil)
            case .role(let person, let before): ("role", person, before, nil, nil)
            case .settled(let commitment): ("settled", nil, nil, commitment.rawValue, nil)
            case .closed(let conversation): ("closed", nil, nil, nil, conversation.rawValue)
            }
        }
    }

    /// What can be taken back, oldest first.
    func changes() throws -> [Change] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT changes.*, people.name AS name FROM changes LEFT JOIN people ON people.id = person
                WHERE kind NOT IN ('settled', 'closed')
                OR commitment IN (SELECT number FROM commitments JOIN outcomes ON outcomes.commitment = number)
                OR conversation IN (SELECT id FROM conversations WHERE ended IS NOT NULL)
                ORDER BY changes.id
                """)
        return rows.compactMap(Change.init)
    }

    fileprivate func undo(_ change: Change) throws {
        switch change.what {
        case .customer:
            let needed = try Bool.fetchOne(
                self,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM people WHERE customer = ?1)
                    OR EXISTS (SELECT 1 FROM conversations WHERE customer = ?1)
                    OR EXISTS (SELECT 1 FROM incidents WHERE customer = ?1)
                    """,
                arguments: [change.customer.rawValue])
            guard needed == false else {
                throw JournalError.stillNeeded(try customer(change.customer)?.name ?? "This customer")
            }
            try execute(sql: "DELETE FROM customers WHERE id = ?", arguments: [change.customer.rawValue])
        case .person:
            try execute(
                sql: "DELETE FROM people WHERE id = (SELECT person FROM changes WHERE id = ?)", arguments: [change.id])
        case .role:
            try execute(
                sql: """
                    UPDATE people SET role = (SELECT role FROM changes WHERE id = ?1)
                    WHERE id = (SELECT person FROM changes WHERE id = ?1)
                    """,
                arguments: [change.id])
        case .settled(let commitment):
            try execute(sql: "DELETE FROM outcomes WHERE commitment = ?", arguments: [commitment.rawValue])
        case .closed(let conversation):
            try execute(
                sql: "DELETE FROM events WHERE conversation = ? AND kind = 'closed'",
                arguments: [conversation.rawValue])
            try execute(
                sql: "UPDATE conversations SET ended = NULL, ending = NULL WHERE id = ?",
                arguments: [conversation.rawValue])
        }
    }
}

extension Change {
    /// Nil for a kind that this Rekindle does not know.
    fileprivate init?(_ row: Row) {
        let (kind, name): (String, String?) = (row["kind"], row["name"])
        let (commitment, conversation): (Int64?, Int64?) = (row["commitment"], row["conversation"])
        let what: What? =
            switch kind {
            case "customer": .customer
            case "person": name.map { .person(name: $0) }
            case "role": name.map { .role(name: $0, before: row["role"]) }
            case "settled": commitment.map { .settled(CommitmentID(rawValue: $0)) }
            case "closed": conversation.map { .closed(ConversationID(rawValue: $0)) }
            default: nil
            }
        guard let what else { return nil }
        let (id, together): (Int64, Int64?) = (row["id"], row["together"])
        self.init(
            id: id, group: together ?? id, at: Timestamp(rawValue: row["at"]),
            customer: CustomerID(rawValue: row["customer"]), what: what)
    }
}
