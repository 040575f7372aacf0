/// A conversation as a value: a script and the answers so far, which fold to everything else.
public struct Conversation: Sendable {
    /// The scripts it can call.
    public let library: ScriptLibrary
    /// The script it runs.
    public let reflection: String
    /// What it was told at its beginning.
    public let lookups: Lookups
    /// The answers, by where they were given; a corrected answer replaces the old one.
    public private(set) var answers: [Place: Answer] = [:]
    /// The place the rep went back to.
    public private(set) var reopened: Place?
    /// What all of it comes to.
    public private(set) var state: Folded

    /// A conversation at its first question, or with `answers` already given.
    public init(
        library: ScriptLibrary, reflection: String, lookups: Lookups, answers: [Place: Answer] = [:],
        reopened: Place? = nil
    ) {
        self.library = library
        self.reflection = reflection
        self.lookups = lookups
        self.answers = answers
        self.reopened = reopened
        state = Folded()
        refold()
    }

    /// Answers the place `place`, replacing what stood there.
    public mutating func answer(_ place: Place, _ answer: Answer) {
        answers[place] = answer
        if reopened == place { reopened = nil }
        refold()
    }

    /// Goes back to a question that was answered, so that it is asked again with its answer in the line.
    public mutating func reopen(_ place: Place) {
        reopened = place
        refold()
    }

    /// The question before the open one, or the last one at the end.
    public var previous: OpenQuestion? { state.answered.last }

    private mutating func refold() {
        var interpreter = Interpreter(library: library, lookups: lookups, answers: answers, reopened: reopened)
        state = interpreter.fold(reflection)
    }
}
