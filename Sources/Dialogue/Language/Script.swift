/// A reflection as its file defines it.
public struct Script: Sendable {
    /// The file it came from, for messages and the digest.
    public let source: SourceText
    /// The title shown to the rep.
    public var title = ""
    /// The name, the same as the file's.
    public var id = ""
    /// Raised by the author when the meaning of a step changes.
    public var version = 1
    /// When to choose it; nil where the script is only called by others.
    public var purpose: String?
    /// No answer of this script is ever stored.
    public var keepsNothing = false
    /// Leaving it, at its end or before, prints the one-page brief.
    public var leavesBrief = false
    /// What the checker must prove over every path.
    public var promises: [Promise] = []
    /// The steps, in reading order.
    public var steps: [Step] = []
    /// The findings it may conclude.
    public var findings: [FindingDeclaration] = []

    /// The steps, as `script.step`, whose earlier answers it tests or puts into a sentence.
    public internal(set) var looksBackAt: Set<String> = []

    /// The index of a step by its present or a former name.
    public func index(of step: String) -> Int? {
        steps.firstIndex { $0.name == step } ?? steps.firstIndex { $0.formerNames.contains(step) }
    }

    /// The step of that name, or of that former name.
    public func step(_ name: String) -> Step? { index(of: name).map { steps[$0] } }

    /// The finding of that name.
    public func finding(_ name: String) -> FindingDeclaration? { findings.first { $0.name == name } }
}

/// A `never FINDING unless CONDITION` of a script's header.
public struct Promise: Sendable {
    /// The finding that may not be concluded otherwise.
    public let finding: String
    /// What must hold wherever it is concluded.
    public let condition: Condition
    /// Where the promise stands.
    public let location: SourceLocation
}

/// One question or statement of a script.
public struct Step: Sendable {
    /// The stable name that answers are stored against.
    public var name: String
    /// The names it had before.
    public var formerNames: [String] = []
    /// Where its heading stands.
    public var location: SourceLocation
    /// What is said, paragraph by paragraph; in a step that asks, the last one is the question.
    public var paragraphs: [Template] = []
    /// Other wordings of the last paragraph.
    public var alternatives: [Template] = []
    /// What it asks for, or nil for a statement, a branch or a call.
    public var question: Question?
    /// The script it calls.
    public var call: Call?
    /// The answers it says back, to be put right.
    public var recaps: [Recap] = []
    /// Its arms, in order.
    public var arms: [Arm] = []

    /// What a step asks for.
    public struct Question: Sendable {
        /// The kind of answer.
        public var kind: AnswerKind
        /// The choices, for `one of`, `any of` and `one of, for each`.
        public var options: [Option] = []
        /// The rows, for `one of, for each`.
        public var rows: [Row] = []
        /// Why it is asked.
        public var why: Why?
        /// What it wants, for help and after an answer that did not fit.
        public var hint: Template?
        /// Who may see the answer.
        public var keep = Keep.own
        /// Who answers, where two people sit at one screen.
        public var speaker = Speaker.rep
        /// For how many days an answer of an earlier conversation is offered to be kept instead of asked for anew.
        public var once: Int?
        /// What it is in a few words, where all answers are listed.
        public var label: String?
        /// The step whose answer may have answered it too.
        public var heard: String?
        /// Where the answer stands in the brief.
        public var brief: BriefSection?
        /// The date until which the conversation waits, for `wait`.
        public var until: String?
        /// How the answer is reflected back, `{this}` being the rep's words.
        public var echoes: [Template] = []
        /// What is said where the words do not fit an echo.
        public var plains: [Template] = []
        /// The advice it may call for, in order.
        public var cards: [CardCall] = []
        /// When to ask once more.
        public var again: [Again] = []
        /// Where the question line stands.
        public var location: SourceLocation
    }

    /// Who answers a question.
    public enum Speaker: String, Sendable { case rep, manager }

    /// Who may see an answer: of `nothing` nothing is kept, and a `note` is kept apart, in a dated incident note.
    public enum Keep: String, Sendable { case own, shareable, nothing, note }

    /// One choice.
    public struct Option: Sendable {
        /// What is stored.
        public let name: String
        /// What is shown.
        public let label: String
        /// Ticking it unticks the others.
        public let alone: Bool
        /// It takes the rep's own words.
        public let ownWords: Bool
        /// Offered only where this holds.
        public let condition: Condition?
        /// Where it stands.
        public let location: SourceLocation
    }

    /// One row of a `one of, for each` question.
    public struct Row: Sendable {
        /// What is stored.
        public let name: String
        /// What is shown.
        public let label: String
        /// Where it stands.
        public let location: SourceLocation
    }

    /// Why a question is asked.
    public struct Why: Sendable {
        /// A sentence to the rep.
        public let text: String
        /// The inventory items the question comes from.
        public let items: [String]
    }

    /// An advice card that an answer may call for.
    public struct CardCall: Sendable {
        /// When it is called for; nil: after every answer.
        public let condition: Condition?
        /// The card's id.
        public let card: String
        /// Where it stands.
        public let location: SourceLocation
    }

    /// When a question is asked once more.
    public struct Again: Sendable {
        /// How many times at most.
        public let times: Int
        /// When.
        public let condition: Condition
        /// How it is asked then.
        public let text: Template
    }

    /// An answer that is said back.
    public struct Recap: Sendable {
        /// The step that asked for it.
        public let step: String
        /// What it is, in a few words.
        public let label: String
        /// Where it stands.
        public let location: SourceLocation
    }

    /// A call of another script.
    public struct Call: Sendable {
        /// The script called.
        public let script: String
        /// The answers handed to it.
        public let given: [Handover]
        /// Where it stands.
        public let location: SourceLocation
    }

    /// An answer handed to a called script, or to a commitment.
    public struct Handover: Sendable {
        /// The step that need not be asked there.
        public let name: String
        /// Where its value comes from.
        public let value: Value
        /// Where it stands.
        public let location: SourceLocation

        /// A step's answer, or a text.
        public enum Value: Sendable {
            case step(String)
            case text(Template)
        }
    }

    /// A condition with what follows from it.
    public struct Arm: Sendable {
        /// When it holds.
        public let condition: Condition
        /// What is taken where it holds.
        public let effects: [Effect]
        /// Where to go.
        public let target: Target?
        /// Where the target's name stands.
        public let targetLocation: SourceLocation?
        /// Where it stands.
        public let location: SourceLocation
    }

    /// Where an arrow leads.
    public enum Target: Hashable, Sendable {
        case step(String)
        case end
        case stopAll
    }
}
