import GRDB
public import Journal

extension SQLiteStore {
    /// Keeps that the rep is not to be asked about old conversations before that moment.
    public func postpone(_ conversations: [ConversationID], until: Timestamp) throws {
        try writing { database in
            for id in conversations {
                let found = try Bool.fetchOne(
                    database, sql: "SELECT EXISTS (SELECT 1 FROM conversations WHERE id = ?)", arguments: [id.rawValue])
                guard found == true else { throw JournalError.noSuchConversation }
                try database.execute(
                    sql: """
                        INSERT INTO postponements (conversation, until) VALUES (?, ?)
                        ON CONFLICT (conversation) DO UPDATE SET until = excluded.until
                        """,
                    arguments: [id.rawValue, until.rawValue])
            }
        }
    }

    /// Until when the rep is not to be asked about which conversations.
    public func postponed() throws -> [ConversationID: Timestamp] {
        try reading { database in
            let rows = try Row.fetchAll(database, sql: "SELECT conversation, until FROM postponements")
            return Dictionary(
                uniqueKeysWithValues: rows.map {
                    (ConversationID(rawValue: $0["conversation"]), Timestamp(rawValue: $0["until"]))
                })
        }
    }
}
