/// When an arm holds: every test of it, or one of the two words that catch the rest.
public struct Condition: Hashable, Sendable {
    /// What kind of condition it is.
    public let form: Form
    /// Where it stands.
    public let location: SourceLocation

    /// A conjunction of tests, an answer no arm above has caught, or anything.
    public enum Form: Hashable, Sendable {
        case tests([Test])
        case otherwise
        case always
    }

    /// The tests; empty for `otherwise` and `always`.
    public var tests: [Test] { if case .tests(let tests) = form { tests } else { [] } }
}

/// One test of a condition: something about a subject, possibly turned round by `not`.
public struct Test: Hashable, Sendable {
    /// What it looks at.
    public let subject: Subject
    /// What must be so.
    public let predicate: Predicate
    /// `not`.
    public let negated: Bool
    /// Where it stands.
    public let location: SourceLocation

    /// What a test looks at.
    public enum Subject: Hashable, Sendable {
        /// The answer just given.
        case own
        /// The answer of another step of the script, or of one row of it.
        case step(String, row: String?)
        /// This customer's latest earlier answer.
        case last(script: String, step: String)
        /// The conversation: flags, findings, callers.
        case conversation
    }

    /// What must be so of the subject.
    public enum Predicate: Hashable, Sendable {
        case range(ClosedRange<Int>)
        case among([String])
        case has([String])
        case only([String])
        case ticked(ClosedRange<Int>)
        case unticked([String])
        case anyUnticked
        case rows(ClosedRange<Int>, [String])
        case overDaysAgo(Int)
        case withinDays(Int)
        case withinMinutes(Int)
        case labels
        case vague
        case underWords(Int)
        case answered
        case unknown
        case skipped
        case missing
        case flag(String)
        case flags(ClosedRange<Int>, [String])
        case found(String)
        case inside(String)
    }
}
