/// What the rep made of a finding.
public enum Decision: String, Codable, Sendable, CaseIterable {
    /// Taken as it is.
    case accept
    /// Taken with a change.
    case amend
    /// Set aside.
    case overrule
}
