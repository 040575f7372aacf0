/// What a script and the answers so far come to.
public struct Folded: Hashable, Sendable {
    /// What was said, asked and concluded, in order.
    public internal(set) var moments: [Moment] = []
    /// Where the conversation stands.
    public internal(set) var position = Position.ended
    /// The findings so far, in order.
    public internal(set) var findings: [ConcludedFinding] = []
    /// The flags set so far.
    public internal(set) var flags: Set<String> = []
    /// Facts about the customer, as told or guessed.
    public internal(set) var facts: [LearnedFact] = []
    /// Questions to ask the customer.
    public internal(set) var questionsForThem: [Passage] = []
    /// Plans the rep made.
    public internal(set) var commitments: [CommitmentPlan] = []
    /// Sentences to open the next talk with.
    public internal(set) var openings: [Passage] = []
    /// What stands in the brief; a place that was asked for and left out is nil.
    public internal(set) var brief: [BriefSection: Passage?] = [:]
    /// What was said and done, as the rep told it.
    public internal(set) var incidents: [String] = []
    /// Whether a script stopped the coaching for safety.
    public internal(set) var safetyStop = false
    /// Where a safety stop was carried on from, in this run.
    public internal(set) var carriedOn: Set<Place> = []
    /// Whether it came to a safety stop, also one that was carried on from.
    public internal(set) var cameToStop = false
    /// The answers that were withheld because of what they said, and that the rep says were misread.
    public internal(set) var misread: Set<Place> = []
    /// The answers that must leave no content behind.
    public internal(set) var withheld: Set<Place> = []
    /// The questions that were answered on the way here, in order.
    public internal(set) var answered: [OpenQuestion] = []
    /// Answers that stand at places the conversation no longer comes to: kept, not used.
    public internal(set) var inactive: [Place] = []

    /// The open question, or nil at the end.
    public var question: OpenQuestion? { if case .question(let question) = position { question } else { nil } }

    /// Where a conversation stands.
    public enum Position: Hashable, Sendable {
        case question(OpenQuestion)
        case ended
    }
}

/// One thing that happened in a conversation.
public enum Moment: Hashable, Sendable {
    /// A sentence; `id` names it for good.
    case said(id: String, text: String)
    /// A question that was answered.
    case asked(OpenQuestion, Answer)
    /// The advice an answer calls for, the first that may be shown.
    case called(cards: [String], at: Place)
    /// A finding.
    case concluded(ConcludedFinding)
    /// Another reflection worth doing.
    case suggested(String)
    /// A sentence to open the next talk with.
    case opening(String)
    /// Answers said back, to be put right: what each is, in a few words, and where it was given. `id` names it for good.
    case recapped(id: String, [Recapped])
}

/// An answer that is said back.
public struct Recapped: Hashable, Sendable {
    /// What it is, in a few words.
    public let label: String
    /// The question.
    public let question: OpenQuestion
    /// The answer.
    public let answer: Answer
}

/// A finding with its reasons, from the rep's own answers.
public struct ConcludedFinding: Hashable, Sendable {
    /// The stable name.
    public let name: String
    /// How it is shown.
    public let text: String
    /// What it means for the assessment.
    public let verdict: Verdict
    /// Whether it is only tentative.
    public let tentative: Bool
    /// The reasons, as sentences.
    public let reasons: [String]
    /// What would change it.
    public let changes: String?
    /// Whether it may be stored: not where its script keeps nothing.
    public let isKept: Bool
    /// What the rep said to it; nil before, or where it is not asked.
    public var decision: Decision?

    /// What a rep says to a finding.
    public enum Decision: Hashable, Sendable {
        case accepted
        case amended(String)
        case overruled
    }
}

/// A sentence made from answers.
public struct Passage: Hashable, Sendable {
    /// The sentence.
    public let text: String
    /// Whether every answer in it may be shared.
    public let isShareable: Bool
}

/// A fact about the customer.
public struct LearnedFact: Hashable, Sendable {
    /// What it is about.
    public let topic: String
    /// What is known or guessed.
    public let text: String
    /// Told by them, or the rep's guess.
    public let source: FactSource
}

/// WHEN cue THEN act, IF obstacle THEN reply, with its dates (COACHING.md 2.7).
public struct CommitmentPlan: Hashable, Sendable {
    /// The time, place or event that sets it off.
    public let cue: String
    /// The one visible act.
    public let act: String
    /// What may get in the way.
    public let obstacle: String?
    /// What then.
    public let reply: String?
    /// The day it is due, with minutes after midnight where a time was given.
    public let due: AnswerValue?
    /// The day to look back at it.
    public let review: AnswerValue?
    /// How sure the rep is, 0 to 10.
    public let sure: Int?
    /// Whom the rep will tell.
    public let tell: String?
    /// Whether the rep means to tell their manager, so that it may stand in what is shared.
    public let isForManager: Bool
}
