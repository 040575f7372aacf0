/// The kind of answer a question takes.
public enum AnswerKind: Hashable, Sendable {
    /// Any words; at least so many of them.
    case text(atLeast: Int, long: Bool)
    case yesNo
    /// A whole number between two named ends.
    case scale(ClosedRange<Int>, low: String, high: String)
    /// A whole number.
    case number(ClosedRange<Int>?)
    case oneOf
    case anyOf
    /// One option for every row.
    case oneOfForEach
    /// A day, with a time of day where one was given.
    case date(DateSense)
    /// Nothing but that the rep is back: the conversation waits meanwhile.
    case wait

    /// Which way a date must lie, and which way an unclear one is read.
    public enum DateSense: String, Sendable { case any, past, future }

    /// How the kind is named in a script and in messages.
    public var name: String {
        switch self {
        case .text(_, let long): long ? "long text" : "text"
        case .yesNo: "yes or no"
        case .scale: "scale"
        case .number: "number"
        case .oneOf: "one of"
        case .anyOf: "any of"
        case .oneOfForEach: "one of, for each"
        case .date: "date"
        case .wait: "wait"
        }
    }

    /// Whether an answer of the kind `other` can stand as one of this kind.
    func takes(answerTo other: AnswerKind) -> Bool {
        switch (self, other) {
        case (.text, .text), (.yesNo, .yesNo), (.date, .date), (.oneOf, .oneOf), (.anyOf, .anyOf): true
        case (.scale, .scale), (.scale, .number), (.number, .scale), (.number, .number): true
        default: false
        }
    }

    /// Whether it is answered in words.
    public var isText: Bool { if case .text = self { true } else { false } }

    /// Whether it is answered from a list of options.
    public var hasOptions: Bool { self == .oneOf || self == .anyOf || self == .oneOfForEach }
}
