extension ScriptParser {
    mutating func readQuestion(_ line: ScriptLine, step index: Int) {
        guard script.steps[index].question == nil else {
            return report(
                .question, "a step asks one question", at: place(line),
                suggestion: "Put the second one into a step of its own.")
        }
        // The lines below are read against the kind that was probably meant, so that only this one is reported.
        let kind = kind(line) ?? probableKind(line)
        script.steps[index].question = Step.Question(kind: kind, location: place(line))
        if kind == .wait, line.rest.hasPrefix("wait until ") {
            script.steps[index].question?.until = String(line.rest.dropFirst(11))
        }
    }

    private func probableKind(_ line: ScriptLine) -> AnswerKind {
        let marks = source.lines.dropFirst(line.number).prefix { !$0.hasPrefix("#") }.map { trimmed($0).0.prefix(2) }
        let text = line.rest.lowercased()
        if marks.contains("+ ") { return .oneOfForEach }
        if marks.contains("* ") { return text.hasPrefix("an") ? .anyOf : .oneOf }
        if text.hasPrefix("y") { return .yesNo }
        if text.contains("date") { return .date(.any) }
        return text.contains(where: \.isNumber) ? .number(nil) : .text(atLeast: 0, long: false)
    }

    private mutating func kind(_ line: ScriptLine) -> AnswerKind? {
        let text = line.rest
        switch text {
        case "text": return .text(atLeast: 0, long: false)
        case "long text": return .text(atLeast: 0, long: true)
        case "yes or no": return .yesNo
        case "one of": return .oneOf
        case "any of": return .anyOf
        case "one of, for each": return .oneOfForEach
        case "date": return .date(.any)
        case "past date": return .date(.past)
        case "future date": return .date(.future)
        case "number": return .number(nil)
        case "wait": return .wait
        default: break
        }
        let words = text.split { $0 == " " || $0 == "," }
        if words.count == 3, words[0] == "wait", words[1] == "until", isName(words[2]) { return .wait }
        if let kind = textKind(words) { return kind }
        if words.first == "number", words.count == 4, let range = range(words[1...3]) { return .number(range) }
        if words.first == "scale", let open = text.firstIndex(of: "("), text.last == ")" {
            let ends = text[text.index(after: open)...].dropLast()
            let head = text[..<open].split(separator: " ")
            if let dots = offset(of: "..", outsideQuotesIn: ends), head.count == 4, let range = range(head[1...3]),
                range.count <= 101
            {
                let (low, high) = (trimmed(ends.prefix(dots)).0, trimmed(ends.dropFirst(dots + 2)).0)
                if !low.isEmpty, !high.isEmpty { return .scale(range, low: String(low), high: String(high)) }
            }
        }
        let kinds = [
            "text", "long text", "yes or no", "one of", "any of", "one of, for each", "date", "past date",
            "future date",
            "number", "number 1 to 20", "wait", "wait until a-step", "scale 0 to 10 (low end .. high end)",
        ]
        report(
            .question, "there is no such kind of answer", at: place(line),
            suggestion: didYouMean(String(text), among: kinds) ?? "The kinds: \(kinds.joined(separator: "; ")).")
        return nil
    }

    /// `text, at least N words` and the same for long text.
    private func textKind(_ words: [Substring]) -> AnswerKind? {
        let long = words.first == "long"
        let rest = words.dropFirst(long ? 1 : 0)
        guard rest.count == 5, rest.first == "text", Array(rest)[1...2] == ["at", "least"], rest.last == "words",
            let count = Int(Array(rest)[3]), count > 0
        else { return nil }
        return .text(atLeast: count, long: long)
    }

    private func range(_ words: ArraySlice<Substring>) -> ClosedRange<Int>? {
        guard let lower = words.first.flatMap({ Int($0) }), let upper = words.last.flatMap({ Int($0) }),
            Array(words)[1] == "to", lower <= upper
        else { return nil }
        return lower...upper
    }

    mutating func readOption(_ line: ScriptLine, step index: Int) {
        guard let kind = script.steps[index].question?.kind, kind.hasOptions else {
            return misplaced(line, "an option needs a question that takes options above it", suggestion: "? one of")
        }
        guard let (name, label) = named(line) else { return }
        var text = label
        var alone = false
        var condition: Condition?
        while text.last == ")", let open = text.lastIndex(of: "(") {
            let inside = text[text.index(after: open)...].dropLast()
            if inside == "alone" {
                alone = true
            } else if inside.hasPrefix("when ") {
                let column = line.column + line.rest.distance(from: line.rest.startIndex, to: open) + 6
                condition = testsOnly(inside.dropFirst(5), line: line.number, column: column)
            } else {
                break
            }
            text = trimmed(text[..<open]).0
        }
        let ownWords = text.hasSuffix(" ...") || text == "..."
        if ownWords { text = trimmed(text.dropLast(3)).0 }
        fixed(text, column: line.column + name.count + (line.rest.count - name.count - label.count), line: line.number)
        script.steps[index].question?.options.append(
            Step.Option(
                name: String(name), label: String(text), alone: alone, ownWords: ownWords, condition: condition,
                location: SourceLocation(file: source.file, line: line.number, column: line.column, length: name.count))
        )
    }

    mutating func readRow(_ line: ScriptLine, step index: Int) {
        guard script.steps[index].question?.kind == .oneOfForEach else {
            return misplaced(
                line, "a row needs a \"one of, for each\" question above it", suggestion: "? one of, for each")
        }
        guard let (name, label) = named(line) else { return }
        fixed(label, column: line.column + line.rest.count - label.count, line: line.number)
        script.steps[index].question?.rows.append(
            Step.Row(
                name: String(name), label: String(label),
                location: SourceLocation(file: source.file, line: line.number, column: line.column, length: name.count))
        )
    }

    /// `NAME: label`.
    private mutating func named(_ line: ScriptLine) -> (Substring, Substring)? {
        let name = line.rest.prefix { $0 != ":" }
        let (label, _) = trimmed(line.rest.dropFirst(name.count + 1))
        guard name.count < line.rest.count, !label.isEmpty else {
            report(
                .option, "this reads NAME: what is shown", at: place(line),
                suggestion: line.form == .row ? "+ aims: what they aim for" : "* pays: pays on time")
            return nil
        }
        guard isName(name) else {
            badName(String(name), line)
            return nil
        }
        return (name, label)
    }

    mutating func readQuestionDirective(_ keyword: String, _ head: String, _ line: ScriptLine, step index: Int) {
        guard var question = script.steps[index].question else {
            return misplaced(line, "\"\(keyword)\" goes with a question, below its \"?\" line")
        }
        switch keyword {
        case "why":
            question.why = why(line.rest)
            fixed(line.rest, column: line.column, line: line.number)
        case "hint": question.hint = template(line)
        case "label":
            question.label = String(line.rest)
            fixed(line.rest, column: line.column, line: line.number)
        case "heard":
            let isPossible = if case .date = question.kind { true } else { question.kind.isText }
            guard isName(line.rest), isPossible else {
                return report(
                    .question, "this names an earlier step, below a question for words or for a day", at: place(line),
                    suggestion: "heard: brought")
            }
            question.heard = String(line.rest)
        case "echo": question.echoes.append(template(line))
        case "plain": question.plains.append(template(line))
        case "keep":
            guard let keep = Step.Keep(rawValue: String(line.rest)) else {
                return report(
                    .question, "an answer is kept as \"own\", \"shareable\", \"nothing\" or \"note\"", at: place(line),
                    suggestion: "keep: shareable")
            }
            question.keep = keep
        case "brief":
            guard let section = BriefSection(rawValue: String(line.rest)) else {
                let sections = BriefSection.allCases.map(\.rawValue)
                return report(
                    .question, "the brief has no such place", at: place(line),
                    suggestion: didYouMean(String(line.rest), among: sections)
                        ?? "The places: \(sections.joined(separator: ", ")).")
            }
            question.brief = section
        case "speaker":
            guard let speaker = Step.Speaker(rawValue: String(line.rest)) else {
                return report(
                    .question, "a question is answered by the \"rep\" or the \"manager\"", at: place(line),
                    suggestion: "speaker: manager")
            }
            question.speaker = speaker
        case "once":
            guard let days = days(line.rest), question.kind != .oneOfForEach, question.kind != .wait else {
                return report(
                    .question, "for how long an answer stands is said in days, and not for rows or for waiting",
                    at: place(line), suggestion: "once: 90 days")
            }
            question.once = days
        case "card":
            guard isName(line.rest) else { return badName(String(line.rest), line) }
            guard head.isEmpty || head.hasPrefix("when ") else {
                return misplaced(line, "this reads: card when CONDITION: NAME")
            }
            let condition = head.isEmpty ? nil : headCondition(head, after: "when ", in: line)
            if !head.isEmpty, condition == nil { return }
            question.cards.append(Step.CardCall(condition: condition, card: String(line.rest), location: place(line)))
        case "again":
            let words = head.hasPrefix("once when ") ? "once when " : "twice when "
            guard head.hasPrefix(words), let condition = headCondition(head, after: words, in: line) else {
                return misplaced(line, "this reads: again once when CONDITION: TEXT")
            }
            let times = words == "once when " ? 1 : 2
            question.again.append(Step.Again(times: times, condition: condition, text: template(line)))
        default: return misplaced(line, "\"\(keyword)\" does not belong to a step")
        }
        script.steps[index].question = question
    }

    /// `90 days`.
    private func days(_ text: Substring) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), count > 0, words[1] == (count == 1 ? "day" : "days") else {
            return nil
        }
        return count
    }

    /// A sentence and, in brackets at its end, the inventory items it comes from.
    private func why(_ text: Substring) -> Step.Why {
        guard text.last == ")", let open = text.lastIndex(of: "(") else {
            return Step.Why(text: String(text), items: [])
        }
        let inside = text[text.index(after: open)...].dropLast()
        let items = inside.split { $0 == "," || $0 == " " }.map(String.init)
        let areItems = items.allSatisfy { $0.first?.isNumber == true && $0.contains("-") }
        guard areItems else { return Step.Why(text: String(text), items: []) }
        return Step.Why(text: String(trimmed(text[..<open]).0), items: items)
    }
}
