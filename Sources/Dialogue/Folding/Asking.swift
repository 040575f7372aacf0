extension Interpreter {
    /// Asks what a step asks, row by row and again where it must be; its answer goes into the frame.
    mutating func ask(_ step: Step, _ frame: inout Frame) -> Outcome {
        guard let question = step.question else { return .done }
        if question.kind == .oneOfForEach {
            for row in question.rows {
                switch put(worded(step, question, frame, row: row), step, frame) {
                case .outcome(let outcome): return outcome
                case .answer(let answer): frame.rows[step.name, default: [:]][row.name] = answer.value
                }
            }
            let answered = frame.rows[step.name]?.values.contains(where: \.isAnswered) == true
            respond(to: step, question, frame, value: nil, answered: answered)
            return .done
        }
        switch put(worded(step, question, frame), step, frame) {
        case .outcome(let outcome): return outcome
        case .answer(let answer): frame.slots[step.name] = answer.value
        }
        if let outcome = askAgain(step, question, &frame) { return outcome }
        let value = frame.slots[step.name]
        respond(to: step, question, frame, value: value, answered: value?.isAnswered == true)
        return .done
    }

    /// Asks once more where a condition says so; an answer that is skipped then leaves the first one standing.
    private mutating func askAgain(_ step: Step, _ question: Step.Question, _ frame: inout Frame) -> Outcome? {
        var attempt = 1
        for again in question.again {
            var times = 0
            asking: while times < again.times, evaluation(frame).holds(again.condition) {
                attempt += 1
                times += 1
                switch put(worded(step, question, frame, attempt: attempt, as: again.text), step, frame) {
                case .outcome(let outcome): return outcome
                case .answer(let answer):
                    guard answer.value.isAnswered else { break asking }
                    frame.slots[step.name] = answer.value
                }
            }
        }
        return nil
    }

    /// The answer that stands, noted as asked and answered, once what its words called for is over.
    private mutating func put(_ question: OpenQuestion, _ step: Step, _ frame: Frame) -> Put {
        let (judge, library) = (evaluation(frame), library)
        let answer = settled(question, formerNames: step.formerNames) { judge.usual(of: $0, to: step, library) }
        guard let answer else {
            return .outcome(open(heard(standing(question, step), step, frame), formerNames: step.formerNames))
        }
        state.answered.append(question)
        state.moments.append(.asked(question, answer))
        if question.keep == .nothing || question.keep == .note { state.withheld.insert(question.place) }
        let outcome = interrupted(question, frame)
        return outcome == .done ? .answer(answer) : .outcome(outcome)
    }

    private func worded(
        _ step: Step, _ question: Step.Question, _ frame: Frame, row: Step.Row? = nil, attempt: Int = 1,
        as template: Template? = nil
    ) -> OpenQuestion {
        let place = frame.place(step, row: row?.name, attempt: attempt)
        let wordings = (step.paragraphs.last.map { [$0] } ?? []) + step.alternatives
        let chosen = template ?? wording.pick(wordings, for: "\(place.path) \(place.script).\(place.step)")
        var text = chosen.flatMap { wording.text($0, in: frame) } ?? ""
        let isLaterRow = row != nil && question.rows.first?.name != row?.name
        if let row {
            let label = row.label.prefix(1).uppercased() + row.label.dropFirst()
            text = isLaterRow ? label : "\(text)\n\(label)"
        }
        let offered = question.options.filter { option in option.condition.map { evaluation(frame).holds($0) } ?? true }
        return OpenQuestion(
            place: place, text: text, kind: question.kind,
            options: offered.enumerated().map { index, option in
                OpenQuestion.Option(
                    number: index + 1, name: option.name, label: option.label, alone: option.alone,
                    ownWords: option.ownWords)
            },
            hint: question.hint.flatMap { wording.text($0, in: frame) },
            label: row.map { (question.label.map { "\($0): " } ?? "") + $0.label } ?? question.label,
            why: question.why?.text,
            items: question.why?.items ?? [], isLaterRow: isLaterRow,
            speaker: question.speaker,
            until: question.until.flatMap { until in
                if case .date(let day, _)? = frame.slots[until] { day } else { nil }
            },
            keep: frame.script.keepsNothing && question.keep != .note ? .nothing : question.keep, part: frame.part)
    }

    /// Reflects an answer back, in the rep's own words where they read well, then calls for the card it calls for.
    private mutating func respond(
        to step: Step, _ question: Step.Question, _ frame: Frame, value: AnswerValue?, answered: Bool
    ) {
        let place = frame.place(step)
        if let section = question.brief {
            let text = frame.slots[step.name]?.sentence(options: question.options)
            state.brief[section] = .some(text.map { Passage(text: $0, isShareable: question.keep == .shareable) })
        }
        let name = "\(place.path):\(place.script).\(place.step)"
        if answered {
            let echo = wording.pick(question.echoes, for: name).flatMap { echo in
                value?.sentence(options: question.options).flatMap { Wording.quotable($0) }
                    .flatMap { wording.text(echo, in: frame, this: $0) }
            }
            let plain = wording.pick(question.plains, for: name).flatMap { wording.text($0, in: frame) }
            if let text = echo ?? plain { state.moments.append(.said(id: "\(name):echo", text: text)) }
        }
        // After a safety stop there is no advice, also where the rep went on (COACHING.md 9).
        guard !state.cameToStop else { return }
        let cards = question.cards.filter { call in call.condition.map { evaluation(frame).holds($0) } ?? true }
        if !cards.isEmpty { state.moments.append(.called(cards: cards.map(\.card), at: place)) }
    }
}
