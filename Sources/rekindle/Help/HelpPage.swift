import Terminal

/// The help of one command: what it does, how it is typed, an example, and what comes next.
struct HelpPage {
    let page: CommandPage

    func show(on screen: Screen) {
        screen.say(.bold(usage))
        screen.say(page.abstract ?? "")
        for paragraph in paragraphs {
            screen.blank()
            screen.say(paragraph)
        }
        let examples = CommandExamples.of(page.path)
        if let examples {
            screen.heading("For example")
            for example in examples.lines {
                screen.say(.bold("  \(example.line)"))
                screen.say("      \(example.means)")
            }
        }
        if !page.shownCommands.isEmpty {
            screen.heading("Its commands")
            HelpFront.rows(page.shownCommands.map { ($0.commandName, $0.abstract ?? "") }, on: screen)
        }
        show(page.ownArguments.filter { $0.shouldDisplay && !$0.isShared }, on: screen)
        screen.blank()
        screen.dim("--journal, --library, --color and --accessible fit every command: rekindle help settings")
        if let next = examples?.next { screen.say("Next: \(next)") }
    }

    private func show(_ arguments: [ArgumentPage], on screen: Screen) {
        if !arguments.isEmpty { screen.heading("What to say with it") }
        for argument in arguments {
            screen.say("  \(argument.synopsis)")
            screen.say("      \(Self.explanation(of: argument))")
        }
    }

    /// What an argument is for, and what counts where it is left out.
    static func explanation(of argument: ArgumentPage) -> String {
        let text = argument.abstract ?? ""
        guard argument.kind != .flag, let usual = argument.defaultValue else { return text }
        return "\(text) Without it: \(usual)."
    }

    /// `rekindle history NAME [--format FORMAT]`.
    var usage: String {
        let own = page.ownArguments.filter { $0.shouldDisplay && !$0.isShared }
        let words = own.map { argument in
            argument.isOptional ? "[\(argument.synopsis)]" : argument.synopsis
        }
        let command = page.shownCommands.isEmpty || page.usual != nil ? [] : ["COMMAND"]
        return ([page.fullName] + command + words).joined(separator: " ")
    }

    /// The discussion, a paragraph each, unwrapped.
    var paragraphs: [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in (page.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
}
