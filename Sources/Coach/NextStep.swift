import Dialogue
import Journal

/// The one thing that is best done next, with the command for it.
public struct NextStep: Equatable, Sendable {
    /// What it is about, in a sentence; nil where the command says it all.
    public let words: String?
    /// What to type.
    public let command: String

    /// A step.
    public init(_ words: String?, _ command: String) {
        self.words = words
        self.command = command
    }

    /// "Next: rekindle brief \"Quay\"", with what it is about before it.
    public var sentence: String { (words.map { "\($0) " } ?? "") + "Next: \(command)" }

    /// A plan that has come due.
    static func settling(_ kept: KeptCommitment, of customer: Customer, on today: CalendarDay) -> NextStep {
        let due = kept.commitment.dueDay.map { $0 < today ? " It was due \($0.shown)." : " It is due today." } ?? ""
        return NextStep(
            "You meant to \(kept.commitment.act) (\(customer.name)).\(due)",
            "rekindle commitments done \(kept.id.rawValue), or drop \(kept.id.rawValue)")
    }

    /// A conversation that was left open.
    static func carryingOn(_ record: ConversationRecord, with customer: Customer) -> NextStep {
        NextStep(
            "\(record.title) with \(customer.name) is \(record.state).",
            "rekindle reflect \(record.reflection) --customer \(customer.name.quotedForShell) --continue")
    }
}
