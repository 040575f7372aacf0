/// An utterance that somebody wrote for the gate to be learnt from or measured on.
public struct SafetyExample: Equatable, Sendable {
    /// Its name in its file.
    public let id: String
    /// What is said.
    public let utterance: String
    /// The danger it speaks of, or nil for none.
    public let tier: Tier?
    /// Who wrote it.
    public let writer: String
    /// Whether it speaks of danger; without a tier, of which kind is not known.
    public let isDanger: Bool

    /// An example; one with a tier speaks of danger.
    public init(id: String, utterance: String, tier: Tier?, writer: String, isDanger: Bool = false) {
        self.id = id
        self.utterance = utterance
        self.tier = tier
        self.writer = writer
        self.isDanger = isDanger || tier != nil
    }
}
