import GRDB

extension Schema {
    // A change's number is never given out again (AUTOINCREMENT) and tells which was made last. Whatever a change is about
    // takes it along when it is forgotten; `role`, the one somebody had before, is the only text in it.
    @Sendable static func keepChanges(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE changes (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    together INTEGER,
                    at INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    customer INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE,
                    person INTEGER REFERENCES people ON DELETE CASCADE,
                    role TEXT,
                    commitment INTEGER REFERENCES commitmentNumbers ON DELETE CASCADE,
                    conversation INTEGER REFERENCES conversations ON DELETE CASCADE
                ) STRICT;
                INSERT INTO changes (at, kind, customer, commitment)
                    SELECT outcomes.at, 'settled', customer, commitment
                    FROM outcomes JOIN commitmentNumbers ON number = commitment
                    JOIN conversations ON conversations.id = conversation ORDER BY outcomes.id;
                """)
    }
}
