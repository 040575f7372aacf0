extension Conversation {
    /// How many questions of the open one's part are still to come, that one counted, where every answer is a usual one.
    ///
    /// The answers so far decide the way, as they will: in a hurry it is short. Nil where no end is found.
    public var likelyRemaining: Int? { likelyCount(of: state.question?.part) }

    /// How many questions are still to come, those of all parts counted, where every answer is a usual one.
    var likelyLength: Int? { likelyCount(of: nil) }

    private func likelyCount(of part: OpenQuestion.Part?) -> Int? {
        var ahead = self
        var count = 0
        for _ in 0..<Self.longestWay {
            guard let question = ahead.state.question else { return count }
            // A wait is no question, and what comes after it is for another day.
            if question.kind == .wait { return count }
            if part == nil || question.part == part {
                count += 1
            } else if let part, !question.part.path.hasPrefix(part.path) {
                return count
            }
            ahead = ahead.goingOn(from: question)
        }
        return nil
    }

    private static let longestWay = 60

    /// After the first usual answer that does not end the conversation, or after the most usual one.
    private func goingOn(from question: OpenQuestion) -> Conversation {
        let ways = question.usualAnswers(on: lookups.today).lazy.map { value in
            var ahead = self
            ahead.answer(question.place, Answer(raw: "", value: value))
            return ahead
        }
        return ways.first { $0.state.question != nil } ?? ways.first ?? self
    }
}

extension OpenQuestion {
    /// What most would answer, as far as the way on is concerned, the most usual first: what they answered before, no
    /// trouble, a little above the middle, some choice, some words, a day near by.
    fileprivate func usualAnswers(on today: CalendarDay) -> [AnswerValue] {
        if let former, takes(former.value) { return [former.value] }
        switch kind {
        case .text: return [.text("ring Joan on Thursday about the new line")]
        case .yesNo, .wait: return [.yesNo(false), .yesNo(true)]
        case .scale(let range, _, _):
            return [.number(range.lowerBound + (range.upperBound - range.lowerBound) * 6 / 10)]
        case .number(let range): return [.number(range?.lowerBound ?? 1)]
        case .oneOf, .oneOfForEach: return options.isEmpty ? [.skipped] : options.map { .one($0.name, words: nil) }
        case .anyOf: return options.isEmpty ? [.skipped] : options.map { .many([$0.name], words: nil) }
        case .date(let sense):
            return [.date(CalendarDay(number: today.number + (sense == .past ? -30 : 3)), minute: nil)]
        }
    }
}
