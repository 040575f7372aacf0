/// What a condition is judged by.
struct Evaluation {
    let frame: Frame
    let flags: Set<String>
    let findings: [ConcludedFinding]
    let lookups: Lookups

    /// Whether `condition` holds; `caught` says whether an arm above has held already.
    func holds(_ condition: Condition, caught: Bool = false) -> Bool {
        switch condition.form {
        case .always: true
        case .otherwise: !caught && ownIsAnswered
        case .tests(let tests): tests.allSatisfy { holds($0) }
        }
    }

    private var ownIsAnswered: Bool {
        let step = frame.current
        if step.question?.kind == .oneOfForEach {
            return frame.rows[step.name]?.values.contains(where: \.isAnswered) == true
        }
        return step.question == nil || frame.slots[step.name]?.isAnswered == true
    }

    func holds(_ test: Test) -> Bool { holds(test.predicate, of: test.subject) != test.negated }

    private func holds(_ predicate: Test.Predicate, of subject: Test.Subject) -> Bool {
        switch (predicate, subject) {
        case (.flag(let name), _): return flags.contains(name)
        case (.flags(let range, let names), _): return range.contains(names.count { flags.contains($0) })
        case (.found(let name), _): return findings.contains { $0.name == name && $0.decision != .overruled }
        case (.inside(let name), _): return frame.callers.contains(name)
        case (.rows(let range, let options), .own): return rows(of: frame.current.name, range, options)
        case (.rows(let range, let options), .step(let name, _)): return rows(of: name, range, options)
        case (.among(let names), .own) where frame.current.call != nil:
            return names.contains(frame.verdicts[frame.current.name]?.rawValue ?? "")
        case (.among(let names), .step(let step, nil)) where frame.verdicts[step] != nil:
            return names.contains(frame.verdicts[step]?.rawValue ?? "")
        case (.answered, .own) where frame.rows[frame.current.name] != nil: return ownIsAnswered
        case (.missing, .own) where frame.rows[frame.current.name] != nil: return !ownIsAnswered
        case (.answered, .step(let name, nil)) where frame.rows[name] != nil:
            return frame.rows[name]?.values.contains(where: \.isAnswered) == true
        case (.missing, .step(let name, nil)) where frame.rows[name] != nil:
            return frame.rows[name]?.values.contains(where: \.isAnswered) != true
        default: break
        }
        let (value, options) = valueAndOptions(subject)
        // A step that was not come to satisfies nothing: it was neither answered nor left out.
        guard let value else { return false }
        return value.satisfies(predicate, options: options, at: lookups)
    }

    private func valueAndOptions(_ subject: Test.Subject) -> (AnswerValue?, [Step.Option]) {
        switch subject {
        case .own: (frame.slots[frame.current.name], frame.current.question?.options ?? [])
        case .step(let name, nil): (frame.slots[name], frame.script.step(name)?.question?.options ?? [])
        case .step(let name, let row?): (frame.rows[name]?[row], frame.script.step(name)?.question?.options ?? [])
        case .last(let script, let step): (lookups.earlier["\(script).\(step)"], [])
        case .conversation: (nil, [])
        }
    }

    private func rows(of step: String, _ range: ClosedRange<Int>, _ options: [String]) -> Bool {
        let count = frame.rows[step]?.values.count { value in
            if case .one(let name, _) = value { options.contains(name) } else { false }
        }
        return range.contains(count ?? 0)
    }
}

extension AnswerValue {
    /// Whether the answer satisfies a predicate about answers; dates are counted from when the conversation began.
    func satisfies(_ predicate: Test.Predicate, options: [Step.Option], at began: Lookups) -> Bool {
        switch (predicate, self) {
        case (.answered, _): return isAnswered
        case (.unknown, _): return isUnknown
        case (.skipped, _): return self == .skipped
        case (.missing, _): return !isAnswered
        case (.range(let range), .number(let number)): return range.contains(number)
        case (.range(let range), .many(let names, _)), (.ticked(let range), .many(let names, _)):
            return range.contains(names.count)
        case (.among(let names), .one(let name, _)): return names.contains(name)
        case (.among(let names), .yesNo(let yes)): return names.contains(yes ? "yes" : "no")
        case (.has(let names), .many(let ticked, _)): return ticked.contains { names.contains($0) }
        case (.only(let names), .many(let ticked, _)):
            return !ticked.isEmpty && ticked.allSatisfy { names.contains($0) }
        case (.unticked(let names), .many(let ticked, _)): return names.contains { !ticked.contains($0) }
        case (.anyUnticked, .many(let ticked, _)):
            return options.contains { !$0.alone && !$0.ownWords && !ticked.contains($0.name) }
        case (.overDaysAgo(let days), .date(let day, _)): return began.today.number - day.number > days
        case (.withinDays(let days), .date(let day, _)): return abs(day.number - began.today.number) <= days
        case (.withinMinutes(let minutes), .date(let day, let minute?)):
            guard let now = began.minute else { return false }
            return (0...minutes).contains((day.number - began.today.number) * 1440 + minute - now)
        case (.labels, .text(let text)): return TextTraits.labels(text)
        case (.vague, .text(let text)): return TextTraits.vague(text)
        case (.underWords(let count), .text(let text)): return TextTraits.words(of: text).count < count
        default: return false
        }
    }
}
