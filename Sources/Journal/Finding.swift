/// What a reflection concluded, as a hypothesis with its reasons.
public struct Finding: Equatable, Codable, Sendable {
    /// Names the finding across conversations.
    public var code: String
    /// The finding in words.
    public var title: String
    /// `issue`, `cleared` or `unsure`.
    public var verdict: String
    /// `clear` or `tentative`.
    public var confidence: String
    /// What the rep said that speaks for it.
    public var reasons: [String]

    /// A finding with its reasons.
    public init(code: String, title: String, verdict: String, confidence: String, reasons: [String] = []) {
        self.code = code
        self.title = title
        self.verdict = verdict
        self.confidence = confidence
        self.reasons = reasons
    }
}
