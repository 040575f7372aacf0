import Coach
import Corpus
import Dialogue
import Terminal

/// What is asked between the questions of a script, where somebody sits at a terminal: nothing of it steers the conversation.
extension ConversationLoop {
    /// Shows what is new, and stops where the rep has a say in it; gives the turn to go on with, or nil where the rep left.
    func present(_ turn: Turn) throws -> Turn? {
        var turn = turn
        for line in turn.lines {
            let aside: Aside
            switch line {
            case .offer(let card) where isInteractive: aside = try offer(card, before: turn.question)
            case .offer(let card):
                view.show(try conversation.show(card))
                continue
            case .recap(let rows) where isInteractive:
                view.show([line])
                aside = try check(rows, before: turn.question)
            default:
                view.show([line])
                continue
            }
            switch aside {
            case .said: continue
            case .carried(let words):
                // What was meant for the next question stands in its line.
                turn.prefill = words
            case .moved(let next): return try present(next)
            case .left: return nil
            }
        }
        return turn
    }

    /// What came of a line typed between the questions.
    enum Aside { case said(String), carried(String), moved(Turn), left }

    /// What a line says to a question of yes or no; nil where it is something else.
    private func isYes(_ text: String) -> Bool? {
        if text.isEmpty { return true }
        return switch text.lowercased().prefix(while: \.isLetter) {
        case "y", "yes", "yep", "ok", "sure", "please": text.count < 12 ? true : nil
        case "n", "no", "nope", "nah", "not": text.count < 20 ? false : nil
        default: nil
        }
    }

    /// Elicit, offer, elicit (COACHING.md 2.5).
    private func offer(_ card: Card, before question: OpenQuestion?) throws -> Aside {
        screen.blank()
        let wanted = try ask("Want a thought on that? [y/n] > ", before: question)
        guard case .said(let reply) = wanted else { return wanted }
        guard let isWanted = isYes(reply) else { return .carried(reply) }
        guard isWanted else {
            try conversation.refuse(card, forGood: reply.lowercased().hasPrefix("not for me"))
            return wanted
        }
        view.show(try conversation.show(card))
        let isFirst = conversation.thoughtsShown == 1
        screen.dim(
            "What of it fits, and what doesn't?\(isFirst ? " Enter goes on; \"not for me\" keeps it away." : "")")
        let made = try ask("> ", before: question)
        guard case .said(let words) = made else { return made }
        switch try conversation.weigh(card, words) {
        case .taken(let lines): view.show(lines)
        case .stopped(let turn): return .moved(turn)
        }
        return made
    }

    /// "Did I get that right?" (COACHING.md 2.3)
    private func check(_ rows: [RecapRow], before question: OpenQuestion?) throws -> Aside {
        var isWrong = false
        let labels = rows.enumerated().map { (name: String($0.offset), label: $0.element.label) }
        let listed = labels.enumerated().map { "\($0.offset + 1) \($0.element.label)" }.joined(separator: "; ")
        let asked = OwnQuestion<Aside>(
            name: "recap", prompt: "", options: "\(listed).", wayRound: "Enter goes on, and /quit leaves."
        ) { text in
            if let isRight = isYes(text) {
                if isRight { return .value(.said(text)) }
                isWrong = true
                return .again
            }
            let choice = OwnQuestion<String>.choice("recap", "", labels, wayRound: "", today: conversation.today)
            switch try choice.read(text) {
            case .value(let index):
                return .value(.moved(try conversation.revisit(rows[Int(index) ?? 0].number)))
            case .unclear(let sentence) where text.count < 4: return .unclear(sentence)
            // What was meant for the next question stands in its line.
            case .unclear, .again: return .value(.carried(text))
            }
        }
        return try answer(to: asked, before: question) {
            isWrong
                ? "Which one shall I change? [1-\(rows.count), Enter goes on] > "
                : "Did I get that right? [Enter is yes, or 1-\(rows.count) to change one] > "
        }
    }

    /// Asks until an answer fits, or the rep did something else.
    func answer(
        to asked: OwnQuestion<Aside>, before question: OpenQuestion?, prompt: () -> String
    ) throws -> Aside {
        var other: Aside?
        let made = try asked.ask(on: screen) { rejected in
            let aside = try ask(prompt(), rejected, before: question)
            if case .said(let text) = aside { return text }
            other = aside
            return nil
        }
        return made ?? other ?? .said("")
    }

    /// Reads one line, in which `prefill` stands already; commands work as they do at a question.
    func ask(_ prompt: String, _ prefill: String = "", before question: OpenQuestion?) throws -> Aside {
        var prefill = prefill
        var cleared: String?
        while true {
            switch try reader.readLine(prompt: prompt, prefill: prefill, completion: .none) {
            case .endOfInput where question == nil: return .said("")
            case .endOfInput:
                try conversation.suspend()
                try sayLeft()
                return .left
            case .interrupted(let draft):
                if !draft.isEmpty { cleared = draft }
                let goesOn = question == nil ? "Enter finishes, /quit leaves it open." : "Enter goes on, /quit leaves."
                screen.dim(draft.isEmpty ? goesOn : "The line is cleared. /edit brings it back in your editor.")
                prefill = ""
            case .malformed(let reason): screen.complain(reason)
            case .line(let typed):
                let text = Neutral.input(typed).text
                switch Command.read(text, behind: prefill) {
                case .answer(let words): return .said(words.withoutOuterSpaces)
                case .command(.skip, _): return .said("")
                case .command(.edit, _):
                    switch EditedText(cleared ?? prefill, on: screen) {
                    case .answer(let text): return .said(text.withoutOuterSpaces)
                    case .line(let text): prefill = text
                    }
                case .command(let command, let rest):
                    guard let turn = try perform(command, rest, at: question, cleared: &cleared) else { return .left }
                    if !turn.isRepair { return .moved(turn) }
                    view.show(turn.lines)
                    prefill = ""
                case .unknown, .ambiguous:
                    screen.dim(
                        question == nil
                            ? "There is no such command. Enter finishes." : "There is no such command. Enter goes on.")
                    prefill = ""
                }
            }
        }
    }
}
