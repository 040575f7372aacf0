import Dialogue
import Journal
import Listening

/// What is heard in words before they are kept anywhere: the safety gate stands before everything else.
extension CoachingConversation {
    /// What the gate finds in words typed at the open question; nothing once a safety script is asking.
    func alarm(in raw: String) throws -> Alarm? {
        guard !isInSafety, raw.contains(where: \.isLetter) else { return nil }
        return try world.ears.judge(raw)
    }

    /// Whether a safety script, or the one question before it, is asking.
    public var isInSafety: Bool {
        state.safetyStop || state.question?.place.isInInterruption == true
    }

    /// Whether an answer that is read this way holds words of the rep's own.
    func isFree(_ reading: AnswerReader.Reading) -> Bool {
        switch reading {
        case .empty: false
        case .unclear: true
        case .value(let value, _):
            switch value {
            case .text: true
            case .one(_, let words), .many(_, let words): words != nil
            default: false
            }
        }
    }

    /// Stops, or asks first, because of what was typed at `question`; `answer` is nil where the words were no answer to it.
    func halt(_ alarm: Alarm, at question: OpenQuestion, _ answer: Answer?) throws -> Turn {
        guard let stop = Stop(alarm) else { return try decline(at: question, answer) }
        return try halt(by: stop, at: question, answer)
    }

    /// Lets a safety script take over at `question`.
    func halt(by stop: Stop, at question: OpenQuestion, _ answer: Answer?) throws -> Turn {
        let before = (dialogue, doubted)
        let isPrivate = nextIsPrivate
        dialogue.interrupt(question.place, by: stop.script)
        let kept = isPrivate ? Answer(raw: "", value: .withheld) : answer
        doubted =
            stop.canBeMisread || answer == nil
            ? Doubted(question: question, answer: answer == nil ? nil : kept, isNoted: stop.isSure) : nil
        do {
            let payloads: [Payload] =
                stop.isSure ? [.withheld, .heard(verdict: Stop.Verdict.stop, words: nil)] : []
            var spoken = try say(payloads, at: question.place)
            if state.safetyStop, state.question == nil {
                // A library of scripts of one's own need not have any for this.
                spoken = ([Self.plainStop] + people.lines).map { .said($0) }
            }
            (repairs, wasEmpty, nextIsPrivate) = (RepairLadder(), false, false)
            let notKept = Line.note("What you just typed is not kept.")
            return Turn(lines: stop.isSure ? spoken + [notKept] : spoken, question: state.question)
        } catch {
            (dialogue, doubted) = before
            throw error
        }
    }

    private static let plainStop = "I am stopping the coaching here. This matters more than any customer."

    /// Declines a part that would deceive or press the customer (COACHING.md 9.4), once with the words back in the line; then it
    /// counts as "don't know".
    private func decline(at question: OpenQuestion, _ answer: Answer?) throws -> Turn {
        if declined.insert(question.place).inserted, !isUnattended {
            return Turn(lines: Self.honestVersion, question: question, prefill: answer?.raw ?? "", isRepair: true)
        }
        nextIsPrivate = false
        var turn = try take(Answer(raw: "", value: .withheld), at: question, understood: nil)
        turn.lines.insert(.note("That part stays out. It is not kept, and counts as \"don't know\"."), at: 0)
        return turn
    }

    private static let honestVersion: [Line] = [
        .said("That part I will not help with."),
        .note(
            "What you do with a customer should be true, fit for them to read, leave them free to say no, and serve them too."
        ),
        .note(
            "What would be the honest version? Your words stand in the line to be changed; /skip leaves the question out."
        ),
    ]

    /// What the journal keeps, and where, once a safety question has been answered; nil where the stop goes on.
    func settle(_ before: Folded) -> (payloads: [Payload], place: DialoguePlace?, lines: [Line])? {
        if var doubt = doubted {
            let place = doubt.question.place
            if state.misread.subtracting(before.misread).contains(place) {
                doubted = nil
                guard let answer = doubt.answer else { return reopened(at: place) }
                dialogue.answer(place, answer)
                guard answer.value != .withheld, !state.withheld.contains(place) else {
                    return ([.withheld], place, [])
                }
                let note = Line.note("Thank you. Your answer is kept as you typed it.")
                return ([payload(answer, at: doubt.question)], place, [note])
            }
            if state.safetyStop, !doubt.isNoted {
                doubt.isNoted = true
                doubted = doubt
                return ([.withheld, .heard(verdict: Stop.Verdict.stop, words: nil)], place, [])
            }
        }
        guard let place = state.carriedOn.subtracting(before.carriedOn).first else { return nil }
        if let doubt = doubted, doubt.question.place == place, doubt.answer == nil {
            doubted = nil
            return reopened(at: place)
        }
        doubted = nil
        let farewell = saidInSafety
        dialogue.carryOn(after: place)
        return ([.heard(verdict: Stop.Verdict.carriedOn, words: nil)], place, farewell)
    }

    /// What a safety script has just said; it is gone from the fold once the rep has gone on.
    private var saidInSafety: [Line] {
        state.moments.compactMap { moment in
            guard case .said(let id, let text) = moment, !shown.contains(moment.identity),
                id.split(separator: ":").contains(where: { $0.hasPrefix("safety") })
            else { return nil }
            return .said(text)
        }
    }

    /// Words that were no answer leave the question open.
    private func reopened(at place: DialoguePlace) -> (payloads: [Payload], place: DialoguePlace?, lines: [Line]) {
        dialogue.reopen(place)
        return ([.reopened], place, [])
    }

    /// How an answer goes into the journal.
    func payload(_ answer: Answer, at question: OpenQuestion) -> Payload {
        answer.value == .withheld
            ? .withheld
            : .answered(
                raw: answer.raw, value: answer.value.canonical,
                visibility: question.keep == .shareable ? .shareable : .own)
    }
}
