/// What an arm declares; the coach performs it, a script cannot touch the world.
public struct Effect: Sendable {
    /// What is declared.
    public let form: Form
    /// Where it stands.
    public let location: SourceLocation

    /// The declarations a script can make.
    public enum Form: Sendable {
        case flag(String)
        case finding(String)
        case askThem(Template)
        case fact(Fact)
        case incident(step: String)
        case suggest(String)
        case commitment([Step.Handover])
        case opening(Template)
        case withhold
        case safetyStop
        case misread
        case say(Template)
    }

    /// A fact about the customer taken from an answer.
    public struct Fact: Sendable {
        /// What it is about.
        public let topic: String
        /// The step whose answer it is.
        public let step: String
        /// Told by the customer, or the rep's guess.
        public let source: FactSource
    }
}

/// How a fact is known.
public enum FactSource: String, Sendable { case told, guess }
