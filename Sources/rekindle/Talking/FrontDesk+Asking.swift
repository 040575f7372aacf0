import Coach
import Dialogue
import Terminal

extension FrontDesk {
    /// Asks a question of the desk until an answer fits. Throws `Left`, and `Failure` where piped answers do not fit or end.
    func ask<Value>(_ question: OwnQuestion<Value>) throws -> Value {
        let answer = try question.ask(
            on: screen,
            refuse: { sentence in
                guard !reader.isInteractive else { return }
                throw incomplete(at: question.name, "The answer does not fit. \(sentence)".withoutOuterSpaces)
            },
            line: { rejected in
                try line(
                    question.prompt, question.completion, rejected, named: question.name, options: question.options)
            })
        guard let answer else { throw Left() }
        return answer
    }

    /// A yes or a no; Enter is yes.
    func confirm(_ prompt: String, named name: String) throws -> Bool {
        try ask(OwnQuestion<Bool>.yesNo(name, prompt, today: world.day(world.now())))
    }

    /// One line, in which `prefill` stands already; `options` is what help says of the question, which is put again then.
    func line(
        _ prompt: String, _ completion: Completion = .none, _ prefill: String = "", named name: String,
        question: String? = nil, options: String
    ) throws -> String {
        var prefill = prefill
        var draft: String?
        while true {
            switch try reader.readLine(prompt: prompt, prefill: prefill, completion: completion) {
            case .line(let typed):
                let text = Neutral.input(typed).text.withoutOuterSpaces
                if !reader.isInteractive { screen.say(prompt + text) }
                switch Command.read(text, behind: prefill) {
                case .answer(let answer): return answer.withoutOuterSpaces
                case .command(.quit, _), .command(.pause, _), .command(.stop, _): throw Left()
                case .command(.edit, _) where reader.isInteractive:
                    switch EditedText(draft ?? prefill, on: screen) {
                    case .answer(let text): return text.withoutOuterSpaces
                    case .line(let text): prefill = text
                    }
                case .command(.help, _):
                    help(options)
                    screen.blank()
                    if let question { screen.bold(question) }
                    prefill = ""
                case .command, .unknown, .ambiguous:
                    screen.dim("That works once we are talking. Type an answer; /help shows what fits, /quit leaves.")
                    prefill = ""
                }
            case .interrupted(let text):
                if !text.isEmpty { draft = text }
                screen.dim(
                    text.isEmpty
                        ? "Ctrl-D or /quit leaves." : "The line is cleared. /edit brings it back in your editor.")
                prefill = ""
            case .malformed(let reason):
                if !reader.isInteractive { throw incomplete(at: name, reason) }
                screen.complain(reason)
            case .endOfInput:
                // Where nothing at all was piped in or named beforehand, nobody wanted anything.
                let hadInput = (reader as? PlainReader).map { $0.lineNumber > 0 } ?? true
                if !reader.isInteractive, hadInput || part.name != "desk" {
                    throw incomplete(at: name, "The input ended before it was answered.")
                }
                throw Left()
            }
        }
    }

    private func help(_ options: String) {
        screen.heading("This question")
        screen.dim(options)
        screen.heading("Commands")
        screen.dim("/edit writes the answer in your editor, /quit leaves; more of them once we are talking.")
        screen.heading("People to talk to")
        for line in world.people().lines { screen.say(line) }
    }

    private func incomplete(at name: String, _ reason: String) -> Failure {
        Failure(ExitStatus.badInput, "\(part.name).\(name): \(reason) \(part.remark)")
    }
}
