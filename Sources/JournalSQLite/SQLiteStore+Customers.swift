import GRDB
public import Journal

extension SQLiteStore {
    /// Every customer, by name.
    public func customers() throws -> [Customer] {
        try reading { try $0.allCustomers() }
    }

    /// The customer, or nil.
    public func customer(_ id: CustomerID) throws -> Customer? {
        try reading { try $0.customer(id) }
    }

    /// Adds a customer under a name nobody has.
    public func addCustomer(named name: String, at: Timestamp) throws -> Customer {
        let name = try CustomerName.validate(name)
        let key = NameKey(name).text
        return try writing { database in
            if let other = try String.fetchOne(
                database, sql: "SELECT name FROM customers WHERE key = ?", arguments: [key])
            {
                throw JournalError.customerExists(other)
            }
            try database.execute(
                sql: "INSERT INTO customers (name, key, added) VALUES (?, ?, ?)", arguments: [name, key, at.rawValue])
            let customer = Customer(id: CustomerID(rawValue: database.lastInsertedRowID), name: name, added: at)
            try note(.customer, of: customer.id, at: at, in: database)
            return customer
        }
    }

    /// Adds a person, or gives the person of that name the new role.
    public func addPerson(_ person: Person, to customer: CustomerID, at: Timestamp) throws {
        let person = try person.validated()
        try writing { database in
            try database.requireCustomer(customer)
            guard let change = try database.keep(person, at: customer) else { return }
            try note(change, of: customer, at: at, in: database)
        }
    }
}

extension Database {
    /// Every customer, by name.
    func allCustomers() throws -> [Customer] {
        var people: [CustomerID: [Person]] = [:]
        let rows = try Row.fetchCursor(self, sql: "SELECT customer, name, role FROM people ORDER BY id")
        while let row = try rows.next() {
            people[CustomerID(rawValue: row["customer"]), default: []].append(Person(row))
        }
        return try Row.fetchAll(self, sql: "SELECT id, name, added FROM customers ORDER BY key").map { row in
            Customer(row, people: people[CustomerID(rawValue: row["id"])] ?? [])
        }
    }

    /// The customer, or nil.
    func customer(_ id: CustomerID) throws -> Customer? {
        let row = try Row.fetchOne(
            self, sql: "SELECT id, name, added FROM customers WHERE id = ?", arguments: [id.rawValue])
        return try row.map { row in
            let people = try Row.fetchAll(
                self, sql: "SELECT name, role FROM people WHERE customer = ? ORDER BY id", arguments: [id.rawValue])
            return Customer(row, people: people.map(Person.init))
        }
    }

    /// Adds a person, or gives the person of that name the new role; what that changed, or nil.
    func keep(_ person: Person, at customer: CustomerID) throws -> Changed? {
        let key = NameKey(person.name).text
        let known = try Row.fetchOne(
            self, sql: "SELECT id, role FROM people WHERE customer = ? AND key = ?",
            arguments: [customer.rawValue, key])
        guard let known else {
            try execute(
                sql: "INSERT INTO people (customer, name, key, role) VALUES (?, ?, ?, ?)",
                arguments: [customer.rawValue, person.name, key, person.role])
            return .person(lastInsertedRowID)
        }
        let (id, before): (Int64, String?) = (known["id"], known["role"])
        guard let role = person.role, role != before else { return nil }
        try execute(sql: "UPDATE people SET role = ? WHERE id = ?", arguments: [role, id])
        return .role(id, before: before)
    }

    /// Throws `noSuchCustomer` unless the customer is there.
    func requireCustomer(_ id: CustomerID) throws {
        let found = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM customers WHERE id = ?)", arguments: [id.rawValue])
        guard found == true else { throw JournalError.noSuchCustomer }
    }
}

extension Customer {
    fileprivate init(_ row: Row, people: [Person]) {
        self.init(
            id: CustomerID(rawValue: row["id"]), name: row["name"], added: Timestamp(rawValue: row["added"]),
            people: people)
    }
}

extension Person {
    fileprivate init(_ row: Row) {
        self.init(name: row["name"], role: row["role"])
    }
}
