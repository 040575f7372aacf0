/// Reads days as people type them.
struct DateReader {
    let today: CalendarDay
    let sense: AnswerKind.DateSense
    /// The time of day now, in minutes after midnight, from which "in ten minutes" counts.
    var now: Int?

    func read(_ plain: String) -> AnswerReader.Reading {
        var words = plain.split { $0 == " " || $0 == "," }.map(String.init)
        if let reading = soon(words, plain) { return reading }
        var minute: Int?
        (words, minute) = TimeWords.taken(from: words)
        let ahead = words.first == "in" || words.suffix(2) == ["from", "now"]
        if words.suffix(2) == ["from", "now"] { words.removeLast(2) }
        if words.count > 1 { words = words.filter { !Self.smallWords.contains($0) } }
        if words.isEmpty, minute != nil { return finish(today, minute, plain) }
        // "In 3 days" is never three days ago, whichever way the question looks.
        if ahead, let day = DateReader(today: today, sense: .future).counted(words) {
            return finish(day, minute, plain)
        }
        switch day(words) {
        case .day(let day): return finish(day, minute, plain)
        case .ambiguous(let first, let second):
            return .unclear(
                "Is that \(first.shown) or \(second.shown)? With the month's name, please, or as \(first.iso).")
        case .none:
            return .unclear("A day, please: \"tomorrow\", \"fri 2pm\", \"26 nov\", \"in 3 days\", \(today.iso).")
        }
    }

    /// "In twelve minutes", "two hours ago".
    private func soon(_ words: [String], _ plain: String) -> AnswerReader.Reading? {
        var words = words
        let isFromNow = words.suffix(2) == ["from", "now"]
        if isFromNow { words.removeLast(2) }
        var isAgo = sense == .past && words.first != "in" && !isFromNow
        if let last = words.last, ["ago", "back"].contains(last) {
            words.removeLast()
            isAgo = true
        }
        guard let minutes = TimeWords.minutes(words) else { return nil }
        if sense == .future, isAgo { return .unclear("That has gone by. Which day to come?") }
        if sense == .past, !isAgo, minutes > 0 { return .unclear("That is still to come. Which day was it?") }
        guard let now else { return finish(today, nil, plain) }
        let moment = today.number * 1440 + now + (isAgo ? -minutes : minutes)
        let day = Int((Double(moment) / 1440).rounded(.down))
        return finish(CalendarDay(number: day), moment - day * 1440, plain)
    }

    private func finish(_ day: CalendarDay, _ minute: Int?, _ plain: String) -> AnswerReader.Reading {
        if sense == .future, day < today {
            return .unclear("\(day.shown) has gone by. Which day to come?")
        }
        if sense == .past, day > today {
            return .unclear("\(day.shown) is still to come. Which day was it?")
        }
        let time = minute.map { ", \(CalendarDay.clock($0))" } ?? ""
        return .value(.date(day, minute: minute), echo: plain == day.iso ? nil : "That is \(day.shown)\(time).")
    }

    private enum Found {
        case day(CalendarDay)
        case ambiguous(CalendarDay, CalendarDay)
        case none
    }

    private func day(_ words: [String]) -> Found {
        let text = words.joined(separator: " ")
        if let day = CalendarDay(iso: text) { return .day(day) }
        if let offset = Self.relative[text] { return .day(today.adding(days: offset)) }
        switch text {
        case "last month": return .day(today.adding(months: -1))
        case "next month": return .day(today.adding(months: 1))
        case "last year", "year ago", "a year ago": return .day(today.adding(months: -12))
        case "next year": return .day(today.adding(months: 12))
        case "next week": return .day(today.adding(days: 7 - today.weekday))
        case "end week", "end this week", "this week": return .day(today.adding(days: max(0, 4 - today.weekday)))
        case "end next week": return .day(today.adding(days: 11 - today.weekday))
        case "end month", "end this month", "month's end":
            let (year, month, _) = today.date
            let last = CalendarDay.length(ofMonth: month, year: year)
            return CalendarDay(year: year, month: month, day: last).map { .day($0) } ?? .none
        default: break
        }
        if let day = counted(words) ?? weekday(words) ?? named(words) { return .day(day) }
        return numeric(text)
    }

    private static let smallWords: Set<String> = ["at", "on", "the", "of", "about", "around", "by", "in"]
    private static let relative = [
        "today": 0, "now": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "later today": 0,
        "tomorrow": 1, "tmrw": 1, "yesterday": -1, "day after tomorrow": 2,
        "day before yesterday": -2, "last week": -7, "a week ago": -7, "week ago": -7, "fortnight": 14,
        "a fortnight": 14,
    ]

    /// "3 days", "two weeks ago", "a month ago".
    private func counted(_ words: [String]) -> CalendarDay? {
        var words = words
        let ago = words.last == "ago" || words.last == "back"
        if ago || words.last == "time" { words.removeLast() }
        if let few = words.firstIndex(where: { $0 == "couple" || $0 == "few" }), few < 2, few == 0 || words[0] == "a" {
            words.replaceSubrange(0...few, with: [words[few] == "couple" ? "2" : "3"])
        }
        guard words.count == 2, let unit = words.last else { return nil }
        let first = words[0]
        guard let count = first == "a" || first == "an" ? 1 : Int(first) ?? AnswerReader.numberWords[first],
            (0...5000).contains(count)
        else { return nil }
        let sign = ago || (sense == .past) ? -1 : 1
        if unit.hasPrefix("month") { return today.adding(months: sign * count) }
        if unit.hasPrefix("year") { return count <= 200 ? today.adding(months: sign * count * 12) : nil }
        return Self.unitDays(unit).map { today.adding(days: sign * count * $0) }
    }

    private static func unitDays(_ unit: String) -> Int? {
        switch unit {
        case "day", "days": 1
        case "week", "weeks", "wk", "wks": 7
        case "fortnight", "fortnights": 14
        case "month", "months": 30
        case "year", "years": 365
        default: nil
        }
    }

    /// "fri", "next tuesday", "last mon".
    private func weekday(_ words: [String]) -> CalendarDay? {
        guard let name = words.last, words.count <= 2, name.count >= 3,
            let wanted = Self.weekdayNamed(name)
        else { return nil }
        let ahead = (wanted - today.weekday + 7) % 7
        switch words.count == 2 ? words[0] : "" {
        case "next": return today.adding(days: wanted + 7 - today.weekday)
        case "last": return today.adding(days: ahead == 0 ? -7 : ahead - 7)
        case "this": return today.adding(days: ahead)
        case "": return sense == .past ? today.adding(days: ahead == 0 ? 0 : ahead - 7) : today.adding(days: ahead)
        default: return nil
        }
    }

    private static func weekdayNamed(_ name: String) -> Int? {
        name == "weds"
            ? 2
            : CalendarDay.weekdayNames.firstIndex { $0.lowercased().hasPrefix(name) || $0.lowercased() + "s" == name }
    }

    /// "26 nov", "nov 26th 2026", "march 2025", "last march", "2024", after a weekday's name or not.
    private func named(_ words: [String]) -> CalendarDay? {
        var words = words
        if words.count > 2, let first = words.first, first.count >= 3,
            Self.weekdayNamed(first) != nil
        {
            words.removeFirst()
        }
        let back = words.first == "last"
        if back || words.first == "next" || words.first == "this" || words.first == "early" || words.first == "late" {
            words.removeFirst()
        }
        if words.count == 1, let year = Int(words[0]), (1900...2200).contains(year) {
            return CalendarDay(year: year, month: 1, day: 1)
        }
        guard let monthAt = words.firstIndex(where: { Self.month($0) != nil }), let month = Self.month(words[monthAt])
        else {
            return nil
        }
        let numbers = words.enumerated().filter { $0.offset != monthAt }.map { Self.ordinal($0.element) }
        guard words.count <= 3, numbers.allSatisfy({ $0 != nil }) else { return nil }
        let year = numbers.compactMap { $0 }.first { $0 >= 1900 }
        let day = numbers.compactMap { $0 }.first { (1...31).contains($0) } ?? 1
        guard numbers.count == (year == nil ? 0 : 1) + (numbers.contains { ($0 ?? 0) <= 31 } ? 1 : 0) else {
            return nil
        }
        if let year { return CalendarDay(year: year, month: month, day: day) }
        return nearest(month: month, day: day, back: back)
    }

    /// The day of a month without a year: back for a past date, ahead otherwise.
    private func nearest(month: Int, day: Int, back: Bool) -> CalendarDay? {
        let year = today.date.year
        let candidates = [year - 1, year, year + 1].compactMap { CalendarDay(year: $0, month: month, day: day) }
        return back || sense == .past ? candidates.last { $0 <= today } : candidates.first { $0 >= today }
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        // A season is about its middle month, as it is north of the equator; the echo says which.
        if let season = ["spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1][word] { return season }
        let at = CalendarDay.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }
        return word == "sept" ? 9 : at.map { $0 + 1 }
    }

    private static func ordinal(_ word: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { return Int(word.dropLast(2)) }
        return Int(word)
    }

    /// "26/11", "03/04" (asked about), "26.11.2026".
    private func numeric(_ text: String) -> Found {
        let parts = text.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0 != nil }) else { return .none }
        let numbers = parts.compactMap { $0 }
        let year = numbers.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : nil
        func day(_ day: Int, _ month: Int) -> CalendarDay? {
            if let year { return CalendarDay(year: year, month: month, day: day) }
            guard (1...12).contains(month) else { return nil }
            return nearest(month: month, day: day, back: false)
        }
        switch (day(numbers[0], numbers[1]), day(numbers[1], numbers[0])) {
        case (let first?, let second?): return first == second ? .day(first) : .ambiguous(first, second)
        case (let only?, nil), (nil, let only?): return .day(only)
        case (nil, nil): return .none
        }
    }
}
