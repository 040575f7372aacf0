/// Names one conversation in a journal; never given to another one, even after the conversation is gone.
public struct ConversationID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The number the journal gave it, from 1.
    public let rawValue: Int64

    /// Wraps a number the journal gave out.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Conversations begun earlier first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
