/// Everything a journal holds, as a value that can leave it and come back.
///
/// The numbers are the ones that the journal gave out. Nothing that was withheld is in it, for it was never kept.
public struct JournalArchive: Equatable, Codable, Sendable {
    /// The highest numbers a journal has given out so far; 0 where it has given out none.
    public struct Numbers: Equatable, Codable, Sendable {
        /// To customers.
        public var customer: Int64
        /// To conversations.
        public var conversation: Int64
        /// To plans.
        public var plan: Int64
        /// To incident notes.
        public var incident: Int64

        /// Numbers given out; none unless told otherwise.
        public init(customer: Int64 = 0, conversation: Int64 = 0, plan: Int64 = 0, incident: Int64 = 0) {
            self.customer = customer
            self.conversation = conversation
            self.plan = plan
            self.incident = incident
        }
    }

    /// What became of a plan.
    public struct Settled: Equatable, Codable, Sendable {
        /// The plan's number.
        public var plan: Int64
        /// How it ended.
        public var kind: Outcome.Kind
        /// When the rep said so.
        public var at: Timestamp

        package init(plan: Int64, kind: Outcome.Kind, at: Timestamp) {
            self.plan = plan
            self.kind = kind
            self.at = at
        }
    }

    /// By name.
    public var customers: [ArchivedCustomer]
    /// What became of plans, in the order it was said.
    public var outcomes: [Settled]
    /// What the journal has given out, so that no number is given twice.
    public var numbersGiven: Numbers

    /// An archive; empty unless told otherwise.
    public init(
        customers: [ArchivedCustomer] = [], outcomes: [Settled] = [], numbersGiven: Numbers = Numbers()
    ) {
        self.customers = customers
        self.outcomes = outcomes
        self.numbersGiven = numbersGiven
    }

    /// How many conversations it holds.
    public var conversationCount: Int { customers.reduce(0) { $0 + $1.conversations.count } }
}

/// A customer with everything about them.
public struct ArchivedCustomer: Equatable, Codable, Sendable {
    /// The number the journal gave the customer.
    public var number: Int64
    /// The name as the rep wrote it.
    public var name: String
    /// When the customer came into the journal.
    public var added: Timestamp
    /// In the order they were first named.
    public var people: [Person]
    /// In the order of their numbers.
    public var conversations: [ArchivedConversation]
    /// In the order of their numbers.
    public var incidents: [ArchivedIncident]

    package init(
        number: Int64, name: String, added: Timestamp, people: [Person], conversations: [ArchivedConversation],
        incidents: [ArchivedIncident]
    ) {
        self.number = number
        self.name = name
        self.added = added
        self.people = people
        self.conversations = conversations
        self.incidents = incidents
    }
}

/// A note of something that happened.
public struct ArchivedIncident: Equatable, Codable, Sendable {
    /// The number the journal gave the note.
    public var number: Int64
    /// When it was noted.
    public var at: Timestamp
    /// What it is about.
    public var heading: String
    /// What happened.
    public var words: String

    package init(number: Int64, at: Timestamp, heading: String, words: String) {
        self.number = number
        self.at = at
        self.heading = heading
        self.words = words
    }
}
