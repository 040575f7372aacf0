extension ScriptParser {
    mutating func readStepLine(_ line: ScriptLine) {
        let index = script.steps.count - 1
        switch line.form {
        case .prose:
            guard script.steps[index].question == nil, script.steps[index].call == nil,
                script.steps[index].arms.isEmpty
            else { return strayText(line) }
            addText(template(line), to: index)
        case .question: readQuestion(line, step: index)
        case .option: readOption(line, step: index)
        case .row: readRow(line, step: index)
        case .arm: readArm(line, step: index)
        case .arrow: readArrow(line, step: index)
        case .call: readCall(line, step: index)
        case .directive("or", _): script.steps[index].alternatives.append(template(line))
        case .directive("recap", let step): readRecap(step, line, step: index)
        case .directive(let keyword, let head): readQuestionDirective(keyword, head, line, step: index)
        default: misplaced(line, "this belongs to the header, above the first step")
        }
    }

    /// `recap STEP: WORDS`.
    private mutating func readRecap(_ name: String, _ line: ScriptLine, step index: Int) {
        guard isName(name) else { return badName(name, line) }
        guard script.steps[index].question == nil, script.steps[index].call == nil else {
            return misplaced(
                line, "a recap stands in a step of its own, without a question or a call",
                suggestion: "Lead to it with an arrow, and from it to the next question.")
        }
        fixed(line.rest, column: line.column, line: line.number)
        script.steps[index].recaps.append(Step.Recap(step: name, label: String(line.rest), location: place(line)))
    }

    /// Text below the first directive is mostly the rest of a directive that was broken into two lines.
    mutating func strayText(_ line: ScriptLine) {
        misplaced(
            line, "text belongs at the top, above the other lines",
            suggestion: "A directive is one line, however long it is.")
    }

    /// What must be in a step and in a finding.
    mutating func finishParts() {
        for question in script.steps.filter({ $0.paragraphs.isEmpty }).compactMap(\.question) {
            report(
                .question, "there is no text that asks this", at: question.location,
                suggestion: "Write the question on the line above.")
        }
        for step in script.steps {
            if let other = step.alternatives.first, step.question == nil {
                report(
                    .notADirective, "\"or\" is another wording of a question, and this step asks none",
                    at: other.location)
            }
            guard let question = step.question, question.kind == .oneOfForEach else { continue }
            for place in question.echoes.map(\.location) + question.again.map(\.condition.location) {
                report(
                    .question, "this does not go with a question that has rows", at: place,
                    suggestion: "plain: and card: are said and shown after the last row.")
            }
        }
        for finding in script.findings {
            if finding.text.isEmpty { report(.header, "a finding needs a text that says it", at: finding.location) }
            if !verdicts.contains(finding.location.line) {
                report(
                    .header, "a finding needs a verdict", at: finding.location,
                    suggestion: "verdict: issue, verdict: cleared or verdict: unsure")
            }
        }
    }

    private mutating func addText(_ text: Template, to index: Int) {
        if inParagraph, let last = script.steps[index].paragraphs.popLast() {
            script.steps[index].paragraphs.append(last.joined(with: text))
        } else {
            script.steps[index].paragraphs.append(text)
        }
        inParagraph = true
    }

    private mutating func readArm(_ line: ScriptLine, step index: Int) {
        let before = problems.count
        let arrow = offset(of: "->", outsideQuotesIn: line.rest)
        let body = arrow.map { line.rest.prefix($0) } ?? line.rest
        let colon = offset(of: ":", outsideQuotesIn: body)
        let (head, lead) = trimmed(colon.map { body.prefix($0) } ?? body)
        guard let condition = condition(head, line: line.number, column: line.column + lead) else { return }
        var effects: [Effect] = []
        if let colon {
            var parser = EffectParser(file: source.file, line: line.number)
            effects = parser.parse(body.dropFirst(colon + 1), column: line.column + colon + 1)
            problems += parser.problems
        }
        var target: (Step.Target, at: SourceLocation)?
        if let arrow {
            target = readTarget(line.rest.dropFirst(arrow + 2), line, column: line.column + arrow + 2)
            if target == nil { return }
        }
        if effects.isEmpty, target == nil, problems.count == before {
            report(
                .effect, "this arm does nothing", at: place(line),
                suggestion: "An arm has effects after a colon, an arrow, or both: - unknown: flag new -> next-step")
        }
        script.steps[index].arms.append(
            Step.Arm(
                condition: condition, effects: effects, target: target?.0, targetLocation: target?.at,
                location: place(line)))
    }

    private mutating func readArrow(_ line: ScriptLine, step index: Int) {
        guard let target = readTarget(line.rest, line, column: line.column) else { return }
        let condition = Condition(form: .always, location: place(line))
        script.steps[index].arms.append(
            Step.Arm(
                condition: condition, effects: [], target: target.0, targetLocation: target.at, location: place(line)))
    }

    private mutating func readTarget(
        _ text: Substring, _ line: ScriptLine, column: Int
    ) -> (Step.Target, at: SourceLocation)? {
        let (name, skipped) = trimmed(text)
        let location = SourceLocation(
            file: source.file, line: line.number, column: column + skipped, length: name.count)
        switch name {
        case "end": return (.end, location)
        case "stop all": return (.stopAll, location)
        default:
            if isName(name) { return (.step(String(name)), location) }
            report(.unknownTarget, "an arrow leads to a step's name, \"end\" or \"stop all\"", at: location)
            return nil
        }
    }

    private mutating func readCall(_ line: ScriptLine, step index: Int) {
        let name = line.rest.prefix { $0 != " " }
        let (rest, skipped) = trimmed(line.rest.dropFirst(name.count))
        guard isName(name), rest.isEmpty || rest.hasPrefix("with ") else {
            return report(
                .effect, "a call reads: call SCRIPT, or: call SCRIPT with NAME from STEP", at: place(line),
                suggestion: "If this is text, begin it with a capital letter.")
        }
        var given: [Step.Handover] = []
        if !rest.isEmpty {
            var parser = EffectParser(file: source.file, line: line.number)
            given = parser.parseHandovers(rest.dropFirst(5), column: line.column + name.count + skipped + 5)
            problems += parser.problems
        }
        if script.steps[index].call != nil { misplaced(line, "a step calls one script") }
        script.steps[index].call = Step.Call(script: String(name), given: given, location: place(line))
    }
}
