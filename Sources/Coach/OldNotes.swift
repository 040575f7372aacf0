import Dialogue
public import Journal

/// Closed conversations of which nothing is younger than twelve months, to be kept or removed (COACHING.md 9.5).
public struct OldNotes {
    /// What is old of one customer.
    public struct Part: Equatable, Sendable {
        /// Whom it is about.
        public let customer: Customer
        /// The old conversations, oldest first.
        public let conversations: [ConversationID]
        /// Whether none of this customer's closed conversations is younger.
        public let isAll: Bool
    }

    /// By customer's name; empty where there is nothing to ask about today.
    public let parts: [Part]
    private let world: World

    static let months = 12

    /// Looks for them, as of now, leaving out what was to be asked about later. Throws `JournalError`.
    public init(in world: World) throws {
        self.world = world
        let (now, today) = (world.now(), world.day(world.now()))
        let closed = try world.store.conversations(of: nil).filter { $0.ending != nil }
        let old = closed.isEmpty ? [] : try Self.old(closed, in: world, on: today)
        let postponed = old.isEmpty ? [:] : try world.store.postponed()
        let due = old.filter { record in postponed[record.id].map { $0 <= now } ?? true }
        parts =
            try due.isEmpty
            ? []
            : world.store.customers().compactMap { customer in
                let own = due.filter { $0.customer == customer.id }
                guard !own.isEmpty else { return nil }
                let isAll = closed.filter { $0.customer == customer.id }.allSatisfy(old.contains)
                return Part(customer: customer, conversations: own.map(\.id), isAll: isAll)
            }
    }

    // What became of a plan later, and the day of one that is still ahead, make its conversation younger.
    private static func old(
        _ closed: [ConversationRecord], in world: World, on today: CalendarDay
    ) throws -> [ConversationRecord] {
        let isOld = { (day: CalendarDay) in day.adding(months: months) < today }
        let past = closed.filter { isOld(world.day(max($0.began, $0.ended ?? $0.began))) }
        guard !past.isEmpty else { return [] }
        let plans = Dictionary(grouping: try world.store.commitments(of: nil), by: \.conversation)
        return past.filter { record in
            (plans[record.id] ?? []).allSatisfy { kept in
                let days =
                    [kept.outcome.map { world.day($0.at) }] + [kept.commitment.dueDay, kept.commitment.reviewDay]
                return days.compactMap { $0 }.allSatisfy(isOld)
            }
        }
    }

    /// All old conversations.
    public var conversations: [ConversationID] { parts.flatMap(\.conversations) }

    /// Asks again in a year. Throws `JournalError`.
    public func keep() throws { try postpone(seconds: 365 * 86_400) }

    /// Asks again on another day. Throws `JournalError`.
    public func askLater() throws {
        let now = world.now()
        try postpone(seconds: Int64(1440 - world.minute(now)) * 60 - now.rawValue % 60)
    }

    /// Removes them for good. Throws `JournalError`.
    public func remove() throws { try world.store.forget(conversations) }

    private func postpone(seconds: Int64) throws {
        try world.store.postpone(conversations, until: Timestamp(rawValue: world.now().rawValue + seconds))
    }
}
