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
    /// The scripts that run after an answer because of what it said, by where it was given.
    public private(set) var interruptions: [Place: String]
    /// Where the rep chose to carry on after a safety stop: what stopped it there does not run again.
    public private(set) var carriedOn: Set<Place>
    /// What all of it comes to.
    public private(set) var state: Folded

    /// A conversation at its first question, or with `answers` already given.
    public init(
        library: ScriptLibrary, reflection: String, lookups: Lookups, answers: [Place: Answer] = [:],
        reopened: Place? = nil, interruptions: [Place: String] = [:], carriedOn: Set<Place> = []
    ) {
        self.library = library
        self.reflection = reflection
        self.lookups = lookups
        self.answers = answers
        self.reopened = reopened
        self.interruptions = interruptions
        self.carriedOn = carriedOn
        state = Folded()
        refold()
    }

    /// Answers the place `place`, replacing what stood there.
    public mutating func answer(_ place: Place, _ answer: Answer) {
        answers[place] = answer
        interruptions[place] = nil
        if reopened == place { reopened = nil }
        refold()
    }

    /// Takes the answer at `place` as withheld, and runs `script` before anything that follows it: for good where that stops
    /// all, and where it ends, the conversation goes on.
    public mutating func interrupt(_ place: Place, by script: String) {
        answers[place] = Answer(raw: "", value: .withheld)
        interruptions[place] = script
        carriedOn.remove(place)
        if reopened == place { reopened = nil }
        refold()
    }

    /// Keeps that the rep carried on where safety had stopped the conversation.
    public mutating func carryOn(after place: Place) {
        carriedOn.insert(place)
        refold()
    }

    /// Goes back to a question that was answered, so that it is asked again with its answer in the line.
    public mutating func reopen(_ place: Place) {
        reopened = place
        // What the scripts themselves called may be called for anew by another answer.
        carriedOn.formIntersection(interruptions.keys)
        refold()
    }

    /// The question before the open one, or the last one at the end.
    public var previous: OpenQuestion? { state.answered.last }

    private mutating func refold() {
        var interpreter = interpreter
        state = interpreter.fold(reflection)
    }

    var interpreter: Interpreter {
        Interpreter(
            library: library, lookups: lookups, answers: answers, reopened: reopened, interruptions: interruptions,
            carriedOn: carriedOn)
    }
}
