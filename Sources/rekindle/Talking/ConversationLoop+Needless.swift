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
        while true {
            switch try reader.readLine(
                prompt: "[keep, take out or rephrase; Enter takes it out] > ", prefill: "", completion: .none)
            {
            case .line(let line) where line.withoutOuterSpaces.hasPrefix("/"):
                guard case .command(.help, _) = Command.read(line) else {
                    screen.dim("Your words stand in the line again; type the command there.")
                    return .rephrased
                }
                view.show(conversation.help())
            case .line(let line):
                switch line.withoutOuterSpaces.lowercased() {
                case "k", "keep":
                    conversation.keep(facts)
                    return .taken(answer)
                case "", "t", "take out", "out":
                    let rest = try conversation.taking(facts, outOf: answer)
                    screen.dim(rest.isEmpty ? "Then nothing is left of it." : "Kept: \(rest)")
                    return rest.isEmpty ? .nothing : .taken(rest)
                case "r", "rephrase": return .rephrased
                default: screen.dim("keep, take out or rephrase? The first letter is enough.")
                }
            case .endOfInput, .interrupted: return .rephrased
            case .malformed(let reason): screen.complain(reason)
            }
        }
    }
}
