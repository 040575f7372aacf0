extension ScriptParser {
    mutating func readFindingLine(_ line: ScriptLine) {
        let index = script.findings.count - 1
        switch line.form {
        case .prose:
            let finding = script.findings[index]
            guard finding.reasons.isEmpty, finding.changes == nil, !verdicts.contains(finding.location.line) else {
                return strayText(line)
            }
            let text = template(line)
            if inParagraph, let last = script.findings[index].text.popLast() {
                script.findings[index].text.append(last.joined(with: text))
            } else {
                script.findings[index].text.append(text)
            }
            inParagraph = true
        case .directive("verdict", _):
            verdicts.insert(script.findings[index].location.line)
            guard let verdict = Verdict(rawValue: String(line.rest)) else {
                return report(
                    .header, "a verdict is \"issue\", \"cleared\" or \"unsure\"", at: place(line),
                    suggestion: didYouMean(String(line.rest), among: Verdict.allCases.map(\.rawValue)))
            }
            script.findings[index].verdict = verdict
        case .directive("confidence", _):
            guard line.rest == "tentative" || line.rest == "clear" else {
                return report(.header, "confidence is \"clear\" or \"tentative\"", at: place(line))
            }
            script.findings[index].tentative = line.rest == "tentative"
        case .directive("changes", _): script.findings[index].changes = template(line)
        case .directive("because", let head):
            guard head.isEmpty || head.hasPrefix("when ") else {
                return misplaced(line, "this reads: because when CONDITION: TEXT")
            }
            let condition = head.isEmpty ? nil : headCondition(head, after: "when ", in: line)
            if !head.isEmpty, condition == nil { return }
            script.findings[index].reasons.append(FindingDeclaration.Reason(condition: condition, text: template(line)))
        default:
            misplaced(
                line, "this does not belong to a finding",
                suggestion: "A finding has text and the lines verdict, because, confidence and changes.")
        }
    }
}
