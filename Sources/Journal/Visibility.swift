/// Who may see an answer.
public enum Visibility: String, Codable, Sendable, CaseIterable {
    /// The rep alone.
    case own
    /// Whoever the rep shows a report to.
    case shareable
    /// Nobody; a store keeps no content of such an answer.
    case withheld
}
