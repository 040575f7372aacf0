import GRDB

extension Schema {
    // An incident's number is never given out again (AUTOINCREMENT). A conversation in `postponements` is not asked
    // about before that moment, however old it is.
    @Sendable static func keepIncidents(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE incidents (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    customer INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE,
                    at INTEGER NOT NULL,
                    heading TEXT NOT NULL,
                    words TEXT NOT NULL
                ) STRICT;
                CREATE INDEX incidentsByCustomer ON incidents (customer);
                CREATE TABLE postponements (
                    conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
                    until INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
