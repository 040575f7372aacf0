import GRDB

@testable import JournalSQLite

extension SQLiteStore {
    /// A journal of the first so many schemas, written with as a Rekindle of that time did: it kept no changes.
    static func older(_ path: String, schemas: Int) throws -> SQLiteStore {
        let schema = Schema(migrations: Array(Schema.current.migrations.prefix(schemas)))
        let store = try SQLiteStore(path: path, readOnly: false, schema: schema)
        try store.queue.writeWithoutTransaction { database in
            // What is noted there is gone when the journal is closed.
            try database.execute(
                sql: """
                    CREATE TEMP TABLE changes (
                        id INTEGER PRIMARY KEY, together, at, kind, customer, person, role, commitment, conversation)
                    """)
        }
        return store
    }
}
