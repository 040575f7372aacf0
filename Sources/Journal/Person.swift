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
