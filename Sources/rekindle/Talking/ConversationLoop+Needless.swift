import Coach
import Dialogue
import Listening
import Terminal

/// "Is this needed?", asked before a sensitive fact about somebody is written down (COACHING.md 9.5).
extension ConversationLoop {
    /// What becomes of an answer that holds such facts.
    enum Needed {
        /// It is taken in these words.
        case taken(String)
        /// It goes back into the line.
        case rephrased
        /// Nothing was left of it.
        case nothing
    }

    /// Asks about what may not be needed; without anybody to ask, the words stay as they are.
    func needed(_ answer: String) throws -> Needed {
        guard isInteractive else { return .taken(answer) }
        let facts = try conversation.needlessFacts(in: answer)
        guard !facts.isEmpty else { return .taken(answer) }
        for fact in facts { screen.say(fact.question) }
        let asked = OwnQuestion<String>.choice(
            "needed", "[keep, take out or rephrase; Enter takes it out] > ", Self.fates.map { ($0, $0) },
            enter: Self.fates[1],
            wanted: "keep, take out or rephrase? The first letter is enough.", wayRound: "An empty line takes it out.",
            today: conversation.today
        ).or { typed in Self.fates.first { $0.prefix(1) == typed.lowercased() } }
        switch try asked.ask(on: screen, line: { try line(asked.prompt, $0) }) {
        case "keep":
            conversation.keep(facts)
            return .taken(answer)
        case "take out":
            let rest = try conversation.taking(facts, outOf: answer)
            screen.dim(rest.isEmpty ? "Then nothing is left of it." : "Kept: \(rest)")
            return rest.isEmpty ? .nothing : .taken(rest)
        default: return .rephrased
        }
    }

    private static let fates = ["keep", "take out", "rephrase"]

    /// One line about it; nil where the words go back into the line of their question.
    private func line(_ prompt: String, _ prefill: String) throws -> String? {
        while true {
            switch try reader.readLine(prompt: prompt, prefill: prefill, completion: .none) {
            case .line(let typed):
                switch Command.read(Neutral.input(typed).text, behind: prefill) {
                case .answer(let text): return text.withoutOuterSpaces
                case .command(.help, _): view.show(conversation.help())
                default:
                    screen.dim("Your words stand in the line again; type the command there.")
                    return nil
                }
            case .endOfInput, .interrupted: return nil
            case .malformed(let reason): screen.complain(reason)
            }
        }
    }
}
