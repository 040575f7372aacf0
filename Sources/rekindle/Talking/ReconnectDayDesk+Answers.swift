import Terminal

/// Lines for the questions that are the day's own.
extension ReconnectDayDesk {
    /// A yes or a no; Enter is yes.
    func confirm(_ prompt: String, at step: String) throws -> Bool {
        while true {
            let text = try ask(prompt, at: step).lowercased()
            if text.isEmpty || text.hasPrefix("y") { return true }
            if text.hasPrefix("n") { return false }
            try refuse("Yes or no? Enter is yes.", at: step)
        }
    }

    /// A line, which stands in the transcript of piped answers as a typed one would.
    func ask(_ prompt: String, at step: String, _ completion: Completion = .none) throws -> String {
        let line = try answering(step) { try desk.line(prompt, completion) }
        if !isInteractive { screen.say(prompt + line) }
        return line
    }

    /// Piped answers that end too soon are an error that names the step.
    func answering<Value>(_ step: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let left as FrontDesk.Left where left.inputEnded && !isInteractive {
            throw incomplete(at: step, "The input ended before it was answered.")
        }
    }

    /// Says what would fit; piped answers are not asked for again.
    func refuse(_ sentence: String, at step: String) throws {
        if !isInteractive { throw incomplete(at: step, "The answer does not fit. \(sentence)") }
        screen.dim(sentence)
    }

    private func incomplete(at step: String, _ reason: String) -> Failure {
        Failure(
            ExitStatus.badInput,
            "reconnect-day.\(step): \(reason) Everything before it is saved; `rekindle reconnect` carries on from there."
        )
    }
}
