import GRDB
public import Journal

extension SQLiteStore {
    /// Keeps what the rep wants noted of something that happened.
    public func keepIncident(
        heading: String, words: String, of customer: CustomerID, at: Timestamp
    ) throws -> IncidentNote {
        try writing { database in
            try database.requireCustomer(customer)
            try database.execute(
                sql: "INSERT INTO incidents (customer, at, heading, words) VALUES (?, ?, ?, ?)",
                arguments: [customer.rawValue, at.rawValue, heading, words])
            return IncidentNote(
                id: database.lastInsertedRowID, customer: customer, at: at, heading: heading, words: words)
        }
    }

    /// The incident notes about a customer, or all, oldest first.
    public func incidents(of customer: CustomerID?) throws -> [IncidentNote] {
        try reading { try $0.incidents(of: customer) }
    }
}

extension Database {
    /// The incident notes about a customer, or all, oldest first.
    func incidents(of customer: CustomerID?) throws -> [IncidentNote] {
        try Row.fetchAll(
            self, sql: "SELECT * FROM incidents WHERE ?1 IS NULL OR customer = ?1 ORDER BY at, id",
            arguments: [customer?.rawValue]
        )
        .map { row in
            IncidentNote(
                id: row["id"], customer: CustomerID(rawValue: row["customer"]), at: Timestamp(rawValue: row["at"]),
                heading: row["heading"], words: row["words"])
        }
    }
}
