import Journal

/// A journal in memory that writes down what is asked of it, and fails when told to.
final class WatchedStore: JournalStore {
    private let inner: InMemoryStore
    /// The appends in order, by the names of their payloads.
    private(set) var appends: [[Payload]] = []
    /// What the next appends throw instead of keeping anything.
    var failure: JournalError?

    init(_ inner: InMemoryStore = InMemoryStore()) { self.inner = inner }

    func append(
        _ entries: [Entry], to conversation: ConversationID, at: Timestamp, progress: String
    ) throws -> [Event] {
        if let failure { throw failure }
        appends.append(entries.map(\.payload))
        return try inner.append(entries, to: conversation, at: at, progress: progress)
    }

    func customers() throws -> [Customer] { inner.customers() }
    func customer(_ id: CustomerID) throws -> Customer? { inner.customer(id) }
    func addCustomer(named name: String, at: Timestamp) throws -> Customer {
        try inner.addCustomer(named: name, at: at)
    }
    func addPerson(_ person: Person, to customer: CustomerID, at: Timestamp) throws {
        try inner.addPerson(person, to: customer, at: at)
    }
    func beginConversation(
        customer: CustomerID, reflection: String, title: String, at: Timestamp
    ) throws -> ConversationRecord {
        try inner.beginConversation(customer: customer, reflection: reflection, title: title, at: at)
    }
    func conversations(of customer: CustomerID?) throws -> [ConversationRecord] { inner.conversations(of: customer) }
    func openConversations() throws -> [ConversationRecord] { inner.openConversations() }
    func events(of conversation: ConversationID) throws -> [Event] { try inner.events(of: conversation) }
    func close(_ conversation: ConversationID, ending: Ending, dropping: [Int], at: Timestamp) throws {
        if let failure { throw failure }
        try inner.close(conversation, ending: ending, dropping: dropping, at: at)
    }
    func discard(_ conversation: ConversationID) throws { try inner.discard(conversation) }
    func hold(_ conversation: ConversationID) throws { try inner.hold(conversation) }
    func release(_ conversation: ConversationID) { inner.release(conversation) }
    func findings(of customer: CustomerID?) throws -> [KeptFinding] { inner.findings(of: customer) }
    func facts(of customer: CustomerID) throws -> [KeptFact] { inner.facts(of: customer) }
    func commitments(of customer: CustomerID?) throws -> [KeptCommitment] { inner.commitments(of: customer) }
    func settle(_ commitment: CommitmentID, as kind: Outcome.Kind, at: Timestamp) throws {
        try inner.settle(commitment, as: kind, at: at)
    }
    func changes() throws -> [Change] { inner.changes() }
    func undo(_ changes: [Int64]) throws { try inner.undo(changes) }
    func together<Value>(_ body: () throws -> Value) rethrows -> Value { try inner.together(body) }
    func lastAnswers(
        of customer: CustomerID, before conversation: ConversationID?
    ) throws -> [String: KeptAnswer] { inner.lastAnswers(of: customer, before: conversation) }
    func cardsShown(to customer: CustomerID, since: Timestamp) throws -> Set<String> {
        inner.cardsShown(to: customer, since: since)
    }
    func forget(_ customer: CustomerID) throws { try inner.forget(customer) }
    func keepIncident(
        heading: String, words: String, of customer: CustomerID, at: Timestamp
    ) throws -> IncidentNote {
        try inner.keepIncident(heading: heading, words: words, of: customer, at: at)
    }
    func incidents(of customer: CustomerID?) throws -> [IncidentNote] { inner.incidents(of: customer) }
    func forget(_ person: PersonNames, at customer: CustomerID?) throws -> [ConversationID] {
        try inner.forget(person, at: customer)
    }
    func forget(_ conversations: [ConversationID]) throws { try inner.forget(conversations) }
    func postpone(_ conversations: [ConversationID], until: Timestamp) throws {
        try inner.postpone(conversations, until: until)
    }
    func postponed() throws -> [ConversationID: Timestamp] { inner.postponed() }
    func cardsRefused() throws -> Set<String> { inner.cardsRefused() }
    func answers(to script: String, step: String, of customer: CustomerID) throws -> [KeptAnswer] {
        inner.answers(to: script, step: step, of: customer)
    }
    func rebuildIndexes() throws {}
    func archive() throws -> JournalArchive { inner.archive() }
    func add(_ archive: JournalArchive) throws -> ArchiveMerge { try inner.add(archive) }
}
