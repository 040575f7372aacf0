/// Names one customer in a journal; never given to another one, even after the customer is gone.
public struct CustomerID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The number the journal gave it, from 1.
    public let rawValue: Int64

    /// Wraps a number the journal gave out.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Older customers first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names one conversation in a journal; never given to another one, even after the conversation is gone.
public struct ConversationID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The number the journal gave it, from 1.
    public let rawValue: Int64

    /// Wraps a number the journal gave out.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Conversations begun earlier first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A moment, in whole seconds since 1970 UTC.
public struct Timestamp: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// Seconds since 1970 UTC.
    public let rawValue: Int64

    /// The moment this many seconds after the beginning of 1970 UTC.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Earlier moments first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
