/// How a conversation ended.
public enum Ending: String, Codable, Sendable, CaseIterable {
    /// It came to its end.
    case finished
    /// The rep stopped it.
    case stopped
    /// It turned to the rep's safety and went no further.
    case safety
}
