import GRDB
import Journal

extension Schema {
    // Numbers and outcomes are no indexes: they stay when those are derived anew. A number is never given out again
    // (AUTOINCREMENT), and an outcome's tells which was said last.
    @Sendable static func numberCommitments(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE commitmentNumbers (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                    digest TEXT NOT NULL,
                    UNIQUE (conversation, digest)
                ) STRICT;
                CREATE TABLE outcomes (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    commitment INTEGER NOT NULL UNIQUE REFERENCES commitmentNumbers ON DELETE CASCADE,
                    kind TEXT NOT NULL,
                    at INTEGER NOT NULL
                ) STRICT;
                ALTER TABLE commitments ADD COLUMN number INTEGER;
                """)
        let conversations = try Int64.fetchAll(
            database, sql: "SELECT conversation FROM commitments GROUP BY conversation ORDER BY min(at), conversation")
        for conversation in conversations {
            try database.numberCommitments(of: ConversationID(rawValue: conversation))
        }
    }
}

extension Database {
    /// Gives a number to every commitment of the conversation that has none yet, and notes it in the index.
    ///
    /// One that cannot be read is passed over; reading it says so.
    func numberCommitments(of conversation: ConversationID) throws {
        let rows = try Row.fetchAll(
            self, sql: "SELECT position, body FROM commitments WHERE conversation = ? ORDER BY position",
            arguments: [conversation.rawValue])
        let readable = rows.compactMap { row -> (Int, Commitment)? in
            (try? JSONText.decode(Commitment.self, from: row["body"])).map { (row["position"], $0) }
        }
        for ((position, _), digest) in zip(readable, readable.map(\.1).digests) {
            try execute(
                sql: "UPDATE commitments SET number = ? WHERE conversation = ? AND position = ?",
                arguments: [try number(digest, conversation), conversation.rawValue, position])
        }
    }

    /// Lets plans keep their numbers under other digests; a number of which the digest is missing in `digests` goes, and
    /// what became of the plan with it.
    func renumber(_ digests: [String: String], of conversation: ConversationID) throws {
        let rows = try Row.fetchAll(
            self, sql: "SELECT number, digest FROM commitmentNumbers WHERE conversation = ?",
            arguments: [conversation.rawValue])
        var kept: [(number: Int64, digest: String)] = []
        for row in rows {
            let number: Int64 = row["number"]
            if let digest = digests[row["digest"]] {
                kept.append((number, digest))
                // Out of the way of the others: two plans may change places.
                try execute(
                    sql: "UPDATE commitmentNumbers SET digest = ? WHERE number = ?",
                    arguments: ["moving-\(number)", number])
            } else {
                try execute(sql: "DELETE FROM commitmentNumbers WHERE number = ?", arguments: [number])
            }
        }
        for (number, digest) in kept {
            try execute(
                sql: "UPDATE commitmentNumbers SET digest = ? WHERE number = ?", arguments: [digest, number])
        }
    }

    private func number(_ digest: String, _ conversation: ConversationID) throws -> Int64 {
        let known = try Int64.fetchOne(
            self, sql: "SELECT number FROM commitmentNumbers WHERE conversation = ? AND digest = ?",
            arguments: [conversation.rawValue, digest])
        if let known { return known }
        try execute(
            sql: "INSERT INTO commitmentNumbers (conversation, digest) VALUES (?, ?)",
            arguments: [conversation.rawValue, digest])
        return lastInsertedRowID
    }
}
