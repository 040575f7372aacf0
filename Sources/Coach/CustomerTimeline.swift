public import Dialogue
public import Journal

/// What happened between a rep and one customer, oldest first: conversations with what came of them, and what became of
/// plans.
public struct CustomerTimeline: Sendable {
    /// One thing that happened.
    public struct Entry: Sendable {
        /// What it was.
        public enum What: Sendable {
            /// A conversation, with what was found and planned in it.
            case conversation(ConversationRecord, findings: [Finding], plans: [KeptCommitment])
            /// A plan was done or dropped.
            case settled(KeptCommitment, Outcome)
        }

        /// When it began.
        public let at: Timestamp
        /// What it was.
        public let what: What
        /// How long nothing had happened before it, in words, where that was a month or more.
        public let gap: String?
    }

    /// Oldest first.
    public let entries: [Entry]
    /// How long nothing has happened since the last one, in words, where that is a month or more.
    public let gapSince: String?

    /// What the journal holds about one customer, as seen from a day. Throws `JournalError`.
    public init(
        of customer: CustomerID, in store: any JournalStore, on today: CalendarDay, day: (Timestamp) -> CalendarDay
    ) throws {
        let found = Dictionary(grouping: try store.findings(of: customer), by: \.conversation)
        let plans = try store.commitments(of: customer)
        let planned = Dictionary(grouping: plans.sorted { $0.id < $1.id }, by: \.conversation)
        var happened: [(at: Timestamp, what: Entry.What)] = try store.conversations(of: customer).map { record in
            let findings = (found[record.id] ?? []).map(\.finding)
            return (record.began, .conversation(record, findings: findings, plans: planned[record.id] ?? []))
        }
        happened += plans.compactMap { plan in plan.outcome.map { ($0.at, .settled(plan, $0)) } }
        let sorted = happened.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        var last: CalendarDay?
        entries = sorted.map { _, entry in
            let here = day(entry.at)
            defer { last = here }
            return Entry(
                at: entry.at, what: entry.what, gap: last.flatMap { CalendarDay.span(days: here.number - $0.number) })
        }
        gapSince = last.flatMap { CalendarDay.span(days: today.number - $0.number) }
    }
}

extension ConversationRecord {
    /// What became of it, in words.
    public var state: String {
        switch ending {
        case .finished: "finished"
        case .stopped: "stopped early"
        case .safety: "ended for safety; nothing of that part is kept"
        case nil: progress.isEmpty ? "open" : "open, \(progress)"
        }
    }
}

extension CalendarDay {
    private static let numbers = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// "three months" of so many days; nil where it is less than one.
    static func span(days: Int) -> String? {
        let months = days * 12 / 365
        switch months {
        case ...0: return nil
        case 1: return "a month"
        case ..<12: return "\(numbers[months]) months"
        case 12: return "a year"
        case ..<24: return "more than a year"
        default:
            let years = months / 12
            return "\(numbers.indices.contains(years) ? numbers[years] : String(years)) years"
        }
    }
}
