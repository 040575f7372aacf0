import Coach
import Dialogue
import Journal
import Listening
import Terminal

extension ConversationLoop {
    func respond(
        to typed: String, behind prefill: String, at question: OpenQuestion, _ cleared: inout String?
    ) throws -> Turn? {
        switch Command.read(typed, behind: prefill) {
        case .answer(let typed):
            let turn = try answer(typed, behind: prefill, at: question)
            guard turn.isRepair, !isInteractive else { return turn }
            try conversation.suspend()
            let reason = turn.lines.compactMap { if case .note(let text) = $0 { text } else { nil } }.first ?? ""
            throw incomplete(at: question, "The answer does not fit. \(reason)")
        case .command(let command, _) where answers != nil && command != .skip:
            // The file would give the same command again and again.
            try conversation.suspend()
            throw incomplete(at: question, "The file holds a command there. Put an answer, or null to leave it out.")
        case .command(let command, let rest):
            try? (reader as? ReadlineReader)?.remember("/\(command.rawValue)")
            if cleared == nil, !prefill.isEmpty { cleared = prefill }
            let turn = try perform(command, rest, at: question, cleared: &cleared)
            // What they show may have pushed the question off the screen.
            if [.help, .notes, .brief].contains(command) { askAgain(question) }
            return turn
        case .ambiguous(let commands):
            let names = commands.map { "/\($0.rawValue)" }.joined(separator: " or ")
            screen.dim("That could be \(names). An answer that begins with a slash is typed with two.")
        case .unknown(let word):
            screen.dim(
                "There is no command \(word). /help lists them; an answer that begins with a slash is typed with two.")
        }
        if !isInteractive {
            try conversation.suspend()
            throw incomplete(at: question, "There is no such command.")
        }
        return Turn(stayingAt: question)
    }

    private func answer(_ typed: String, behind prefill: String = "", at question: OpenQuestion) throws -> Turn {
        do {
            switch try needed(typed) {
            case .taken(let answer): return try conversation.answer(answer, behind: prefill)
            case .nothing: return try conversation.skip()
            case .rephrased: return Turn(question: question, prefill: typed, isRepair: true)
            }
        } catch let error as ListeningError where isInteractive {
            // Without the safety gate nothing is taken, and nothing typed is lost.
            screen.complain("\(error). Nothing was saved; your words stand in the line, and /quit leaves.")
            return Turn(question: question, prefill: typed, isRepair: true)
        }
    }

    func perform(
        _ command: Command, _ rest: String, at question: OpenQuestion?, cleared: inout String?
    ) throws -> Turn? {
        switch command {
        case .back: return try conversation.back()
        case .skip: return try conversation.skip()
        case .why: view.show(conversation.why())
        case .review:
            if let number = Int(rest) { return try conversation.change(number) }
            if isInteractive { return try checkAnswers() }
            view.show(conversation.review())
        case .help: view.show(conversation.help())
        case .private where question != nil:
            conversation.keepNothingOfNext()
            screen.dim("Nothing of your answer to this question will be kept.")
        case .notes: view.show(try conversation.notes())
        case .brief: try showPageSoFar()
        case .edit: if let question { return try edit(question, &cleared) }
        case .private: screen.dim("Nothing is asked any more.")
        case .pause, .quit:
            try conversation.suspend()
            try sayLeft()
            return nil
        case .stop: if try stop() { return nil }
        }
        return Turn(stayingAt: question)
    }

    private func edit(_ question: OpenQuestion, _ cleared: inout String?) throws -> Turn {
        switch EditedText(cleared ?? question.former?.raw ?? "", on: screen) {
        case .answer(let text):
            cleared = nil
            return try answer(text, at: question)
        case .line(let text):
            cleared = nil
            return Turn(question: question, prefill: text, isRepair: true)
        }
    }

    /// Asks what becomes of a conversation that is stopped; false where the rep goes on.
    private func stop() throws -> Bool {
        guard isInteractive else {
            try conversation.stop()
            try sayStopped()
            return true
        }
        screen.say(
            "Stop here for good? Enter keeps what you said so far. To drop all of it, type the customer's name. /back goes on."
        )
        switch try reader.readLine(prompt: "[Enter] > ", prefill: "", completion: .none) {
        case .line(let text) where Command.read(text) == .command(.help, ""):
            for line in conversation.people.lines { screen.say(line) }
            return try stop()
        case .line(let text) where text.hasPrefix("/"): return false
        case .line(let text) where NameMatch(text, among: [conversation.customer]) == .exact(conversation.customer):
            try conversation.discard()
            screen.say("Dropped. Nothing of this conversation is kept. Next: `rekindle` begins anew whenever you like.")
        case .line(let text) where !text.allSatisfy(\.isWhitespace):
            screen.say("That is not the customer's name, so nothing was dropped. Going on.")
            return false
        case .interrupted: return false
        default:
            try conversation.stop()
            try sayStopped()
        }
        return true
    }
}
