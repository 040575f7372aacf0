/// Runs a script over the answers so far, from its first step, until a question has no answer yet.
struct Interpreter {
    let library: ScriptLibrary
    let lookups: Lookups
    let answers: [Place: Answer]
    let reopened: Place?
    let interruptions: [Place: String]
    let carriedOn: Set<Place>
    var state = Folded()
    var trace = Trace()
    var wording: Wording { Wording(lookups: lookups, library: library) }
    /// Goes on past the open question as if it were answered as usual, to see what lies ahead.
    var isLookingAhead = false
    /// The questions that lay ahead, the open one first.
    private(set) var ahead: [OpenQuestion] = []
    /// The places whose answers were used.
    private var used: Set<Place> = []

    init(
        library: ScriptLibrary, lookups: Lookups, answers: [Place: Answer], reopened: Place? = nil,
        interruptions: [Place: String] = [:], carriedOn: Set<Place> = []
    ) {
        self.library = library
        self.lookups = lookups
        self.answers = answers
        self.reopened = reopened
        self.interruptions = interruptions
        self.carriedOn = carriedOn
    }

    /// How running a script, or a part of a step, went.
    enum Outcome { case done, stopped, waiting }
    /// What came of a question: an answer to go on with, or an end of going on.
    enum Put { case answer(Answer), outcome(Outcome) }

    mutating func fold(_ reflection: String) -> Folded {
        if let script = library[reflection] {
            let whole = OpenQuestion.Part(path: "", title: script.title)
            _ = run(script, path: "", callers: [], part: whole, given: lookups.given)
        }
        state.inactive = answers.keys.filter { !used.contains($0) }.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
        return state
    }

    private mutating func run(
        _ script: Script, path: String, callers: [String], part: OpenQuestion.Part, given: [String: AnswerValue]
    ) -> Outcome {
        guard var step = script.steps.first else { return .done }
        var frame = Frame(script: script, path: path, callers: callers, part: part, current: step)
        let findingsBefore = state.findings.count
        while true {
            frame.current = step
            switch visit(step, &frame, given: given) {
            case .waiting: return wait(in: frame, findingsBefore)
            case .stopped: return .stopped
            case .done: break
            }
            var caught = false
            var target: Step.Target?
            for (index, arm) in step.arms.enumerated()
            where evaluation(frame).holds(arm.condition, caught: caught) {
                caught = true
                if target == nil || arm.target == nil { trace.take(index, of: step, in: frame) }
                for effect in arm.effects {
                    switch take(effect, step, frame) {
                    case .waiting: return wait(in: frame, findingsBefore)
                    case .stopped: return .stopped
                    case .done: break
                    }
                }
                if target == nil { target = arm.target }
            }
            switch target {
            case .step(let name):
                guard let next = script.step(name) else { return .done }
                step = next
            case .end, nil: return .done
            case .stopAll: return .stopped
            }
        }
    }

    private mutating func wait(in frame: Frame, _ findingsBefore: Int) -> Outcome {
        trace.wait(in: frame, findingsBefore: findingsBefore)
        return .waiting
    }

    /// Says what the step says, asks what it asks, calls what it calls.
    private mutating func visit(_ step: Step, _ frame: inout Frame, given: [String: AnswerValue]) -> Outcome {
        if let value = given[step.name], step.question != nil {
            frame.slots[step.name] = value
            return .done
        }
        say(step, frame)
        recap(step, frame)
        if step.question != nil {
            let outcome = ask(step, &frame)
            guard outcome == .done else { return outcome }
        }
        guard let call = step.call, let called = library[call.script] else { return .done }
        let before = state.findings.count
        let handed = handovers(call.given, in: frame)
        let outcome = run(called, from: frame.place(step), as: step.name, in: frame, given: handed)
        frame.verdicts[step.name] = Interpreter.verdict(of: state.findings[before...])
        return outcome
    }

    /// Runs a script on behalf of `place`; where it came to a safety stop and ended all the same, the rep carried on.
    private mutating func run(
        _ called: Script, from place: Place, as name: String, in frame: Frame, given: [String: AnswerValue] = [:]
    ) -> Outcome {
        guard !carriedOn.contains(place) else {
            state.cameToStop = true
            return .done
        }
        let path = frame.path.isEmpty ? name : "\(frame.path)/\(name)"
        let part = called.purpose == nil ? frame.part : OpenQuestion.Part(path: path, title: called.title)
        let wasStopped = state.safetyStop
        let outcome = run(called, path: path, callers: frame.callers + [frame.script.id], part: part, given: given)
        if outcome == .done, state.safetyStop, !wasStopped {
            state.safetyStop = false
            state.carriedOn.insert(place)
        }
        return outcome
    }

    /// Runs what an answer's words called for, before anything that follows from it.
    mutating func interrupted(_ question: OpenQuestion, _ frame: Frame) -> Outcome {
        guard let name = interruptions[question.place] else { return .done }
        let misreadBefore = state.misread
        guard let script = library[name] ?? library[Self.generalStop] else {
            (state.safetyStop, state.cameToStop) = (true, true)
            return .stopped
        }
        let step = question.place.step + (question.place.row.map { ".\($0)" } ?? "")
        let outcome = run(script, from: question.place, as: step + Place.interruptionMark, in: frame)
        if state.misread != misreadBefore { state.misread = misreadBefore.union([question.place]) }
        return outcome
    }

    /// The script that stops where nobody knows any more why.
    static let generalStop = "safety"

    private mutating func say(_ step: Step, _ frame: Frame) {
        let statements = step.question == nil ? step.paragraphs[...] : step.paragraphs.dropLast()
        for (index, paragraph) in statements.enumerated() {
            guard let text = wording.text(paragraph, in: frame) else { continue }
            state.moments.append(.said(id: "\(frame.path):\(frame.script.id).\(step.name):\(index)", text: text))
        }
    }

    /// Says back what was answered; one answer alone needs no summing up, and what leaves nothing behind is not repeated.
    private mutating func recap(_ step: Step, _ frame: Frame) {
        guard !step.recaps.isEmpty else { return }
        var given: [Place: Recapped] = [:]
        for case .asked(let question, let answer) in state.moments {
            let place = question.place
            guard place.path == frame.path, place.script == frame.script.id, answer.value.isAnswered,
                !state.withheld.contains(place), let recap = step.recaps.first(where: { $0.step == place.step })
            else { continue }
            // Asked once more, the last answer counts.
            let first = Place(path: place.path, script: place.script, step: place.step, row: nil, attempt: 1)
            given[first] = Recapped(label: recap.label, question: question, answer: answer)
        }
        let recapped = step.recaps.compactMap { recap in
            given[Place(path: frame.path, script: frame.script.id, step: recap.step, row: nil, attempt: 1)]
        }
        guard recapped.count > 1 else { return }
        state.moments.append(.recapped(id: "\(frame.path):\(frame.script.id).\(step.name)", recapped))
    }

    /// `issue` where any finding that stands is one, else `unsure` where any is or where there is none, else `cleared`.
    static func verdict(of findings: ArraySlice<ConcludedFinding>) -> Verdict {
        let standing = findings.filter { $0.decision != .overruled }.map(\.verdict)
        if standing.contains(.issue) { return .issue }
        return standing.isEmpty || standing.contains(.unsure) ? .unsure : .cleared
    }

    func evaluation(_ frame: Frame) -> Evaluation {
        Evaluation(frame: frame, flags: state.flags, findings: state.findings, lookups: lookups)
    }

    func handovers(_ given: [Step.Handover], in frame: Frame) -> [String: AnswerValue] {
        var values: [String: AnswerValue] = [:]
        for handover in given {
            switch handover.value {
            case .step(let name): values[handover.name] = frame.slots[name].flatMap { $0.isAnswered ? $0 : nil }
            case .text(let template): values[handover.name] = wording.text(template, in: frame).map { .text($0) }
            }
        }
        return values
    }

    /// The answer to `question` that stands at its place, or at the place of a former name; nil where it is open.
    ///
    /// Looking ahead, an open one is answered as `usual` says.
    mutating func settled(
        _ question: OpenQuestion, formerNames: [String] = [], usual: ([AnswerValue]) -> AnswerValue? = { $0.first }
    ) -> Answer? {
        let places = places(of: question, formerNames)
        used.formUnion(places)
        let standing = places.compactMap { answers[$0] }.first { question.takes($0.value) }
        if question.place != reopened, let standing { return standing }
        guard isLookingAhead, question.kind != .wait else { return nil }
        ahead.append(question)
        return standing ?? usual(question.usualAnswers(on: lookups.today)).map { Answer(raw: "", value: $0) }
    }

    private func places(of question: OpenQuestion, _ formerNames: [String]) -> [Place] {
        let place = question.place
        return [place]
            + formerNames.map {
                Place(path: place.path, script: place.script, step: $0, row: place.row, attempt: place.attempt)
            }
    }

    /// Stops at `question`, with the answer that stood at its place, or at the place of a former name.
    mutating func open(_ question: OpenQuestion, formerNames: [String] = []) -> Outcome {
        var question = question
        if let former = places(of: question, formerNames).compactMap({ answers[$0] }).first {
            question.former = former
            question.saidOn = nil
            question.isHeard = false
        }
        state.position = .question(question)
        return .waiting
    }
}

extension OpenQuestion {
    /// Whether an answer kept from before still fits what is asked now.
    func takes(_ value: AnswerValue) -> Bool {
        switch (kind, value) {
        case (_, .unknown), (_, .skipped), (_, .withheld): true
        case (.text, .text), (.yesNo, .yesNo), (.date, .date), (.wait, .yesNo): true
        case (.scale(let range, _, _), .number(let number)): range.contains(number)
        case (.number(let range), .number(let number)): range?.contains(number) ?? true
        case (.oneOf, .one(let name, _)), (.oneOfForEach, .one(let name, _)): options.contains { $0.name == name }
        case (.anyOf, .many(let names, _)): names.allSatisfy { name in options.contains { $0.name == name } }
        default: false
        }
    }
}
