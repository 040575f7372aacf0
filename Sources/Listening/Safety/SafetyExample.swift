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

    /// An example.
    public init(id: String, utterance: String, tier: Tier?, writer: String) {
        self.id = id
        self.utterance = utterance
        self.tier = tier
        self.writer = writer
    }
}
