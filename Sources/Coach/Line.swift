public import Corpus
public import Dialogue

/// One thing to show, whatever shows it.
public enum Line: Equatable, Sendable {
    /// A sentence of the script.
    case said(String)
    /// One line of a list, close under the one before.
    case listed(String)
    /// How an answer was read, where that is not plain from what was typed.
    case understood(String)
    /// Advice that the answer calls for, to be offered.
    case offer(Card)
    /// Advice that the rep wants to see.
    case card(Card)
    /// What was found, with its reasons.
    case finding(ConcludedFinding)
    /// Another reflection, by title and name.
    case suggestion(title: String, name: String)
    /// An answer, in the list of answers.
    case answer(number: Int, question: String, answer: String)
    /// A command, in the list of commands, with what it does.
    case command(String, String)
    /// Answers said back, to be put right: what each is and what was answered.
    case recap([RecapRow])
    /// A heading over what follows.
    case heading(String)
    /// A remark of the program itself.
    case note(String)
}

/// One answer that is said back.
public struct RecapRow: Equatable, Sendable {
    /// What it is, in a few words.
    public let label: String
    /// The answer, as it reads.
    public let answer: String
    /// The number that `CoachingConversation.revisit` takes.
    public let number: Int
}

/// What the rep sees next.
public struct Turn: Equatable, Sendable {
    /// What is shown first.
    public var lines: [Line]
    /// The open question; nil where the conversation came to its end.
    public var question: OpenQuestion?
    /// What stands in the line already, to be edited.
    public var prefill: String
    /// What was answered before, where Enter keeps it: said below the question.
    public var former: String?
    /// The answer did not fit, and the same question is open.
    public var isRepair: Bool

    /// A turn.
    public init(
        lines: [Line] = [], question: OpenQuestion?, prefill: String = "", former: String? = nil, isRepair: Bool = false
    ) {
        self.lines = lines
        self.question = question
        self.prefill = prefill
        self.former = former
        self.isRepair = isRepair
    }
}
