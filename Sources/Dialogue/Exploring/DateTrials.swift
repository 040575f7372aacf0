/// Days on each side of every limit that conditions set, typed so that they mean the same on any day.
struct DateTrials {
    let sense: AnswerKind.DateSense
    /// The time of day the conversation began, in minutes after midnight.
    let minute: Int?

    func typed(_ predicates: [Test.Predicate]) -> [String] {
        var offsets: Set<Int> = [sense == .future ? 7 : -7]
        var clocks: [String] = []
        for predicate in predicates {
            switch predicate {
            case .overDaysAgo(let days): offsets.formUnion([-days, -days - 1])
            case .withinDays(let days): offsets.formUnion([-days - 1, -days, days, days + 1])
            case .withinMinutes(let minutes):
                guard let minute else { continue }
                clocks += [minute + minutes, minute + minutes + 1].filter { $0 < 1440 }
                    .map { "today \(CalendarDay.clock($0))" }
            default: break
            }
        }
        return clocks
            + offsets.sorted { abs($0) < abs($1) || abs($0) == abs($1) && $0 < $1 }.filter { isAllowed($0) }
            .map { Self.typed($0) }
    }

    private func isAllowed(_ offset: Int) -> Bool {
        switch sense {
        case .any: true
        case .past: offset <= 0
        case .future: offset >= 0
        }
    }

    private static func typed(_ offset: Int) -> String {
        let days = abs(offset) == 1 ? "1 day" : "\(abs(offset)) days"
        return offset == 0 ? "today" : offset < 0 ? "\(days) ago" : "in \(days)"
    }
}
