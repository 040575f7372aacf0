/// Where conversations are kept. Every call either happens as a whole or throws `JournalError` and changes nothing.
///
/// A store object is used from one thread. Several, in one process or many, may share a journal.
public protocol JournalStore: AnyObject {
    /// Every customer, by name.
    func customers() throws -> [Customer]

    /// The customer, or nil.
    func customer(_ id: CustomerID) throws -> Customer?

    /// Adds a customer; throws `customerExists` when the folded name is taken, `invalidName` when it is no name.
    func addCustomer(named name: String, at: Timestamp) throws -> Customer

    /// Adds a person, or gives the person of that folded name the new role; no role leaves the old one.
    func addPerson(_ person: Person, to customer: CustomerID, at: Timestamp) throws

    /// Removes a customer with everything about them, for good.
    ///
    /// Throws `noSuchCustomer`, and `heldElsewhere` while another store object holds a conversation with them.
    func forget(_ customer: CustomerID) throws

    /// Removes everything that names a person, with one customer alone where that is given, and returns the
    /// conversations in which something did.
    ///
    /// An answer that names them stays as one of which nothing is kept; everything else stays as it is, plans with
    /// their numbers and what became of them. Throws `heldElsewhere` while another store object holds a conversation
    /// in which they are named.
    @discardableResult
    func forget(_ person: PersonNames, at customer: CustomerID?) throws -> [ConversationID]

    /// Removes conversations with everything in them, for good; those that are gone already are passed over.
    ///
    /// Throws `heldElsewhere` while another store object holds one of them.
    func forget(_ conversations: [ConversationID]) throws

    /// Keeps that the rep is not to be asked about old conversations before that moment.
    func postpone(_ conversations: [ConversationID], until: Timestamp) throws

    /// Until when the rep is not to be asked about which conversations.
    func postponed() throws -> [ConversationID: Timestamp]

    /// Keeps what the rep wants noted of something that happened, for nothing but `incidents` to read.
    ///
    /// Throws `noSuchCustomer`.
    func keepIncident(
        heading: String, words: String, of customer: CustomerID, at: Timestamp
    ) throws -> IncidentNote

    /// The incident notes about a customer, or all, oldest first.
    func incidents(of customer: CustomerID?) throws -> [IncidentNote]

    /// Begins a conversation, held by this store object from the start.
    func beginConversation(
        customer: CustomerID, reflection: String, title: String, at: Timestamp
    ) throws -> ConversationRecord

    /// The conversations with a customer, or all, oldest first.
    func conversations(of customer: CustomerID?) throws -> [ConversationRecord]

    /// What is not closed yet, latest activity first.
    func openConversations() throws -> [ConversationRecord]

    /// Everything that happened in a conversation, in order.
    func events(of conversation: ConversationID) throws -> [Event]

    /// Appends in one durable step and returns what was appended, with its sequence numbers.
    ///
    /// Of an answer with visibility `withheld` only `.withheld` is kept. Throws `notHeld` unless this store object
    /// holds the conversation, and `closed` when it is closed.
    @discardableResult
    func append(
        _ entries: [Entry], to conversation: ConversationID, at: Timestamp, progress: String
    ) throws -> [Event]

    /// Closes for good and releases the conversation; speaker and digest of the closing event are those of the last one.
    ///
    /// In the same step drops the text of every answer replaced by a later one at its place, of every answer whose
    /// sequence number is in `dropping`, and of every conclusion but the last.
    func close(_ conversation: ConversationID, ending: Ending, dropping: [Int], at: Timestamp) throws

    /// Removes a held open conversation with everything in it; throws `closed` when it is closed.
    func discard(_ conversation: ConversationID) throws

    /// Makes this store object the only one to append; again is harmless. Throws `heldElsewhere`.
    func hold(_ conversation: ConversationID) throws

    /// Lets others hold the conversation.
    func release(_ conversation: ConversationID)

    /// What was found about a customer, or all, oldest first.
    func findings(of customer: CustomerID?) throws -> [KeptFinding]

    /// What was learnt about a customer, oldest first.
    func facts(of customer: CustomerID) throws -> [KeptFact]

    /// What the rep means to do, by due day, the undated last.
    func commitments(of customer: CustomerID?) throws -> [KeptCommitment]

    /// Keeps what became of a commitment; throws `noSuchCommitment`, and `settled` when that is known already.
    func settle(_ commitment: CommitmentID, as kind: Outcome.Kind, at: Timestamp) throws

    /// What was done and can be taken back, oldest first; what has gone since is left out.
    ///
    /// That is a customer, a person or a role that was added, a commitment that was settled, and a conversation that was
    /// finished or stopped. Forgetting is never among them, and leaves nothing of what it removed.
    func changes() throws -> [Change]

    /// Takes these back, the latest first, in one step. What was taken back is no change that could be undone.
    ///
    /// Throws `noSuchChange` where one is gone, and `stillNeeded` where a customer would have to go of whom there are
    /// other people, conversations or incident notes.
    func undo(_ changes: [Int64]) throws

    /// Makes one group of everything that is done in `body`, to be taken back together.
    func together<Value>(_ body: () throws -> Value) rethrows -> Value

    /// The latest answer by `script.step` over this customer's conversations other than `conversation`.
    ///
    /// Answers inside a loop, withheld answers and replaced ones are left out.
    func lastAnswers(
        of customer: CustomerID, before conversation: ConversationID?
    ) throws -> [String: KeptAnswer]

    /// The cards shown in this customer's conversations at that moment or later.
    func cardsShown(to customer: CustomerID, since: Timestamp) throws -> Set<String>

    /// The cards that were refused for good, with whichever customer.
    func cardsRefused() throws -> Set<String>

    /// How one question was answered over time, oldest first; the same answers count as in `lastAnswers`.
    func answers(to script: String, step: String, of customer: CustomerID) throws -> [KeptAnswer]

    /// Derives findings, commitments and facts from the events anew; commitments keep their numbers and outcomes.
    func rebuildIndexes() throws

    /// Everything kept here, in one moment. An event that cannot be understood stands in it as dropped.
    func archive() throws -> JournalArchive

    /// Adds what the archive holds and this journal does not, and returns what that came to; nothing that is here
    /// changes. Throws `ArchiveProblem` where no journal could have held the archive.
    @discardableResult
    func add(_ archive: JournalArchive) throws -> ArchiveMerge
}
