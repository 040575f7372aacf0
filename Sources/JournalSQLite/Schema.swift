import GRDB

/// The shape of a journal's tables through time. A migration, once released, never changes.
struct Schema {
    /// Marks a SQLite file as a Rekindle journal: "Rknd" in ASCII.
    static let applicationID: Int32 = 0x526B_6E64

    /// What takes a journal from one version to the next; the first one makes version 1.
    let migrations: [@Sendable (Database) throws -> Void]

    /// The version of the tables, kept in `user_version`.
    var version: Int { migrations.count }

    /// What this Rekindle reads and writes.
    static let current = Schema(migrations: [createTables, numberCommitments, keepIncidents, keepChanges])

    /// Brings the journal up to this version; each step happens as a whole or not at all.
    func migrate(_ queue: DatabaseQueue) throws {
        var migrator = DatabaseMigrator()
        for (index, migration) in migrations.enumerated() {
            migrator.registerMigration("schema \(index + 1)") { database in
                try migration(database)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        try migrator.migrate(queue)
    }
}

extension Schema {
    // Customers and conversations never get the number of one that is gone (AUTOINCREMENT).
    @Sendable private static func createTables(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE customers (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL,
                    key TEXT NOT NULL UNIQUE,
                    added INTEGER NOT NULL
                ) STRICT;
                CREATE TABLE people (
                    id INTEGER PRIMARY KEY,
                    customer INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE,
                    name TEXT NOT NULL,
                    key TEXT NOT NULL,
                    role TEXT,
                    UNIQUE (customer, key)
                ) STRICT;
                CREATE TABLE conversations (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    customer INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE,
                    reflection TEXT NOT NULL,
                    title TEXT NOT NULL,
                    began INTEGER NOT NULL,
                    active INTEGER NOT NULL,
                    ended INTEGER,
                    ending TEXT,
                    progress TEXT NOT NULL
                ) STRICT;
                CREATE INDEX conversationsByCustomer ON conversations (customer);
                CREATE TABLE events (
                    id INTEGER PRIMARY KEY,
                    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                    sequence INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    speaker TEXT NOT NULL,
                    path TEXT,
                    script TEXT,
                    step TEXT,
                    row TEXT,
                    attempt INTEGER,
                    digest TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    UNIQUE (conversation, sequence)
                ) STRICT;
                CREATE TABLE findings (
                    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    PRIMARY KEY (conversation, position)
                ) STRICT;
                CREATE TABLE commitments (
                    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    PRIMARY KEY (conversation, position)
                ) STRICT;
                CREATE TABLE facts (
                    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    PRIMARY KEY (conversation, position)
                ) STRICT;
                """)
    }
}
