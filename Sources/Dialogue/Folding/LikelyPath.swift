extension Conversation {
    /// How many questions of the open one's part are still to come, that one counted, where every answer is a usual one.
    ///
    /// The answers so far decide the way, as they will: in a hurry it is short.
    public var likelyRemaining: Int {
        let ahead = likelyQuestions
        guard let part = ahead.first?.part else { return 0 }
        let own = ahead.prefix { $0.part == part || $0.part.path.hasPrefix(part.path) }
        return own.count { $0.part == part }
    }

    /// The places in the brief that questions to come would fill, the open one's included.
    public var likelyBriefSections: Set<BriefSection> {
        Set(likelyQuestions.compactMap { library[$0.place.script]?.step($0.place.step)?.question?.brief })
    }

    /// What would be asked, the open question first, up to where the conversation waits or ends.
    var likelyQuestions: [OpenQuestion] {
        var interpreter = interpreter
        interpreter.isLookingAhead = true
        _ = interpreter.fold(reflection)
        return interpreter.ahead
    }
}

extension Evaluation {
    /// The most usual of these answers that leads straight on; if none does, into another reflection; if none does, the first.
    func usual(of values: [AnswerValue], to step: Step, _ library: ScriptLibrary) -> AnswerValue? {
        let ways = values.lazy.map { (value: $0, way: way(from: step, after: $0, library)) }
        return ways.first { $0.way == .on }?.value ?? ways.first { $0.way == .detour }?.value ?? values.first
    }

    private enum Way { case on, detour, over }

    private func way(from step: Step, after value: AnswerValue, _ library: ScriptLibrary) -> Way {
        var frame = frame
        frame.slots[step.name] = value
        let judge = Evaluation(frame: frame, flags: flags, findings: findings, lookups: lookups)
        var caught = false
        for arm in step.arms where judge.holds(arm.condition, caught: caught) {
            caught = true
            switch arm.target {
            case nil: continue
            case .stopAll: return .over
            case .end: return frame.path.isEmpty ? .over : .on
            case .step(let name):
                guard let index = frame.script.index(of: name),
                    library.lengths.length(frame.script.id, index, in: library).longest > 0
                else { return .over }
                let call = frame.script.steps[index].call.flatMap { library[$0.script] }
                return call?.purpose == nil ? .on : .detour
            }
        }
        return frame.path.isEmpty ? .over : .on
    }
}

extension OpenQuestion {
    /// What most would answer, as far as the way on is concerned, the most usual first: no trouble, a little above the
    /// middle, some choice, some words, a day near by.
    func usualAnswers(on today: CalendarDay) -> [AnswerValue] {
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
