public import Dialogue
public import Journal

/// One customer at a glance: who is there, how it has gone, what is known and what is planned.
public struct CustomerAtAGlance: Sendable {
    /// The customer, with their people.
    public let customer: Customer
    /// How much the rep looked forward to them.
    public let keenness: Keenness
    /// What happened, oldest first.
    public let timeline: CustomerTimeline
    /// What they told, and what is only guessed.
    public let facts: KnownFacts
    /// What the rep means to do.
    public let plans: CommitmentList
    /// Whether they asked not to be contacted.
    public let isLeftInPeace: Bool
    /// What could come next.
    public let next: NextStep

    /// What the journal holds, as seen from a day. Throws `JournalError`.
    public init(
        of customer: Customer, in store: any JournalStore, on today: CalendarDay, day: (Timestamp) -> CalendarDay
    ) throws {
        self.customer = customer
        keenness = try Keenness(of: customer.id, in: store, day: day)
        timeline = try CustomerTimeline(of: customer.id, in: store, on: today, day: day)
        facts = KnownFacts(try store.facts(of: customer.id))
        plans = CommitmentList(try store.commitments(of: customer.id))
        let conversations = try store.conversations(of: customer.id)
        isLeftInPeace = try store.hasClosedDoor(customer, conversations)
        let plans = plans
        let due = plans.due(on: today).first { !plans.waiting.contains($0.id) && $0.commitment.dueDay != nil }
        next =
            if let due {
                .settling(due, of: customer, on: today)
            } else if let open = conversations.last(where: { $0.ending == nil }) {
                .carryingOn(open, with: customer)
            } else if isLeftInPeace {
                NextStep("\(customer.name) asked not to be contacted.", "rekindle today")
            } else if conversations.isEmpty {
                NextStep("Not talked about yet.", "rekindle reflect start --customer \(customer.name.quotedForShell)")
            } else {
                NextStep(nil, "rekindle brief \(customer.name.quotedForShell)")
            }
    }
}
