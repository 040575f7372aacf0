import Dialogue
import Journal

extension CoachingConversation {
    /// Takes what was typed as the answer to the open question. Throws `JournalError`: then nothing was saved and nothing has moved.
    ///
    /// Nothing typed keeps an answer that stands there already; elsewhere it leaves the question out, the second time or,
    /// unattended, at once. What speaks of danger stops the coaching before anything of it is kept. `rejected` is what stood
    /// in the line before: what is typed behind it may be the answer by itself.
    public func answer(_ line: String, behind rejected: String = "") throws -> Turn {
        guard let question = state.question else { return Turn(question: nil) }
        let reader = world.reader
        let raw = reader.meant(by: line, behind: rejected, to: question)
        let reading = reader.read(raw, for: question)
        if isFree(reading), let alarm = try alarm(in: raw) {
            let answer: Answer? = if case .value(let value, _) = reading { Answer(raw: raw, value: value) } else { nil }
            return try halt(alarm, at: question, answer)
        }
        switch reading {
        case .empty:
            if let former = question.former { return try take(former, at: question, understood: nil) }
            if wasEmpty || isUnattended { return try skip() }
            wasEmpty = true
            return Turn(
                lines: [.note("Nothing was typed. Enter once more leaves the question out.")], question: question,
                isRepair: true)
        // Somebody in trouble is not asked to put it better.
        case .unclear where isInSafety: return try take(Answer(raw: "", value: .unknown), at: question, understood: nil)
        case .unclear(let sentence): return repair(question, sentence, raw: raw)
        case .value(let value, let echo):
            let remarks = isFree(reading) ? try remarks(on: raw, at: question) : []
            if !remarks.isEmpty, !isUnattended {
                let note = Line.note("Your words stand in the line; Enter takes them as they are.")
                return Turn(lines: remarks + [note], question: question, prefill: raw, isRepair: true)
            }
            let understood = echo ?? (raw == line ? nil : "That reads as: \(raw).")
            var turn = try take(Answer(raw: raw, value: value), at: question, understood: understood)
            turn.lines.insert(contentsOf: remarks, at: 0)
            return turn
        }
    }

    /// Leaves the open question out.
    public func skip() throws -> Turn {
        guard let question = state.question else { return Turn(question: nil) }
        return try take(Answer(raw: "", value: .skipped), at: question, understood: nil)
    }

    /// Goes back to the question before.
    public func back() throws -> Turn {
        guard let previous = dialogue.previous else {
            return Turn(lines: [.note("This is the first question.")], question: state.question, isRepair: true)
        }
        return try reopen(previous)
    }

    /// Goes to the answer of that number in the review.
    public func revisit(_ number: Int) throws -> Turn {
        guard state.answered.indices.contains(number - 1) else {
            return Turn(
                lines: [.note("There is no answer \(number). /review lists them.")], question: state.question,
                isRepair: true)
        }
        return try reopen(state.answered[number - 1])
    }

    private func reopen(_ question: OpenQuestion) throws -> Turn {
        try append([.reopened], at: question.place)
        dialogue.reopen(question.place)
        repairs = RepairLadder()
        wasEmpty = false
        nextIsPrivate = false
        // Words that were withheld are back in the line as long as they are in memory.
        let words = doubted?.question.place == question.place ? doubted?.answer?.raw : nil
        doubted = nil
        return Turn(question: state.question, prefill: words ?? prefill, former: words == nil ? former : nil)
    }

    /// What stands in the line of a question that was answered before: words are edited there, choices are typed anew.
    var prefill: String {
        guard let question = state.question, let former = question.former, question.kind.isText else { return "" }
        return former.raw
    }

    /// Says what was answered before, and that Enter keeps it.
    var former: String? {
        guard let question = state.question, let former = question.former else { return nil }
        if former.value == .withheld { return nil }
        if question.isHeard {
            return prefill.isEmpty
                ? "You named one already: \(question.wording(of: former)). Enter keeps it."
                : "You said this much already. Enter keeps it."
        }
        if let day = question.saidOn {
            var words = question.wording(of: former)
            while words.last == "." { words.removeLast() }
            return "On \(day.shown) you said: \(words). Enter keeps it."
        }
        guard prefill.isEmpty else { return nil }
        return "Before: \(question.wording(of: former)). Enter keeps it."
    }

    func take(_ answer: Answer, at question: OpenQuestion, understood: String?) throws -> Turn {
        let before = (dialogue, repairs, doubted)
        if question.keep == .note, case .text(let words) = answer.value {
            _ = try world.store.keepIncident(
                heading: question.text, words: words, of: customer.id, at: world.now())
        }
        wasEmpty = false
        let wasLaterKnown = dialogue.answers.count > state.answered.count
        dialogue.answer(question.place, answer)
        repairs = RepairLadder()
        // What leaves nothing behind is not said back either.
        var lines: [Line] = !question.isKept ? [] : understood.map { [.understood($0)] } ?? []
        var withheld = state.withheld.contains(question.place)
        if nextIsPrivate, !withheld {
            // What is not kept steers nothing either: findings and plans would quote it, and a resumed conversation
            // would go another way. Only an answer that leads to safety still does.
            dialogue.answer(question.place, Answer(raw: "", value: .withheld))
            withheld = true
        }
        let settled = settle(before.0.state)
        lines += settled?.lines ?? []
        do {
            // The answer, what it led to and the next question are one durable step.
            let spoken =
                if let settled {
                    try say(settled.payloads, at: settled.place)
                } else {
                    try say([withheld ? .withheld : payload(answer, at: question)], at: question.place)
                }
            if nextIsPrivate { lines.append(.note("Nothing of that answer was kept; it counts as \"don't know\".")) }
            lines += spoken
        } catch {
            (dialogue, repairs, doubted) = before
            throw error
        }
        nextIsPrivate = false
        if wasLaterKnown, before.0.reopened == question.place, let former = question.former?.value,
            former != answer.value,
            former != .withheld
        {
            lines.insert(.note("Changed. Your later answers are kept where they still apply."), at: 0)
        }
        return Turn(lines: lines, question: state.question, prefill: prefill, former: former)
    }

    /// Another way of asking each time.
    private func repair(_ question: OpenQuestion, _ sentence: String, raw: String) -> Turn {
        wasEmpty = false
        let words = repairs.words(
            sentence, options: question.hint ?? question.acceptance,
            wayRound: "/skip leaves it out, \"don't know\" is an answer too, and /help shows examples.")
        return Turn(lines: words.map { .note($0) }, question: question, prefill: raw, isRepair: true)
    }
}
