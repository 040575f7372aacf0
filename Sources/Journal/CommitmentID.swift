/// Names one commitment in a journal, the number a person types; never given to another one.
///
/// A commitment keeps it while its conversation goes on, as long as its cue and act are the same words.
public struct CommitmentID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The number the journal gave it, from 1.
    public let rawValue: Int64

    /// Wraps a number the journal gave out.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Commitments made earlier first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
