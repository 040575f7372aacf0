extension Interpreter {
    /// The question with the answer that stands from an earlier conversation, where the step asks for it only once in so many
    /// days (EXPERIENCE.md, row 5).
    func standing(_ question: OpenQuestion, _ step: Step) -> OpenQuestion {
        guard let days = step.question?.once, question.place.attempt == 1 else { return question }
        let names = ([step.name] + step.formerNames).map { "\(question.place.script).\($0)" }
        for name in names {
            guard let value = lookups.earlier[name], let day = lookups.saidOn[name],
                (0...days).contains(lookups.today.number - day.number), question.canKeep(value, on: lookups.today)
            else { continue }
            var question = question
            question.former = Answer(raw: value.words ?? "", value: value)
            question.saidOn = day
            return question
        }
        return question
    }
}

extension OpenQuestion {
    /// Whether an answer of an earlier conversation would still be one.
    fileprivate func canKeep(_ value: AnswerValue, on today: CalendarDay) -> Bool {
        if case .date(let day, _) = value, kind == .date(.future), day < today { return false }
        return value.isAnswered && takes(value)
    }
}

extension AnswerValue {
    /// What was typed, where that is known from the value.
    fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}
