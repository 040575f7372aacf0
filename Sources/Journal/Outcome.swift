/// What became of a commitment, as the rep said.
public struct Outcome: Equatable, Codable, Sendable {
    /// The ways a commitment can end.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The rep did it.
        case done
        /// The rep let it go.
        case dropped
    }

    /// How it ended.
    public var kind: Kind
    /// When the rep said so.
    public var at: Timestamp

    /// An outcome with its time.
    public init(_ kind: Kind, at: Timestamp) {
        self.kind = kind
        self.at = at
    }
}
