extension Conversation {
    /// How many questions of the open one's part are still to come, that one counted, where every answer is a usual one.
    ///
    /// The answers so far decide the way, as they will: in a hurry it is short. Nil where no end is found.
    public var likelyRemaining: Int? {
        guard let part = state.question?.part else { return 0 }
        var ahead = self
        var count = 0
        for _ in 0..<Self.longestWay {
            guard let question = ahead.state.question else { return count }
            // A wait is no question, and what comes after it is for another day.
            if question.kind == .wait { return count }
            if question.part == part {
                count += 1
            } else if !question.part.path.hasPrefix(part.path) {
                return count
            }
            let usual =
                question.former.flatMap { question.takes($0.value) ? $0.value : nil }
                ?? question.usualAnswer(on: lookups.today)
            ahead.answer(question.place, Answer(raw: "", value: usual))
        }
        return nil
    }

    private static let longestWay = 60
}

extension OpenQuestion {
    /// What most would answer, as far as the way on is concerned: no trouble, some choice, some words, a day near by.
    fileprivate func usualAnswer(on today: CalendarDay) -> AnswerValue {
        switch kind {
        case .text: .text("ring Joan on Thursday about the new line")
        case .yesNo, .wait: .yesNo(false)
        case .scale(let range, _, _): .number((range.lowerBound + range.upperBound) / 2)
        case .number(let range): .number(range?.lowerBound ?? 1)
        case .oneOf, .oneOfForEach: options.first.map { .one($0.name, words: nil) } ?? .skipped
        case .anyOf: options.first.map { .many([$0.name], words: nil) } ?? .skipped
        case .date(let allowed): .date(CalendarDay(number: today.number + (allowed == .past ? -30 : 3)), minute: nil)
        }
    }
}
