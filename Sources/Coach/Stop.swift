import Dialogue
import Listening

/// What the coach does when words speak of danger (COACHING.md, 9.2): which script takes over, and what of it is kept.
struct Stop {
    /// The script that takes over.
    let script: String
    /// Whether the answer may be given back where the rep says that it was misread.
    let canBeMisread: Bool

    /// The stop for an alarm; nil where nothing stops, and only that part is declined.
    init?(_ alarm: Alarm) {
        let name: String
        switch alarm.tier {
        case .dangerToSelf, .possibleDangerToSelf: name = "self"
        case .dangerFromOthers: name = "danger"
        case .harassment: name = "unwanted"
        case .illegalRequest: name = "law"
        case .privacyBreach: name = "data"
        case .burnout: name = "worn"
        case .customerInDanger: name = "customer"
        case .misuse: return nil
        }
        let hasQuestion = alarm.tier >= .dangerFromOthers
        script = (alarm.isSure || !hasQuestion ? "safety-" : "perhaps-") + name
        canBeMisread = alarm.tier > .possibleDangerToSelf
    }

    /// The rep says that something is wrong, and is asked what.
    static let said = Stop(script: Verdict.script, canBeMisread: false)

    private init(script: String, canBeMisread: Bool) {
        self.script = script
        self.canBeMisread = canBeMisread
    }

    /// Whether this stops at once, without a question first.
    var isSure: Bool { script.hasPrefix("safety") }

    /// What the journal keeps of a stop: that there was one, never which.
    enum Verdict {
        /// Words at a place stopped the conversation.
        static let stop = "stop"
        /// A script stopped it, after an answer.
        static let stopped = "stopped"
        /// The rep went on all the same.
        static let carriedOn = "carried-on"
        /// The script that a stop is taken up with, since nobody knows any more which it was.
        static let script = "safety"
    }
}

/// An answer that may turn out to have been misread; it is in memory alone.
struct Doubted {
    /// The question it answered.
    let question: OpenQuestion
    /// What was answered; nil where the words fitted no answer.
    let answer: Answer?
    /// Whether the journal knows of the stop.
    var isNoted: Bool
}
