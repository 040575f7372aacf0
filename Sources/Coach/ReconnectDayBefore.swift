public import Dialogue
import Journal

/// The reconnect day of about a year ago, to stand beside this one.
public struct ReconnectDayBefore: Equatable, Sendable {
    /// The day.
    public let day: CalendarDay
    /// How many talks were planned on it.
    public let planned: Int
    /// How many of those were held.
    public let held: Int

    /// A day less long ago is not last year's.
    private static let fewestDays = 300

    /// The day nearest to a year ago on which talks were planned; nil where there was none. Throws `JournalError`.
    public init?(in world: World) throws {
        let today = world.day(world.now())
        let records = try world.store.conversations(of: nil).filter { $0.reflection == ReconnectDay.reflection }
        let days = Dictionary(grouping: records) { world.day($0.began) }
            .filter { today.number - $0.key.number >= Self.fewestDays }
        let nearestFirst = days.sorted { left, right in
            let gaps = [left, right].map { abs(today.number - $0.key.number - 365) }
            return (gaps[0], left.key) < (gaps[1], right.key)
        }
        for (day, records) in nearestFirst {
            let talks = try records.compactMap { try ReconnectDayTalk($0, in: world) }.filter(\.isPlanned)
            guard !talks.isEmpty else { continue }
            self.day = day
            planned = talks.count
            held = talks.count { $0.isHeld }
            return
        }
        return nil
    }

    /// "Last year, on 14 February: 4 talks, 3 of them held."
    public func sentence(on today: CalendarDay) -> String {
        let isLastYear = day.date.year == today.date.year - 1
        let date = isLastYear ? "Last year, on \(day.dayAndMonth)" : "On \(day.dayAndMonth) \(day.date.year)"
        if planned == 1 { return "\(date): one talk\(held == 1 ? ", and it was held" : " planned")." }
        let some = held == 1 ? "one" : String(held)
        let outcome = held == 0 ? " planned" : held == planned ? ", all of them held" : ", \(some) of them held"
        return "\(date): \(planned) talks\(outcome)."
    }
}
