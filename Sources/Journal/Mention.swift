/// One piece of text that names a person, and where it stands.
public struct Mention: Equatable, Sendable {
    /// What kind of text it is.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// An entry among a customer's people.
        case person
        /// What somebody does there.
        case role
        /// What a conversation began with.
        case opening
        /// An answer.
        case answer
        /// Something a conversation took over when it began, such as an earlier answer.
        case lookedUp = "looked-up"
        /// What was said to a thought.
        case weighed
        /// A finding, or a reason of one.
        case finding
        /// A plan.
        case plan
        /// Something learnt.
        case fact
        /// A question to put to the customer.
        case question
        /// An incident note.
        case incident
    }

    /// What kind of text it is.
    public let kind: Kind
    /// Where it stands: a question's name such as `start.keen`, a card's id, a finding's code; empty where there is none.
    public let place: String
    /// The conversation it stands in, if it does in one.
    public let conversation: ConversationID?
    /// When it was written; nil for people.
    public let at: Timestamp?
    /// The text.
    public let text: String

    /// A piece of text with where it stands.
    public init(
        _ kind: Kind, _ text: String, place: String = "", conversation: ConversationID? = nil, at: Timestamp? = nil
    ) {
        self.kind = kind
        self.place = place
        self.conversation = conversation
        self.at = at
        self.text = text
    }
}
