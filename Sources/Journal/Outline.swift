/// Everything a conversation has concluded at one moment.
public struct Outline: Equatable, Codable, Sendable {
    /// What it found, as hypotheses.
    public var findings: [Finding]
    /// What the rep means to do.
    public var commitments: [Commitment]
    /// What was learnt about the customer.
    public var facts: [Fact]
    /// To ask the customer.
    public var questions: [String]

    /// An outline; empty unless told otherwise.
    public init(
        findings: [Finding] = [], commitments: [Commitment] = [], facts: [Fact] = [], questions: [String] = []
    ) {
        self.findings = findings
        self.commitments = commitments
        self.facts = facts
        self.questions = questions
    }
}
