public import Dialogue
public import Journal

/// How much a rep looked forward to a customer, each time they were asked.
public struct Keenness: Equatable, Sendable {
    /// One answer.
    public struct Point: Equatable, Sendable {
        /// When it was given.
        public let at: Timestamp
        /// The day of that, where the rep is.
        public let day: CalendarDay
        /// From 0 to `most`.
        public let value: Int
    }

    /// The answers that say it, by `script.step`.
    static let steps = ["start.keen", "review.keen-again", "reconnect.look-forward"]
    /// The greatest value there is.
    public static let most = 10
    /// More are not named one by one.
    private static let mostNamed = 6

    /// Oldest first.
    public let points: [Point]

    /// What the journal holds about one customer; `day` tells the day of a moment. Throws `JournalError`.
    public init(of customer: CustomerID, in store: any JournalStore, day: (Timestamp) -> CalendarDay) throws {
        let answers = try Self.steps.flatMap { name in
            let parts = name.split(separator: ".").map(String.init)
            return try store.answers(to: parts[0], step: parts[1], of: customer)
        }
        points = answers.sorted { ($0.at, $0.conversation) < ($1.at, $1.conversation) }.compactMap { answer in
            guard case .number(let value)? = AnswerValue(canonical: answer.value) else { return nil }
            return Point(at: answer.at, day: day(answer.at), value: value)
        }
    }

    /// "3 in August, 5 in October, 7 now: up 4"; nil where it was never asked.
    public func words(on today: CalendarDay) -> String? {
        guard let first = points.first, let last = points.last else { return nil }
        let named = points.map { "\($0.value) \(when($0, on: today))" }
        if points.count == 1 { return named[0] }
        let list =
            points.count > Self.mostNamed
            ? "\(named[0]); lately \(named.suffix(Self.mostNamed - 2).joined(separator: ", "))"
            : named.joined(separator: ", ")
        let change = last.value - first.value
        return "\(list): \(change == 0 ? "unchanged" : change > 0 ? "up \(change)" : "down \(-change)")"
    }

    /// "in August", "on 14 November" where several are of one month, "now" where the last is of these weeks.
    private func when(_ point: Point, on today: CalendarDay) -> String {
        if point == points.last, today.number - point.day.number < 31 { return "now" }
        let (year, month, _) = point.day.date
        let isAlone = points.count { $0.day.date.year == year && $0.day.date.month == month } == 1
        return isAlone ? "in \(point.day.monthNamed(on: today))" : "on \(point.day.named(on: today))"
    }
}
