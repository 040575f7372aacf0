/// A conversation with every event.
public struct ArchivedConversation: Equatable, Codable, Sendable {
    /// A plan's number. The digest tells the plans of one conversation apart.
    public struct Plan: Equatable, Codable, Sendable {
        /// The number the rep types.
        public var number: Int64
        /// A digest of the plan's words.
        public var digest: String

        package init(number: Int64, digest: String) {
            self.number = number
            self.digest = digest
        }
    }

    /// The number the journal gave the conversation.
    public var number: Int64
    /// Which reflection it runs.
    public var reflection: String
    /// The reflection's title when it began.
    public var title: String
    /// When it began.
    public var began: Timestamp
    /// When something was last added to it.
    public var active: Timestamp
    /// When it was closed; nil while it is open.
    public var ended: Timestamp?
    /// How it was closed; nil while it is open.
    public var ending: Ending?
    /// How far it has come.
    public var progress: String
    /// Until when the rep is not asked about it for its age.
    public var postponed: Timestamp?
    /// In order, numbered from 1.
    public var events: [Event]
    /// By number.
    public var plans: [Plan]

    package init(
        number: Int64, reflection: String, title: String, began: Timestamp, active: Timestamp, ended: Timestamp?,
        ending: Ending?, progress: String, postponed: Timestamp?, events: [Event], plans: [Plan]
    ) {
        self.number = number
        self.reflection = reflection
        self.title = title
        self.began = began
        self.active = active
        self.ended = ended
        self.ending = ending
        self.progress = progress
        self.postponed = postponed
        self.events = events
        self.plans = plans
    }
}

extension ArchivedConversation {
    package init(
        _ record: ConversationRecord, active: Timestamp, postponed: Timestamp?, events: [Event], plans: [Plan]
    ) {
        self.init(
            number: record.id.rawValue, reflection: record.reflection, title: record.title, began: record.began,
            active: active, ended: record.ended, ending: record.ending, progress: record.progress,
            postponed: postponed, events: events, plans: plans)
    }

    package func record(of customer: CustomerID) -> ConversationRecord {
        ConversationRecord(
            id: ConversationID(rawValue: number), customer: customer, reflection: reflection, title: title,
            began: began, ended: ended, ending: ending, progress: progress)
    }

    /// The conversation with other numbers for the plans that it makes or speaks of.
    func renumbered(_ numbers: [Int64: Int64]) -> ArchivedConversation {
        var copy = self
        for index in plans.indices { copy.plans[index].number = numbers[plans[index].number] ?? plans[index].number }
        for (index, event) in events.enumerated() {
            guard case .lookedUp(var values) = event.payload, let old = values[Event.planLookup].flatMap({ Int64($0) }),
                let new = numbers[old], new != old
            else { continue }
            values[Event.planLookup] = String(new)
            copy.events[index].payload = .lookedUp(values)
        }
        return copy
    }
}

extension Event {
    /// Under which name a conversation keeps the number of the plan it looks back on.
    static let planLookup = "commitment"
}
