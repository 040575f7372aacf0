/// An account the rep reflects on, with the people the rep knows there.
public struct Customer: Equatable, Sendable, Codable {
    /// The customer's place in the journal.
    public let id: CustomerID
    /// The name as the rep wrote it first.
    public var name: String
    /// When the customer came into the journal.
    public var added: Timestamp
    /// In the order they were first named.
    public var people: [Person]

    /// A customer with everything known about it.
    public init(id: CustomerID, name: String, added: Timestamp, people: [Person] = []) {
        self.id = id
        self.name = name
        self.added = added
        self.people = people
    }
}

/// Somebody the rep talks to at a customer.
public struct Person: Hashable, Sendable, Codable {
    /// The name as the rep wrote it first.
    public var name: String
    /// What they do there, when the rep said so.
    public var role: String?

    /// A person, with or without a role.
    public init(name: String, role: String? = nil) {
        self.name = name
        self.role = role
    }
}

extension Person {
    /// The person as it is kept; throws `JournalError` with code `invalidName`. A role of white space alone is none.
    package func validated() throws -> Person {
        let name = try CustomerName.validate(name)
        guard let role, !role.allSatisfy(\.isWhitespace) else { return Person(name: name) }
        return Person(name: name, role: try CustomerName.validate(role, called: "role"))
    }
}
