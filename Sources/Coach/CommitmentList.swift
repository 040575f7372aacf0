public import Dialogue
public import Journal

/// Commitments as they stand: which are open, which wait for another to end, which have come due.
public struct CommitmentList: Sendable {
    /// At most so many are open with one customer at a time (COACHING.md 2.7).
    public static let mostOpen = 3

    /// What is neither done nor dropped, by due day, the undated last.
    public let open: [KeptCommitment]
    /// What is done or dropped, in the same order.
    public let settled: [KeptCommitment]
    /// Open ones beyond the first three with their customer, in the order they were made.
    ///
    /// Nothing marks them: one moves up by itself when another ends, and moves back when that is undone.
    public let waiting: Set<CommitmentID>

    /// All commitments of one customer or of several, in due order.
    public init(_ all: [KeptCommitment]) {
        open = all.filter { $0.outcome == nil }
        settled = all.filter { $0.outcome != nil }
        let later = Dictionary(grouping: open, by: \.customer).values.flatMap { own in
            own.map(\.id).sorted().dropFirst(Self.mostOpen)
        }
        waiting = Set(later)
    }

    /// Open commitments that are due that day or before, or have no day.
    public func due(on day: CalendarDay) -> [KeptCommitment] {
        open.filter { kept in kept.commitment.dueDay.map { $0 <= day } ?? true }
    }
}

extension Commitment {
    /// The day it is due, without the time.
    public var dueDay: CalendarDay? { due.flatMap { CalendarDay(iso: $0.prefix(10)) } }

    /// The day to look back on it.
    public var reviewDay: CalendarDay? { review.flatMap { CalendarDay(iso: $0.prefix(10)) } }

    /// Whether its day has gone by.
    public func isOverdue(on day: CalendarDay) -> Bool { dueDay.map { $0 < day } ?? false }

    /// When it is due, in words, as seen from a day.
    public func dueWords(on day: CalendarDay) -> String {
        guard let due, let dueDay else { return "no day set" }
        let time = due.count > 11 ? ", \(due.dropFirst(11))" : ""
        if dueDay < day { return "overdue, was due \(dueDay.shown)" }
        return dueDay == day ? "due today\(time)" : "due \(dueDay.shown)\(time)"
    }
}
