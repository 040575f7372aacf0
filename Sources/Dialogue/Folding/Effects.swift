extension Interpreter {
    /// Takes one declared effect of `step`.
    mutating func take(_ effect: Effect, _ step: Step, _ frame: Frame) -> Outcome {
        switch effect.form {
        case .flag(let name): state.flags.insert(name)
        case .finding(let name): return conclude(name, frame)
        // What a script that keeps nothing declares about the customer would be kept: it is not taken.
        case .askThem, .fact, .incident, .commitment, .opening:
            if !frame.script.keepsNothing { note(effect, frame) }
        case .suggest(let name):
            // Silent where it is not installed, or where the conversation is inside it already.
            if library.has(name), name != frame.script.id, !frame.callers.contains(name) {
                state.moments.append(.suggested(name))
            }
        case .withhold:
            for question in state.answered where question.place.step == step.name && question.place.path == frame.path {
                state.withheld.insert(question.place)
            }
        case .safetyStop: (state.safetyStop, state.cameToStop) = (true, true)
        case .misread: state.misread.insert(frame.place(step))
        case .say(let template):
            if let text = wording.text(template, in: frame) {
                let id = "\(frame.path):\(frame.script.id).\(step.name):say:\(effect.location.line)"
                state.moments.append(.said(id: id, text: text))
            }
        }
        return .done
    }

    /// Notes what an effect declares about the customer or the next talk.
    private mutating func note(_ effect: Effect, _ frame: Frame) {
        switch effect.form {
        case .askThem(let template):
            if let passage = passage(template, frame),
                !state.questionsForThem.contains(where: { $0.text == passage.text })
            {
                state.questionsForThem.append(passage)
            }
        case .fact(let fact):
            if let text = frame.text(of: fact.step, row: nil, step: frame.script.step(fact.step)) {
                state.facts.append(LearnedFact(topic: fact.topic, text: text, source: fact.source))
            }
        case .incident(let name):
            if let text = frame.text(of: name, row: nil, step: frame.script.step(name)) { state.incidents.append(text) }
        case .commitment(let given): commit(given, frame)
        case .opening(let template):
            if let passage = passage(template, frame) {
                state.openings.append(passage)
                state.moments.append(.opening(passage.text))
            }
        default: break
        }
    }

    private func passage(_ template: Template, _ frame: Frame) -> Passage? {
        let shareable = template.holes.allSatisfy { hole in
            Template.alwaysKnown.contains(hole.name) || frame.script.step(hole.name)?.question?.keep == .shareable
        }
        return wording.text(template, in: frame).map { Passage(text: $0, isShareable: shareable) }
    }

    /// Concludes a finding; an issue is put to the rep, who accepts, amends or overrules it (COACHING.md 2.6).
    private mutating func conclude(_ name: String, _ frame: Frame) -> Outcome {
        guard let declared = frame.script.finding(name), !state.findings.contains(where: { $0.name == name }) else {
            return .done
        }
        let judge = evaluation(frame)
        let reasons = declared.reasons.filter { reason in reason.condition.map { judge.holds($0) } ?? true }
        var finding = ConcludedFinding(
            name: name, text: declared.text.compactMap { wording.text($0, in: frame) }.joined(separator: " "),
            verdict: declared.verdict, tentative: declared.tentative,
            reasons: reasons.compactMap { wording.text($0.text, in: frame) },
            changes: declared.changes.flatMap { wording.text($0, in: frame) }, isKept: !frame.script.keepsNothing)
        trace.conclude(name, in: frame)
        state.moments.append(.concluded(finding))
        state.findings.append(finding)
        guard declared.verdict == .issue else { return .done }
        let question = OpenQuestion.decision(about: name, in: frame)
        guard let answer = settled(question) else { return open(question) }
        state.answered.append(question)
        state.moments.append(.asked(question, answer))
        let outcome = interrupted(question, frame)
        guard outcome == .done else { return outcome }
        switch answer.value {
        case .one("fits", _): finding.decision = .accepted
        case .one("partly", let words): finding.decision = .amended(words ?? "")
        case .one("no", _): finding.decision = .overruled
        default: break
        }
        state.findings[state.findings.count - 1] = finding
        return .done
    }

    private mutating func commit(_ given: [Step.Handover], _ frame: Frame) {
        let handed = handovers(given, in: frame)
        func value(_ name: String) -> AnswerValue? {
            let value = handed[name] ?? frame.slots[name]
            return value?.isAnswered == true ? value : nil
        }
        func text(_ name: String) -> String? {
            value(name)?.sentence(options: frame.script.step(name)?.question?.options ?? [])
        }
        func text(_ name: String, without leads: [String]) -> String? {
            guard let text = text(name) else { return nil }
            let lead = leads.first { text.lowercased().hasPrefix($0) }
            return lead.map { String(text.dropFirst($0.count)) } ?? text
        }
        // The plan is shown as WHEN ... THEN I will ..., so words typed with it stand there already.
        guard let act = text("act", without: ["i will ", "i'll ", "i’ll ", "to "]) else { return }
        let sure = text("sure").flatMap { Int($0) }
        state.commitments.append(
            CommitmentPlan(
                cue: text("cue", without: ["when "]) ?? "", act: act, obstacle: text("obstacle", without: ["if "]),
                reply: text("reply", without: ["then "]), due: value("due"),
                review: value("review"), sure: sure, tell: text("tell"),
                isForManager: value("tell") == .one("manager", words: nil)))
    }
}

extension OpenQuestion {
    /// "Does that fit?", asked of every finding that is an issue; its step is the finding's name with a question mark.
    static func decision(about finding: String, in frame: Frame) -> OpenQuestion {
        func option(_ number: Int, _ name: String, _ label: String, ownWords: Bool = false) -> Option {
            Option(number: number, name: name, label: label, alone: false, ownWords: ownWords)
        }
        return OpenQuestion(
            place: Place(path: frame.path, script: frame.script.id, step: "\(finding)?"), text: "Does that fit?",
            kind: .oneOf,
            options: [
                option(1, "fits", "yes, it fits"), option(2, "no", "no, it doesn't"),
                option(3, "partly", "partly; I'd put it like this", ownWords: true),
            ],
            hint: "1 if it fits, 2 if it doesn't. Or say in your own words what is nearer.",
            why: "A finding is only a guess from your answers. You know the customer; what you say counts.", items: [],
            isLaterRow: false, speaker: .rep, until: nil,
            keep: frame.script.keepsNothing ? .nothing : .own, part: frame.part)
    }
}
