import Dialogue
public import Journal

/// A talk with a customer that is known to be today.
public struct TalkAhead: Equatable, Sendable {
    /// With whom.
    public let customer: Customer
    /// Minutes after midnight, where a time was named.
    public let minute: Int?

    /// A conversation begun longer ago is not looked into: what it prepared for is over.
    private static let mostDays = 30

    /// Today's, the next first; one that was asked about twice stands once. Throws `JournalError`.
    static func today(in world: World, reconnecting day: ReconnectDay, among customers: [CustomerID: Customer]) throws
        -> [TalkAhead]
    {
        var found: [CustomerID: TalkAhead] = [:]
        for record in try world.store.conversations(of: nil) where record.reflection != ReconnectDay.reflection {
            guard day.today.number - world.day(record.began).number <= mostDays, record.ending != .safety,
                let customer = customers[record.customer], let talk = try named(in: record, world)
            else { continue }
            // The latest conversation knows best.
            found[customer.id] = talk.day == day.today ? TalkAhead(customer: customer, minute: talk.minute) : nil
        }
        for talk in day.toCome {
            guard let when = talk.when, when.day == day.today else { continue }
            found[talk.customer.id] = TalkAhead(customer: talk.customer, minute: when.minute)
        }
        let now = world.minute(world.now())
        return found.values.filter { $0.minute.map { $0 >= now } ?? true }.sorted {
            ($0.minute ?? 1440, NameKey($0.customer.name)) < ($1.minute ?? 1440, NameKey($1.customer.name))
        }
    }

    /// The day of the talk that a conversation prepares for; nil where it names none, or cannot be read any more.
    private static func named(in record: ConversationRecord, _ world: World) throws -> (day: CalendarDay, minute: Int?)?
    {
        let events: [Event]
        do {
            events = try world.store.events(of: record.id)
        } catch let error as JournalError where error.code == .damaged {
            return nil
        }
        let replay = Replay(events)
        let asked = replay.answers.first { $0.key.step == CoachingConversation.talkStep }?.value.value
        guard case .date(let day, let minute)? = asked ?? replay.lookups?.given[CoachingConversation.talkStep] else {
            return nil
        }
        return (day, minute)
    }
}
