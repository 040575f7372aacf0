public import Dialogue
public import Journal

/// A day of getting back in touch: one conversation a customer, planned in the morning, told of in the evening.
///
/// Nothing is kept of the day itself: which customers are still to come is told by their conversations, all begun at once.
public struct ReconnectDay: Sendable {
    /// The reflection held with each customer.
    public static let reflection = "reconnect"
    /// The finding that somebody asked not to be contacted.
    static let closedDoor = "closed-door"
    /// More talks are not held in a day (COACHING.md).
    public static let mostTalks = 5

    /// The day it is.
    public let today: CalendarDay
    /// Conversations that were broken off before a talk was planned, in the order they were begun.
    public let unfinished: [ReconnectDayTalk]
    /// Those whose talk should have been held by now; one in which the rep was telling of it stands first.
    public let toTell: [ReconnectDayTalk]
    /// Those whose talk is still to come, the next first.
    public let toCome: [ReconnectDayTalk]
    /// Every conversation begun today, open or over, in the order they were begun.
    public let begunToday: [ReconnectDayTalk]

    /// The day as the journal shows it. Throws `JournalError`.
    public init(in world: World) throws {
        let now = world.now()
        let today = world.day(now)
        let records = try world.store.conversations(of: nil).filter { $0.reflection == Self.reflection }
        let talks = try records.filter { $0.ending == nil || world.day($0.began) == today }
            .sorted { $0.id < $1.id }.compactMap { try ReconnectDayTalk($0, in: world) }
        let moment = ReconnectDayTalk.Moment(day: today, minute: world.minute(now))
        let waiting = talks.filter { $0.stage == .waiting }
        self.today = today
        unfinished = talks.filter { $0.stage == .preparing }
        toTell = talks.filter { $0.stage == .telling } + waiting.filter { $0.hasCome(by: moment) }
        toCome = waiting.filter { !$0.hasCome(by: moment) }.inOrderOfDays()
        begunToday = talks.filter { world.day($0.record.began) == today }
    }

    /// How many more talks the day has room for.
    public var room: Int { max(0, Self.mostTalks - begunToday.count { $0.isPlanned }) }

    /// The open conversation with a customer, if there is one.
    public func open(with customer: CustomerID) -> ReconnectDayTalk? {
        (unfinished + toTell + toCome).first { $0.customer.id == customer }
    }
}

extension World {
    /// Whether there is a reflection for getting back in touch.
    public var canReconnect: Bool { scripts.has(ReconnectDay.reflection) }

    /// Begins a conversation with each customer at once and leaves it at its first question, so that the day can be broken
    /// off and gone on with. One that is open already is gone on with. Throws `JournalError`.
    public func beginReconnectDay(with customers: [Customer]) throws -> [ReconnectDayTalk] {
        let day = try ReconnectDay(in: self)
        return try customers.map { customer in
            if let open = day.open(with: customer.id) { return open }
            let conversation = try CoachingConversation(ReconnectDay.reflection, with: customer, in: self)
            _ = try conversation.open()
            try conversation.suspend()
            return ReconnectDayTalk(conversation)
        }
    }

    /// Takes conversations in which nothing was answered off the day; nothing said is lost. Throws `JournalError`.
    public func dropUntouched(_ talks: [ReconnectDayTalk]) throws {
        for talk in talks where talk.isUntouched {
            do {
                try store.hold(talk.record.id)
                try store.discard(talk.record.id)
            } catch let error as JournalError where error.code == .heldElsewhere {
                // Another terminal is at it just now.
                continue
            }
        }
    }
}

extension [ReconnectDayTalk] {
    /// By day and time; those of a day without a time after those with one, and those without a day last.
    public func inOrderOfDays() -> [ReconnectDayTalk] {
        enumerated().sorted { left, right in
            let keys = [left, right].map { entry in
                let when = entry.element.when
                return (when?.day.number ?? Int.max, when?.minute ?? 1440, entry.offset)
            }
            return keys[0] < keys[1]
        }
        .map(\.element)
    }
}
