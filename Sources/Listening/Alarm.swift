/// What the safety gate found in an utterance.
public struct Alarm: Equatable, Sendable {
    /// The kind of danger.
    public let tier: Tier
    /// False where the gate is in doubt, and one plain question has to settle it.
    public let isSure: Bool
    /// The part of the utterance that it was found in.
    public let clause: String

    /// An alarm.
    public init(tier: Tier, isSure: Bool, clause: String) {
        self.tier = tier
        self.isSure = isSure
        self.clause = clause
    }
}
