import Coach
import Terminal

extension SharedOptions {
    /// A line typed at a question of a command's own; nil where the rep left. Help shows people to turn to, and the
    /// question comes again (EXPERIENCE.md, row 19).
    func ask(_ prompt: String, on screen: Screen) throws -> String? {
        let reader = reader(screen)
        while true {
            switch try reader.readLine(prompt: prompt) {
            case .line(let typed):
                let text = Neutral.input(typed).text.withoutOuterSpaces
                guard case .command(.help, _) = Command.read(text) else { return text }
                for line in people().lines { screen.say(line) }
            case .malformed(let reason) where reader.isInteractive: screen.complain(reason)
            case .malformed, .interrupted, .endOfInput: return nil
            }
        }
    }
}
