public import Dialogue

extension CalendarDay {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `14 February`.
    var dayAndMonth: String { "\(date.day) \(Self.months[date.month - 1])" }

    /// `3 May`, or `3 May 2025` where it is another year than today's.
    func named(on today: CalendarDay) -> String {
        date.year == today.date.year ? dayAndMonth : "\(dayAndMonth) \(date.year)"
    }

    /// `May`, or `May 2025` where it is another year than today's.
    func monthNamed(on today: CalendarDay) -> String {
        let name = Self.months[date.month - 1]
        return date.year == today.date.year ? name : "\(name) \(date.year)"
    }

    /// `3 weeks ago`, as a person would put so many days.
    static func ago(days: Int) -> String {
        switch days {
        case ...0: "today"
        case 1: "yesterday"
        case ..<14: "\(days) days ago"
        case ..<60: "\(days / 7) weeks ago"
        case ..<730: "\(days * 12 / 365) months ago"
        default: "\(days / 365) years ago"
        }
    }
}

extension ReconnectDayTalk.Moment {
    /// `today at 15:00`, `tomorrow`, `Thu 26 Nov 2026 at 09:00`.
    public func words(on today: CalendarDay) -> String {
        let name =
            switch day.number - today.number {
            case 0: "today"
            case 1: "tomorrow"
            default: day.shown
            }
        return name + (minute.map { " at \(CalendarDay.clock($0))" } ?? "")
    }
}

extension ReconnectDayTalk {
    /// `today at 15:00, by phone`; `when it suits` where no day was named.
    public func moment(on today: CalendarDay) -> String {
        [when?.words(on: today) ?? "when it suits", means].compactMap { $0 }.joined(separator: ", ")
    }

    /// What to do about the talk, a line each.
    public var reminders: [String] {
        let look = needsLook ? "Find out first whether anything is open for them" : nil
        return [look, thanks.map { "Thank them for \($0)" }, question.map { "Ask: \($0)" }].compactMap { $0 }
    }

    /// What the talk was for, in a sentence; nil where there was nothing in particular.
    public var purpose: String? {
        switch (thanks, question) {
        case (let thanks?, let question?): "You wanted to thank them for \(thanks), and to ask: \(question)"
        case (let thanks?, nil): "You wanted to thank them for \(thanks)."
        case (nil, let question?): "You wanted to ask: \(question)"
        case (nil, nil): nil
        }
    }
}
