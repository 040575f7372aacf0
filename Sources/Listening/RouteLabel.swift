/// Where an utterance leads (COACHING.md, 3.1); the raw value is the label's name in the examples.
public enum RouteLabel: String, Sendable, CaseIterable {
    case escalate
    case selfcare
    case manager
    case difficultCall = "difficult-call"
    case fit
    case likeness
    case gratitude
    case stagnation
    case reconnect
    case ease
    case unclear
}
