extension ScriptParser {
    mutating func readStepLine(_ line: ScriptLine) {
        let index = script.steps.count - 1
        switch line.form {
        case .prose: addText(template(line), to: index)
        case .question: readQuestion(line, step: index)
        case .option: readOption(line, step: index)
        case .row: readRow(line, step: index)
        case .arm: readArm(line, step: index)
        case .arrow: readArrow(line, step: index)
        case .call: readCall(line, step: index)
        case .directive("or", _): script.steps[index].alternatives.append(template(line))
        case .directive(let keyword, let head): readQuestionDirective(keyword, head, line, step: index)
        default: misplaced(line, "this belongs to the header, above the first step")
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
        let arrow = offset(of: "->", outsideQuotesIn: line.rest)
        let before = arrow.map { line.rest.prefix($0) } ?? line.rest
        let colon = offset(of: ":", outsideQuotesIn: before)
        let (head, lead) = trimmed(colon.map { before.prefix($0) } ?? before)
        guard let condition = condition(head, line: line.number, column: line.column + lead) else { return }
        var effects: [Effect] = []
        if let colon {
            var parser = EffectParser(file: source.file, line: line.number)
            effects = parser.parse(before.dropFirst(colon + 1), column: line.column + colon + 1)
            problems += parser.problems
        }
        var target: Step.Target?
        if let arrow {
            target = readTarget(line.rest.dropFirst(arrow + 2), line, column: line.column + arrow + 2)
            if target == nil { return }
        }
        if effects.isEmpty, target == nil {
            report(
                .effect, "this arm does nothing", at: place(line),
                suggestion: "An arm has effects after a colon, an arrow, or both: - unknown: flag new -> next-step")
        }
        script.steps[index].arms.append(Step.Arm(condition: condition, effects: effects, target: target, location: place(line)))
    }

    private mutating func readArrow(_ line: ScriptLine, step index: Int) {
        guard let target = readTarget(line.rest, line, column: line.column) else { return }
        let condition = Condition(form: .always, location: place(line))
        script.steps[index].arms.append(Step.Arm(condition: condition, effects: [], target: target, location: place(line)))
    }

    private mutating func readTarget(_ text: Substring, _ line: ScriptLine, column: Int) -> Step.Target? {
        let (name, skipped) = trimmed(text)
        switch name {
        case "end": return .end
        case "stop all": return .stopAll
        default:
            if isName(name) { return .step(String(name)) }
            report(
                .unknownTarget, "an arrow leads to a step's name, \"end\" or \"stop all\"",
                at: SourceLocation(file: source.file, line: line.number, column: column + skipped, length: name.count))
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
