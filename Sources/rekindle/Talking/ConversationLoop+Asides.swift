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

    private enum Aside { case said(String), carried(String), moved(Turn), left }

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
        var prompt = "Did I get that right? [Enter is yes, or 1-\(rows.count) to change one] > "
        while true {
            let reply = try ask(prompt, before: question)
            guard case .said(let text) = reply else { return reply }
            if let number = Int(text), rows.indices.contains(number - 1) {
                return .moved(try conversation.revisit(rows[number - 1].number))
            }
            guard let isRight = isYes(text) else { return .carried(text) }
            if isRight { return reply }
            prompt = "Which one shall I change? [1-\(rows.count), Enter goes on] > "
        }
    }

    /// Reads one line; commands work as they do at a question.
    private func ask(_ prompt: String, before question: OpenQuestion?) throws -> Aside {
        while true {
            switch try reader.readLine(prompt: prompt, prefill: "", completion: .none) {
            case .endOfInput:
                try conversation.suspend()
                try sayLeft()
                return .left
            case .interrupted: return .said("")
            case .malformed(let reason): screen.complain(reason)
            case .line(let typed):
                let text = Neutral.input(typed).text
                guard case .command(let command, let rest) = Command.read(text), let question else {
                    if case .answer(let words) = Command.read(text) { return .said(words.withoutOuterSpaces) }
                    screen.dim("Enter goes on.")
                    continue
                }
                if command == .skip || command == .edit { return .said("") }
                var cleared: String?
                guard let turn = try perform(command, rest, at: question, cleared: &cleared) else { return .left }
                if !turn.isRepair { return .moved(turn) }
                view.show(turn.lines)
            }
        }
    }
}
