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
