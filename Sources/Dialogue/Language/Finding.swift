/// What a script may conclude, as its file declares it.
public struct FindingDeclaration: Sendable {
    /// The stable name.
    public let name: String
    /// How it is shown: one or more sentences.
    public var text: [Template] = []
    /// What it means for the assessment.
    public var verdict: Verdict = .unsure
    /// Whether the author calls it tentative.
    public var tentative = false
    /// The reasons, each shown where it holds and its slots are known.
    public var reasons: [Reason] = []
    /// What would change it.
    public var changes: Template?
    /// Where its heading stands.
    public var location: SourceLocation

    /// One reason of a finding.
    public struct Reason: Sendable {
        /// When it holds; nil: always.
        public let condition: Condition?
        /// The sentence.
        public let text: Template
    }
}

/// What a finding, or a whole called script, means for the assessment.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case issue, cleared, unsure
}
