/// A sensitive fact about a person in what somebody wrote (COACHING.md 9.5).
public struct SensitiveFact: Equatable, Sendable {
    /// What it is about; the raw value is the kind's name in the table of phrases.
    public enum Kind: String, Sendable, CaseIterable {
        case health, faith, politics, union
        case intimacy = "sex life or orientation"
        case ethnicity, crime
    }

    /// What it is about.
    public let kind: Kind
    /// The words that say so, as typed.
    public let found: String
    /// The sentence they stand in, as typed.
    public let sentence: String
    /// Whether it is about whoever wrote it.
    public let isAboutSpeaker: Bool

    /// A fact, as `SensitiveCheck` finds it.
    public init(kind: Kind, found: String, sentence: String, isAboutSpeaker: Bool) {
        self.kind = kind
        self.found = found
        self.sentence = sentence
        self.isAboutSpeaker = isAboutSpeaker
    }

    /// What to ask about it: keep, take out or put in other words.
    public var question: String {
        "Is this needed: \"\(found)\"? That is about \(isAboutSpeaker ? "your own" : "somebody's") \(kind.wording)."
    }
}

extension SensitiveFact.Kind {
    /// What it is somebody's.
    fileprivate var wording: String {
        switch self {
        case .health: "health"
        case .faith: "faith"
        case .politics: "politics"
        case .union: "union membership"
        case .intimacy: "private life"
        case .ethnicity: "origin or colour"
        case .crime: "trouble with the law"
        }
    }
}
