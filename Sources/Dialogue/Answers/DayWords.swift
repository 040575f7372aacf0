/// What can be typed for a day: offered while somebody types, and each of them read as an answer (EXPERIENCE.md, row 10).
public struct DayWords {
    private let today: CalendarDay
    private let sense: AnswerKind.DateSense

    /// For a question about days on one side of today, or on both.
    public init(today: CalendarDay, sense: AnswerKind.DateSense) {
        self.today = today
        self.sense = sense
    }

    /// Those that begin with what is typed, in either case; the nearest days first.
    public func beginning(with typed: String) -> [String] {
        let typed = typed.lowercased()
        let number = typed.prefix { $0.isNumber }
        guard number.isEmpty else { return dates(on: Int(number) ?? 0).filter { $0.hasPrefix(typed) } }
        var seen: Set<String> = []
        return ((sense == .past ? [] : ahead) + (sense == .future ? [] : back))
            .filter { $0.hasPrefix(typed) && seen.insert($0).inserted }
    }

    private var ahead: [String] {
        ["today", "tomorrow"] + (2...6).map { weekday($0) }
            + ["next week", "next month", "end of the week", "end of the month"]
    }

    private var back: [String] {
        ["today", "yesterday"] + (2...7).map { "last " + weekday(-$0) } + ["last week", "last month", "last year"]
            + (0...11).map { month(-$0) }
    }

    /// "26 november" and so on, for the months that have such a day, from this one on or back.
    private func dates(on day: Int) -> [String] {
        (0...11).compactMap { count in
            let (year, month, _) = first.adding(months: sense == .past ? -count : count).date
            guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
            if sense == .future && date < today || sense == .past && today < date { return nil }
            return "\(day) \(CalendarDay.monthNames[month - 1].lowercased())"
        }
    }

    private func weekday(_ days: Int) -> String {
        CalendarDay.weekdayNames[today.adding(days: days).weekday].lowercased()
    }

    private func month(_ months: Int) -> String {
        CalendarDay.monthNames[first.adding(months: months).date.month - 1].lowercased()
    }

    /// The first of this month.
    private var first: CalendarDay { today.adding(days: 1 - today.date.day) }
}
