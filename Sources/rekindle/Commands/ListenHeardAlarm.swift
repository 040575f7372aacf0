import Listening
import Terminal

/// What the safety gate heard, in plain sentences.
enum HeardAlarm {
    /// What an alarm means.
    static func sentence(_ alarm: Alarm) -> String {
        "Safety \(alarm.tier.rawValue), \(alarm.isSure ? "no doubt" : "in doubt"): \(meaning(alarm.tier))."
    }

    /// Which signs and words counted.
    static func show(_ explanation: SafetyExplanation, on screen: Screen) {
        for sign in explanation.signs {
            screen.item("-", "Sign of \(sign.tier.rawValue) at \(sign.place): \"\(sign.words)\"")
        }
        if !explanation.passedOver.isEmpty {
            let words = explanation.passedOver.map { "\"\($0)\"" }.joined(separator: ", ")
            screen.item("-", "Passed over: \(words)")
        }
        if let tier = explanation.nearest, !explanation.words.isEmpty {
            let words = explanation.words.map { "\"\($0.words)\" \($0.weight < 0 ? "against" : "for")" }
            screen.item("-", "Words about \(tier.rawValue): \(words.joined(separator: ", "))")
        }
        if explanation.alarm == nil { screen.item("-", "Safety: nothing that stops the coach") }
    }

    private static func meaning(_ tier: Tier) -> String {
        switch tier {
        case .dangerToSelf: "this speaks of wanting to die or to hurt oneself"
        case .possibleDangerToSelf: "this may be about more than work, and about going on living"
        case .dangerFromOthers: "somebody may be hurt, by others or by the speaker"
        case .harassment: "this is about harassment or discrimination"
        case .illegalRequest: "this asks for something illegal or unethical"
        case .privacyBreach: "somebody's private data are at stake"
        case .burnout: "this is a load that has gone on for long"
        case .customerInDanger: "the customer may be in danger"
        case .misuse: "this would deceive, press, spy on or punish a customer"
        }
    }
}
