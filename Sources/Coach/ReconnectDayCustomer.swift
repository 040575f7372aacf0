public import Dialogue
public import Journal

/// A customer on the list of a reconnect day, with how long it has been quiet.
public struct ReconnectDayCustomer: Equatable, Sendable {
    /// What the silence is counted from.
    public enum Mark: String, Equatable, Sendable, Codable {
        /// The last talk with them that is known.
        case talk
        /// The rep's last conversation about them, where no talk is known.
        case conversation
        /// The day they came into the journal, where there is neither.
        case added
    }

    /// The customer.
    public let customer: Customer
    /// What the silence is counted from.
    public let mark: Mark
    /// The day it is counted from.
    public let since: CalendarDay
    /// How much the rep looked forward to them when last asked, 0 to 10. It orders the list and is never shown.
    let keenness: Int?

    /// Answers that are the day of a talk.
    private static let talkSteps = ["reconnect.last-contact", "stagnation.plain-talk"]
    /// Answers that can only be given after a talk.
    private static let heardSteps = ["reconnect.heard", "review.happened", "review.learned"]

    /// Reads what the journal holds about one customer; `conversations` are theirs. Throws `JournalError`.
    init(_ customer: Customer, conversations: [ConversationRecord], in world: World) throws {
        let answers = try world.store.lastAnswers(of: customer.id, before: nil)
        self.init(
            customer, answers: answers, conversations: conversations, day: world.day)
    }

    private init(
        _ customer: Customer, answers: [String: KeptAnswer], conversations: [ConversationRecord],
        day: (Timestamp) -> CalendarDay
    ) {
        func value(_ step: String) -> AnswerValue? { answers[step].flatMap { AnswerValue(canonical: $0.value) } }
        self.customer = customer
        let numbers = Keenness.steps.compactMap { step -> (at: Timestamp, number: Int)? in
            guard let answer = answers[step], case .number(let number)? = value(step) else { return nil }
            return (answer.at, number)
        }
        keenness = numbers.max { $0.at < $1.at }?.number
        var talks = Self.talkSteps.compactMap { step -> CalendarDay? in
            if case .date(let day, _)? = value(step) { day } else { nil }
        }
        talks += Self.heardSteps.filter { value($0)?.isAnswered == true }.compactMap { answers[$0].map { day($0.at) } }
        if case .one("yes", _)? = value("reconnect.spoke"), let answer = answers["reconnect.spoke"] {
            talks.append(day(answer.at))
        }
        if let last = talks.max() {
            (mark, since) = (.talk, last)
        } else if let last = conversations.map({ day($0.began) }).max() {
            (mark, since) = (.conversation, last)
        } else {
            (mark, since) = (.added, day(customer.added))
        }
    }

    /// How many days it has been quiet.
    public func days(on today: CalendarDay) -> Int { max(0, today.number - since.number) }

    /// "no talk known since 3 May, 6 months ago".
    public func words(on today: CalendarDay) -> String {
        let ago = CalendarDay.ago(days: days(on: today))
        switch mark {
        case .talk where days(on: today) < 7: return "last talk known \(ago)"
        case .talk: return "no talk known since \(since.named(on: today)), \(ago)"
        case .conversation: return "no talk known; you last looked at them \(ago)"
        case .added: return "no talk known yet"
        }
    }
}
