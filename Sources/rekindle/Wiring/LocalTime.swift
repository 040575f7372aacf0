import Dialogue
import Glibc
import Journal

/// The machine's clock and time zone. libc is asked directly: Foundation's calendars would cost the start-up more than the rest of it.
enum LocalTime {
    /// Now, in whole seconds.
    static func now() -> Timestamp { Timestamp(rawValue: Int64(time(nil))) }

    /// The day of a moment in the machine's time zone.
    static func day(of moment: Timestamp) -> CalendarDay {
        let parts = parts(of: moment)
        return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? CalendarDay(number: Int(moment.rawValue / 86_400))
    }

    /// `14:05` of a moment in the machine's time zone.
    static func clock(of moment: Timestamp) -> String { CalendarDay.clock(minute(of: moment)) }

    /// Minutes after midnight of a moment in the machine's time zone.
    static func minute(of moment: Timestamp) -> Int {
        let parts = parts(of: moment)
        return Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    }

    /// The moment of `2026-11-21` or `2026-11-21T14:05` in the machine's time zone, or nil.
    static func moment(_ text: String) -> Timestamp? {
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard let day = halves.first.flatMap({ CalendarDay(iso: $0) }), halves.count <= 2 else { return nil }
        let clock = halves.count == 2 ? halves[1].split(separator: ":").map { Int32($0) } : [12, 0]
        guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        let (year, month, dayOfMonth) = day.date
        var parts = tm()
        parts.tm_year = Int32(year) - 1900
        parts.tm_mon = Int32(month) - 1
        parts.tm_mday = Int32(dayOfMonth)
        parts.tm_hour = hour
        parts.tm_min = minute
        parts.tm_isdst = -1
        return Timestamp(rawValue: Int64(mktime(&parts)))
    }

    private static func parts(of moment: Timestamp) -> tm {
        var seconds = time_t(moment.rawValue)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts
    }
}
