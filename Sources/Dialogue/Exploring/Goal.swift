/// One thing of a script that some conversation should come to.
public struct Goal: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// The script it stands in.
    public let script: String
    /// How it is named in messages: a step, a step and its arm as written, a finding, a card and the step that calls for it.
    public let name: String
    /// Where it stands.
    public let location: SourceLocation

    /// What can be come to.
    public enum Kind: String, Sendable, CaseIterable { case step, branch, finding, card }
}

/// A conversation that comes to something: the answers, as typed, in the order in which they are asked for.
public struct Walk: Hashable, Sendable {
    /// The reflection it begins with.
    public let reflection: String
    /// What this customer is taken to have answered before, by `script.step`.
    public let earlier: [String: AnswerValue]
    /// The answers.
    public let answers: [Given]

    /// One answer.
    public struct Given: Hashable, Sendable {
        /// Where it is asked for.
        public let place: Place
        /// What is typed; `/skip` leaves the question out.
        public let typed: String
        /// What it is read as.
        public let value: AnswerValue
    }

    /// The conversation itself, on the day and with the seed of `lookups`.
    public func replayed(in library: ScriptLibrary, lookups: Lookups = Explorer.lookups) -> Conversation {
        var lookups = lookups
        lookups.earlier = earlier
        let answers = answers.map { ($0.place, Answer(raw: $0.typed, value: $0.value)) }
        return Conversation(
            library: library, reflection: reflection, lookups: lookups,
            answers: Dictionary(answers, uniquingKeysWith: { _, last in last }))
    }
}
