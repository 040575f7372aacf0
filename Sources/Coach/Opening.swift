import Journal
public import Listening

/// What the rep said was on their mind before a conversation began.
public enum Opening: Equatable, Sendable {
    /// It led to this reflection; the words are kept with it.
    case led(RouteLabel, words: String)
    /// It speaks of danger, or may.
    case alarm(Alarm)
    /// Something felt unsafe or wrong, as the rep says.
    case unsafe
}

extension CoachingConversation {
    /// The first turn, after what was said at the very beginning. Throws `JournalError` and `ListeningError`.
    public func open(after opening: Opening?) throws -> Turn {
        if case .led(let label, let words) = opening {
            // Facts about somebody that may not be needed are not written down unasked.
            let isPlain = try world.ears.sensitiveFacts(words).allSatisfy(\.isAboutSpeaker)
            tell(.heard(verdict: label.rawValue, words: isPlain ? words : nil))
        }
        let turn = try open()
        guard let question = turn.question else { return turn }
        switch opening {
        case .alarm(let alarm): return try halt(alarm, at: question, nil)
        case .unsafe: return try halt(by: .said, at: question, nil)
        case .led, nil: return turn
        }
    }
}

extension World {
    /// What words said at the very beginning lead to, or the alarm in them. Throws `ListeningError`.
    public func hear(_ words: String) throws -> Heard {
        if let alarm = try ears.judge(words), Stop(alarm) != nil { return .alarm(alarm) }
        switch try ears.route(words).choice {
        case .one(.unclear), .none: return .unclear
        case .one(let label): return .one(label)
        case .few(let labels): return .few(labels)
        }
    }

    /// Whether words speak of danger: true where that is sure, false where one question would settle it, nil where not.
    /// Throws `ListeningError`.
    public func stops(_ words: String) throws -> Bool? { try ears.judge(words).flatMap(Stop.init)?.isSure }

    /// What was heard in words said at the very beginning.
    public enum Heard: Equatable, Sendable {
        case alarm(Alarm)
        case one(RouteLabel)
        case few([RouteLabel])
        case unclear
    }
}

extension RouteLabel {
    /// The reflection to start with; nil for what is no reflection.
    public var reflection: String? {
        switch self {
        case .difficultCall: "call"
        case .escalate, .unclear: nil
        case .selfcare, .manager, .fit, .likeness, .gratitude, .stagnation, .reconnect, .ease: rawValue
        }
    }

    /// What it sounds like, said back, and offered as a choice (COACHING.md 3.2).
    public var wording: String {
        switch self {
        case .difficultCall: "a conversation you have to have"
        case .fit: "how they behave, or whether they suit you"
        case .gratitude: "a good customer you have gone off"
        case .stagnation: "something that has gone dull"
        case .reconnect: "somebody you have lost touch with"
        case .likeness: "somebody you find it hard to like"
        case .ease: "being hard work for them"
        case .selfcare: "you, and how worn out you are"
        case .manager: "your team"
        case .escalate: "something that felt unsafe or wrong"
        case .unclear: "not sure: a look at everything in turn"
        }
    }
}
