import Coach
import Corpus
import Dialogue
import Journal
import Terminal

/// Shows turns on a screen.
struct ConversationView {
    let screen: Screen
    let customer: String

    func show(_ lines: [Line]) {
        var rest = lines[...]
        while let line = rest.first {
            let answers = rest.prefix { if case .answer = $0 { true } else { false } }
            let commands = rest.prefix { if case .command = $0 { true } else { false } }
            if !answers.isEmpty {
                let page = ReviewPage(Array(answers)).rows(width: screen.textWidth, isLinear: screen.isAccessible)
                screen.show(page.joined(separator: "\n"))
            } else if !commands.isEmpty {
                show(commands: Array(commands))
            } else {
                show(line)
            }
            rest = rest.dropFirst(max(1, answers.count, commands.count))
        }
    }

    /// Two beside each other, so that help fits on a screen.
    private func show(commands: [Line]) {
        let rows = commands.compactMap { line -> String? in
            guard case .command(let name, let purpose) = line else { return nil }
            return name.padding(to: 10) + purpose
        }
        let half = (rows.count + 1) / 2
        guard !screen.isAccessible, screen.textWidth >= 72 else { return rows.forEach(screen.show) }
        for index in 0..<half {
            screen.show(rows[index].padding(to: 40) + (index + half < rows.count ? rows[index + half] : ""))
        }
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
                "There is a reflection for that: \(title). Next: rekindle reflect \(name) --customer \(customer.quotedForShell)"
            )
        case .answer, .command: break
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

extension String {
    fileprivate func padding(to columns: Int) -> String {
        self + String(repeating: " ", count: max(1, columns - count))
    }
}
