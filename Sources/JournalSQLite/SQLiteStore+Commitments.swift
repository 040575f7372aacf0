import GRDB
public import Journal

extension SQLiteStore {
    /// What the rep means to do, by due day, the undated last.
    public func commitments(of customer: CustomerID?) throws -> [KeptCommitment] {
        try reading { try $0.commitments(of: customer) }.inDueOrder()
    }

    /// Keeps what became of a commitment.
    public func settle(_ commitment: CommitmentID, as kind: Outcome.Kind, at: Timestamp) throws {
        try writing { database in
            guard let kept = try database.commitments(of: nil).first(where: { $0.id == commitment }) else {
                throw JournalError.noSuchCommitment(commitment)
            }
            if let outcome = kept.outcome { throw JournalError.settled(commitment, outcome.kind) }
            try database.execute(
                sql: "INSERT INTO outcomes (commitment, kind, at) VALUES (?, ?, ?)",
                arguments: [commitment.rawValue, kind.rawValue, at.rawValue])
            try note(.settled(commitment), of: kept.customer, at: at, in: database)
        }
    }
}

extension Database {
    /// The commitments of a customer, or all, in the order they were made; throws `damaged`.
    fileprivate func commitments(of customer: CustomerID?) throws -> [KeptCommitment] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT customer, conversation, commitments.at, body, number, kind, outcomes.at AS settled
                FROM commitments JOIN conversations ON conversations.id = conversation
                LEFT JOIN outcomes ON commitment = number
                WHERE ?1 IS NULL OR customer = ?1 ORDER BY commitments.at, conversation, position
                """,
            arguments: [customer?.rawValue])
        return try rows.map { row in
            let conversation = ConversationID(rawValue: row["conversation"])
            let number: Int64? = row["number"]
            guard let number, let commitment = try? JSONText.decode(Commitment.self, from: row["body"]) else {
                throw JournalError.damaged("commitments", conversation)
            }
            return KeptCommitment(
                id: CommitmentID(rawValue: number), customer: CustomerID(rawValue: row["customer"]),
                conversation: conversation, made: Timestamp(rawValue: row["at"]), commitment: commitment,
                outcome: Outcome(row))
        }
    }

    /// Drops the numbers of commitments that are there no more, and what became of them.
    func forgetNumbers(of conversation: ConversationID) throws {
        try execute(
            sql: """
                DELETE FROM commitmentNumbers WHERE conversation = ?1
                AND number NOT IN (SELECT number FROM commitments WHERE conversation = ?1 AND number IS NOT NULL)
                """,
            arguments: [conversation.rawValue])
    }
}

extension Outcome {
    /// Nil for a commitment that is still open.
    fileprivate init?(_ row: Row) {
        let kind: String? = row["kind"]
        guard let kind = kind.flatMap(Kind.init) else { return nil }
        self.init(kind, at: Timestamp(rawValue: row["settled"]))
    }
}
