public import Journal

/// Whom a rep could get back in touch with, taken from what the journal holds.
public struct ReconnectDayList: Sendable {
    /// The ones the rep looked forward to most come first, and of those alike the ones quiet for longest.
    ///
    /// Where the rep was never asked, they stand in the middle: nothing speaks for or against them.
    public let customers: [ReconnectDayCustomer]
    /// Those who asked not to be contacted.
    public let leftInPeace: [Customer]

    /// Where nobody was asked, half-way between dodging them and looking forward to them.
    private static let middle = 5

    /// The list as the journal shows it. A customer with an open conversation of that kind is not on it, nor one whose last
    /// conversation ended for safety: a cheerful call is not what comes next there. Throws `JournalError`.
    public init(in world: World) throws {
        let all = try world.store.conversations(of: nil)
        let conversations = Dictionary(grouping: all, by: \.customer)
        var customers: [ReconnectDayCustomer] = []
        var leftInPeace: [Customer] = []
        for customer in try world.store.customers() {
            let own = conversations[customer.id] ?? []
            if try world.store.hasClosedDoor(customer, own) {
                leftInPeace.append(customer)
                continue
            }
            let isTaken = own.contains { $0.reflection == ReconnectDay.reflection && $0.ending == nil }
            guard !isTaken, own.last?.ending != .safety else { continue }
            customers.append(try ReconnectDayCustomer(customer, conversations: own, in: world))
        }
        self.leftInPeace = leftInPeace
        self.customers = customers.sorted { left, right in
            let keen = [left, right].map { -($0.keenness ?? Self.middle) }
            return (keen[0], left.since, NameKey(left.customer.name)) < (
                keen[1], right.since, NameKey(right.customer.name)
            )
        }
    }

    /// Quiet for longest first, whatever the rep felt.
    public var quietestFirst: [ReconnectDayCustomer] {
        customers.sorted { ($0.since, NameKey($0.customer.name)) < ($1.since, NameKey($1.customer.name)) }
    }
}

extension JournalStore {
    /// Whether the customer asked not to be contacted, as the rep said when they last went into it; the conversations are
    /// those with that customer.
    func hasClosedDoor(_ customer: Customer, _ conversations: [ConversationRecord]) throws -> Bool {
        let found = try findings(of: customer.id).filter { $0.finding.code == ReconnectDay.closedDoor }
        guard !found.isEmpty else { return false }
        // One begun since in which the door was not come to yet says nothing.
        let door = try lastAnswers(of: customer.id, before: nil)["\(ReconnectDay.reflection).door"]
        let last = door?.conversation ?? conversations.last { $0.reflection == ReconnectDay.reflection }?.id
        return found.contains { $0.conversation == last }
    }

}

extension World {
    /// Whether the customer asked not to be contacted. Throws `JournalError`.
    public func hasClosedDoor(_ customer: Customer) throws -> Bool {
        try store.hasClosedDoor(customer, try store.conversations(of: customer.id))
    }
}
