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

/// What the rep means to do: WHEN cue THEN act, IF obstacle THEN reply.
public struct Commitment: Equatable, Codable, Sendable {
    /// When it begins.
    public var cue: String
    /// What the rep does then.
    public var act: String
    /// What could get in the way.
    public var obstacle: String?
    /// What the rep does if it does.
    public var reply: String?
    /// The day it is due, as `yyyy-mm-dd`, optionally with `THH:MM`.
    public var due: String?
    /// The day to look back on it, as `yyyy-mm-dd`.
    public var review: String?
    /// How sure the rep is to do it, on the script's own scale.
    public var sure: Int?
    /// Who the rep will tell.
    public var tell: String?

    /// A commitment; only the cue and the act are needed.
    public init(
        cue: String, act: String, obstacle: String? = nil, reply: String? = nil, due: String? = nil,
        review: String? = nil, sure: Int? = nil, tell: String? = nil
    ) {
        self.cue = cue
        self.act = act
        self.obstacle = obstacle
        self.reply = reply
        self.due = due
        self.review = review
        self.sure = sure
        self.tell = tell
    }
}

/// Something learnt about a customer.
public struct Fact: Equatable, Codable, Sendable {
    /// What it is about.
    public var topic: String
    /// The fact in words.
    public var text: String
    /// `told` or `guess`.
    public var source: String
    /// The day it was noted, as `yyyy-mm-dd`.
    public var day: String

    /// A fact with where it came from.
    public init(topic: String, text: String, source: String, day: String) {
        self.topic = topic
        self.text = text
        self.source = source
        self.day = day
    }
}
