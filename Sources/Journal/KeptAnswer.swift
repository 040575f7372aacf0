/// An answer that still counts, with where and when it was given.
public struct KeptAnswer: Equatable, Codable, Sendable {
    /// The conversation it was given in.
    public var conversation: ConversationID
    /// When it was given.
    public var at: Timestamp
    /// The typed value in the dialogue's own canonical form.
    public var value: String

    /// An answer as a store hands it out.
    public init(conversation: ConversationID, at: Timestamp, value: String) {
        self.conversation = conversation
        self.at = at
        self.value = value
    }
}
