public import Dialogue
public import Journal

/// What a rep's day holds: what is due, what was left open, which talks lie ahead, and who has gone quiet.
public struct Today: Sendable {
    /// The day it is.
    public let day: CalendarDay
    /// Talks that lie ahead today, the next first.
    public let talks: [TalkAhead]
    /// Talks held by now, of which nothing was told yet.
    public let toTell: [ReconnectDayTalk]
    /// Open plans whose day has gone by, the longest first.
    public let overdue: [KeptCommitment]
    /// Open plans of today.
    public let due: [KeptCommitment]
    /// Open plans of the seven days after it.
    public let thisWeek: [KeptCommitment]
    /// How many open plans have no day.
    public let undated: Int
    /// Conversations to carry on, the one touched last first.
    public let conversations: [ConversationRecord]
    /// Customers of a reconnect day that was begun and broken off.
    public let reconnecting: [Customer]
    /// Customers of whom nothing was heard for two months or more, the longest first.
    public let quiet: [ReconnectDayCustomer]
    /// Every customer there is.
    public let customers: [CustomerID: Customer]

    /// Of fewer days nobody is called quiet.
    private static let quietDays = 60

    /// The day as the journal shows it. Throws `JournalError`.
    public init(in world: World) throws {
        let customers = Dictionary(uniqueKeysWithValues: try world.store.customers().map { ($0.id, $0) })
        let reconnectDay = try ReconnectDay(in: world)
        let day = reconnectDay.today
        let list = CommitmentList(try world.store.commitments(of: nil))
        let open = list.open.filter { !list.waiting.contains($0.id) }
        self.customers = customers
        self.day = day
        talks = try TalkAhead.today(in: world, reconnecting: reconnectDay, among: customers)
        toTell = reconnectDay.toTell
        overdue = open.filter { $0.commitment.isOverdue(on: day) }
        due = open.filter { $0.commitment.dueDay == day }
        thisWeek = open.filter { $0.commitment.dueDay.map { $0 > day && $0 <= day.adding(days: 7) } ?? false }
        undated = open.count { $0.commitment.dueDay == nil }
        conversations = try world.store.openConversations().filter {
            $0.reflection != ReconnectDay.reflection && world.scripts.has($0.reflection)
        }
        reconnecting = reconnectDay.unfinished.map(\.customer)
        let isSeen = Set(talks.map(\.customer.id) + conversations.map(\.customer))
        quiet = try ReconnectDayList(in: world).quietestFirst.filter {
            $0.days(on: day) >= Self.quietDays && !isSeen.contains($0.customer.id)
        }
    }

    /// Whether there is nothing to say but that.
    public var isEmpty: Bool {
        talks.isEmpty && toTell.isEmpty && overdue.isEmpty && due.isEmpty && thisWeek.isEmpty && undated == 0
            && conversations.isEmpty && reconnecting.isEmpty && quiet.isEmpty
    }

    /// What is best done first: what has a time, then what has a day, then what was left open.
    public var next: NextStep {
        if let talk = talks.first {
            let time = talk.minute.map { " at \(CalendarDay.clock($0))" } ?? " today"
            return NextStep(
                "Your talk with \(talk.customer.name) is\(time).", "rekindle brief \(talk.customer.name.quotedForShell)"
            )
        }
        if let plan = overdue.first ?? due.first, let customer = customers[plan.customer] {
            return .settling(plan, of: customer, on: day)
        }
        if !toTell.isEmpty { return NextStep("You have talked since; what did you hear?", "rekindle reconnect") }
        if let record = conversations.first, let customer = customers[record.customer] {
            return .carryingOn(record, with: customer)
        }
        if !reconnecting.isEmpty { return NextStep("Your reconnect day is not over.", "rekindle reconnect") }
        if !quiet.isEmpty { return NextStep("A quiet hour is enough for one of them.", "rekindle reconnect") }
        return NextStep(nil, "rekindle")
    }
}
