/// What a conversation takes from outside itself, fixed when it begins so that its fold never changes.
public struct Lookups: Hashable, Sendable {
    /// The customer's name.
    public var customer: String
    /// The day the conversation began.
    public var today: CalendarDay
    /// The time of day it began, in minutes after midnight, where that is known.
    public var minute: Int?
    /// Picks the wording where there are several.
    public var seed: UInt64
    /// This customer's latest earlier answers, by `script.step`.
    public var earlier: [String: AnswerValue]
    /// The days on which they were given, by the same names; those that may be asked for only once.
    public var saidOn: [String: CalendarDay]
    /// Answers of the first script's steps that were known before it began, by step.
    public var given: [String: AnswerValue] = [:]
    /// Whom the scripts name as somebody to turn to; not fixed at the beginning, so that nobody is sent to an old number.
    public var people = PeopleToTurnTo()

    /// What a conversation is told at its beginning.
    public init(
        customer: String, today: CalendarDay, minute: Int? = nil, seed: UInt64, earlier: [String: AnswerValue] = [:],
        saidOn: [String: CalendarDay] = [:]
    ) {
        self.customer = customer
        self.today = today
        self.minute = minute
        self.seed = seed
        self.earlier = earlier
        self.saidOn = saidOn
    }
}
