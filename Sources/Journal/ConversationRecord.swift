/// What a journal says about a conversation without opening it.
public struct ConversationRecord: Equatable, Codable, Sendable {
    /// The conversation's place in the journal.
    public let id: ConversationID
    /// Whom it is about.
    public let customer: CustomerID
    /// Which reflection it runs.
    public var reflection: String
    /// The reflection's title when it began.
    public var title: String
    /// When it began.
    public var began: Timestamp
    /// When it was closed; nil while it is open.
    public var ended: Timestamp?
    /// How it was closed; nil while it is open.
    public var ending: Ending?
    /// How far it has come, such as "question 4 of about 12"; shown when it is offered again.
    public var progress: String

    /// A record; of an open conversation unless told otherwise.
    public init(
        id: ConversationID, customer: CustomerID, reflection: String, title: String, began: Timestamp,
        ended: Timestamp? = nil, ending: Ending? = nil, progress: String = ""
    ) {
        self.id = id
        self.customer = customer
        self.reflection = reflection
        self.title = title
        self.began = began
        self.ended = ended
        self.ending = ending
        self.progress = progress
    }
}
