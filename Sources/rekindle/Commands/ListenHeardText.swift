import Listening
import Terminal

/// What was heard, in plain sentences.
enum HeardText {
    /// Where an utterance leads.
    static func sentence(_ routing: Routing) -> String {
        switch routing.choice {
        case .one(let label) where label != .unclear: "It sounds as though \(matter(label))."
        case .few(let labels): "It could be that " + labels.map(matter).joined(separator: ", or that ") + "."
        case .one, .none: "I cannot tell yet what this is mainly about. Choosing from a list would help."
        }
    }

    /// Which words counted, for and against, and how probable each reflection is.
    static func show(_ explanation: RoutingExplanation, on screen: Screen) {
        let ranked = explanation.routing.ranked
        if !explanation.forFirst.isEmpty {
            screen.item("-", "For \(ranked[0].label.rawValue): \(list(explanation.forFirst))")
        }
        if !explanation.againstSecond.isEmpty {
            screen.item("-", "Against \(ranked[1].label.rawValue): \(list(explanation.againstSecond))")
        }
        let shares = ranked.prefix(4).map { "\($0.label.rawValue) \(percent($0.share))" }.joined(separator: ", ")
        screen.item("-", "How probable: \(shares), and less for each of the others")
    }

    private static func list(_ reasons: [RoutingExplanation.Reason]) -> String {
        reasons.map { "\"\($0.words)\" \(hundredths($0.weight))" }.joined(separator: ", ")
    }

    private static func hundredths(_ weight: Double) -> String {
        let count = Int((weight.magnitude * 100).rounded())
        return "\(weight < 0 ? "-" : "+")\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private static func matter(_ label: RouteLabel) -> String {
        let words =
            switch label {
            case .escalate: "something was unsafe or wrong"
            case .selfcare: "it is you, and you are worn out"
            case .manager: "it is about your team"
            case .difficultCall: "there is a conversation you have to have"
            case .fit: "it is how they behave, or whether they suit you"
            case .likeness: "you just do not like them"
            case .gratitude: "you have gone off a good customer"
            case .stagnation: "it has gone dull"
            case .reconnect: "you have lost touch"
            case .ease: "you are hard work for them"
            case .unclear: "it is something else"
            }
        return "\(words) (\(label.rawValue))"
    }
}
