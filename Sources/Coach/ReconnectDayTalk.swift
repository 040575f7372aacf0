public import Dialogue
public import Journal

/// One conversation of a reconnect day, as far as the day goes by it: how far it has come, and which talk was planned.
public struct ReconnectDayTalk: Equatable, Sendable {
    /// How far a conversation has come.
    public enum Stage: Equatable, Sendable {
        /// The talk is not planned yet.
        case preparing
        /// The talk is planned, and what was heard is told afterwards.
        case waiting
        /// The rep was telling what they heard.
        case telling
        /// It is closed.
        case over
    }

    /// The day of a talk, with minutes after midnight where a time was named.
    public struct Moment: Equatable, Sendable {
        /// The day.
        public let day: CalendarDay
        /// Minutes after midnight.
        public let minute: Int?
    }

    /// The conversation as the journal lists it.
    public let record: ConversationRecord
    /// Whom it is about.
    public let customer: Customer
    /// How far it has come.
    public let stage: Stage
    /// Whether no question has been answered yet.
    public let isUntouched: Bool
    /// Whether it came as far as a talk to wait for.
    public let isPlanned: Bool
    /// Whether the rep has spoken with them.
    public let isHeld: Bool
    /// When the talk is, or the next try at it; nil where no day was named.
    public let when: Moment?
    /// How they are to be reached, such as "by phone".
    public let means: String?
    /// What to thank them for.
    public let thanks: String?
    /// What to ask them.
    public let question: String?
    /// Whether they asked not to be contacted.
    public let isLeftInPeace: Bool
    /// Whether the rep could not say that all is well there, and is to find out before the talk.
    public let needsLook: Bool
    /// What else the rep means to do, where no talk was planned.
    public let plans: [CommitmentPlan]

    /// A conversation being held, as far as it has come.
    public init(_ conversation: CoachingConversation) {
        self.init(
            conversation.record, with: conversation.customer, isOver: conversation.isClosed, conversation.state)
    }

    /// A conversation of the journal; nil where it cannot be read any more. Throws `JournalError`.
    init?(_ record: ConversationRecord, in world: World) throws {
        let events: [Event]
        do {
            events = try world.store.events(of: record.id)
        } catch let error as JournalError where error.code == .damaged {
            // One that is damaged must not take the day down.
            return nil
        }
        let replay = Replay(events)
        guard let customer = try world.store.customer(record.customer),
            let conversation = replay.conversation(record.reflection, in: world.scripts)
        else { return nil }
        self.init(record, with: customer, isOver: record.ending != nil, conversation.state)
    }

    private init(_ record: ConversationRecord, with customer: Customer, isOver: Bool, _ state: Folded) {
        self.record = record
        self.customer = customer
        let hasWaited = state.answered.contains { $0.kind == .wait }
        let isWaiting = state.question?.kind == .wait
        stage = isOver ? .over : isWaiting ? .waiting : hasWaited ? .telling : .preparing
        isUntouched = state.answered.isEmpty
        isPlanned = hasWaited || isWaiting
        isHeld = state.value(at: "spoke") == .one("yes", words: nil) || state.words(at: "heard") != nil
        let days = ["next-try", "talk-day"].compactMap { state.value(at: $0) }
        when =
            days.lazy.compactMap {
                if case .date(let day, let minute) = $0 { Moment(day: day, minute: minute) } else { nil }
            }
            .first
        means = state.words(at: "means")
        thanks = state.words(at: "true-thanks")
        question = state.words(at: "curious")
        isLeftInPeace = state.findings.contains { $0.name == ReconnectDay.closedDoor }
        needsLook = state.findings.contains { $0.name == "look-before-ringing" }
        plans = isPlanned ? [] : state.commitments
    }

    /// Whether what was heard can be told by now: its day has come, and its time where one was named.
    func hasCome(by now: Moment) -> Bool {
        guard let when else { return true }
        if when.day != now.day { return when.day < now.day }
        return (when.minute ?? 0) <= (now.minute ?? 0)
    }
}

extension Folded {
    /// The answer given last at a step of the reflection itself.
    fileprivate func answer(at step: String) -> (OpenQuestion, Answer)? {
        for case .asked(let question, let answer) in moments.reversed()
        where question.place.script == ReconnectDay.reflection && question.place.step == step {
            return (question, answer)
        }
        return nil
    }

    fileprivate func value(at step: String) -> AnswerValue? { answer(at: step)?.1.value }

    /// The answer in words; nil where there is none.
    fileprivate func words(at step: String) -> String? {
        guard let (question, answer) = answer(at: step), answer.value.isAnswered else { return nil }
        return question.wording(of: answer)
    }
}
