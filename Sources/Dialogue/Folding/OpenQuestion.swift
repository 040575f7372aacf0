/// A question as it is put to the rep: worded, its options numbered.
public struct OpenQuestion: Hashable, Sendable {
    /// Where its answer belongs.
    public let place: Place
    /// What is asked.
    public let text: String
    /// The kind of answer.
    public let kind: AnswerKind
    /// The options on offer.
    public let options: [Option]
    /// What it wants.
    public let hint: String?
    /// What it is in a few words, where all answers are listed.
    public let label: String?
    /// Why it is asked.
    public let why: String?
    /// The inventory items it comes from.
    public let items: [String]
    /// A row after the first: its options were shown with that one.
    public let isLaterRow: Bool
    /// Who answers it.
    public let speaker: Step.Speaker
    /// The day until which the conversation waits, for `wait`.
    public let until: CalendarDay?
    /// Who may see the answer.
    public let keep: Step.Keep
    /// The part of the conversation it belongs to: the innermost reflection that could be held by itself.
    public let part: Part
    /// The answer that stands here already, when the rep came back to it.
    public var former: Answer?
    /// The day that answer was given, where it stands from an earlier conversation.
    public var saidOn: CalendarDay?
    /// Whether that answer was heard in the one to another question.
    public var isHeard = false

    /// Whether the journal keeps its answer.
    public var isKept: Bool { keep == .own || keep == .shareable }

    /// A question at `place`.
    public init(
        place: Place, text: String, kind: AnswerKind, options: [Option] = [], hint: String? = nil, label: String? = nil,
        why: String? = nil,
        items: [String] = [], isLaterRow: Bool = false, speaker: Step.Speaker = .rep, until: CalendarDay? = nil,
        keep: Step.Keep = .own, part: Part = Part(path: "", title: "")
    ) {
        self.place = place
        self.text = text
        self.kind = kind
        self.options = options
        self.hint = hint
        self.label = label
        self.why = why
        self.items = items
        self.isLaterRow = isLaterRow
        self.speaker = speaker
        self.until = until
        self.keep = keep
        self.part = part
    }

    /// A part of a conversation, for counting its questions.
    public struct Part: Hashable, Sendable {
        /// The call path of the reflection; empty at the root.
        public let path: String
        /// The reflection's title.
        public let title: String

        /// A part of the conversation whose call path that is.
        public init(path: String, title: String) {
            self.path = path
            self.title = title
        }
    }

    /// One option, numbered from 1 as shown.
    public struct Option: Hashable, Sendable {
        /// Its number on the screen.
        public let number: Int
        /// What is stored.
        public let name: String
        /// What is shown.
        public let label: String
        /// Ticking it unticks the others.
        public let alone: Bool
        /// It takes the rep's own words.
        public let ownWords: Bool

        /// An option, numbered as it is shown.
        public init(number: Int, name: String, label: String, alone: Bool = false, ownWords: Bool = false) {
            self.number = number
            self.name = name
            self.label = label
            self.alone = alone
            self.ownWords = ownWords
        }
    }
}
