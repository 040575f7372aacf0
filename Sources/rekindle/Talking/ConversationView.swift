import Coach
import Corpus
import Dialogue
import Terminal

/// Shows turns on a screen.
struct ConversationView {
    let screen: Screen
    let customer: String

    func show(_ lines: [Line]) {
        for line in lines { show(line) }
    }

    private func show(_ line: Line) {
        switch line {
        case .said(let text):
            screen.blank()
            screen.say(text)
        case .listed(let text): screen.say(text)
        case .understood(let text), .note(let text): screen.dim(text)
        case .offer: break
        case .card(let card):
            screen.blank()
            screen.say(.bold("A thought. ") + StyledText(card.advice))
            screen.dim(card.because)
        case .finding(let finding): show(finding)
        case .suggestion(let title, let name):
            screen.say(
                "There is a reflection for that: \(title). Next: rekindle reflect \(name) --customer \"\(customer)\"")
        case .answer(let number, let question, let answer):
            screen.item("\(number)", StyledText(question))
            screen.say(StyledText("   ") + .bold(answer))
        case .recap(let rows):
            screen.heading("So far")
            for (index, row) in rows.enumerated() {
                screen.item("\(index + 1)", StyledText("\(row.label): ") + .bold(row.answer))
            }
        case .heading(let text): screen.heading(text)
        }
    }

    private func show(_ finding: ConcludedFinding) {
        screen.heading(finding.tentative ? "What it may be" : "What it looks like")
        screen.say(finding.text)
        for reason in finding.reasons { screen.say("- Because: \(reason)") }
        if let changes = finding.changes { screen.say("- What would change that: \(changes)") }
    }

    /// The question with its options; the prompt itself is the reader's.
    func ask(_ question: OpenQuestion, progress: String?, former: String?) {
        screen.blank()
        if let progress { screen.dim("(\(progress))") }
        screen.bold(question.speaker == .manager ? "For the manager: \(question.text)" : question.text)
        show(optionsOf: question)
        if case .scale(let range, let low, let high) = question.kind {
            screen.dim("\(range.lowerBound) \(low), \(range.upperBound) \(high)")
        }
        if let former { screen.dim(former) }
    }

    private func show(optionsOf question: OpenQuestion) {
        if question.isLaterRow {
            return screen.dim(question.options.map { "\($0.number) \($0.label)" }.joined(separator: ", "))
        }
        for option in question.options {
            screen.item("  \(option.number)", StyledText(option.label + (option.ownWords ? " ..." : "")))
        }
    }

    /// What stands before the rep's answer: it says what fits.
    static func prompt(for question: OpenQuestion) -> String {
        switch question.kind {
        case .text: "> "
        case .yesNo: "[y/n] > "
        case .scale(let range, _, _), .number(let range?): "[\(range.lowerBound)-\(range.upperBound)] > "
        case .number(nil): "[number] > "
        case .oneOf, .oneOfForEach: "[1-\(question.options.count)] > "
        case .anyOf: "[such as 1 3] > "
        case .date: "[day] > "
        case .wait: "[Enter] > "
        }
    }
}
