/// A moment, in whole seconds since 1970 UTC.
public struct Timestamp: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// Seconds since 1970 UTC.
    public let rawValue: Int64

    /// The moment this many seconds after the beginning of 1970 UTC.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Earlier moments first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
