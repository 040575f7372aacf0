import Spelling
import Terminal

/// What a command line asks to be explained: `help`, `help WORDS`, or `--help` anywhere.
struct HelpRequest {
    private let words: [String]
    private let options: [String]

    /// Nil where no help is asked for.
    init?(_ arguments: [String]) {
        let spoken = arguments.prefix { $0 != "--" }
        let asksByOption = spoken.contains("--help") || spoken.contains("-h")
        guard asksByOption || arguments.first == "help" else { return nil }
        let words = CommandLineWords(arguments)
        options = words.options
        self.words = arguments.first == "help" ? Array(words.plain.dropFirst()) : words.plain
        isByOption = asksByOption
    }

    private let isByOption: Bool

    /// Shows it and ends.
    func answer() -> Never {
        let screen = screen
        switch subject {
        case .front: HelpFront.show(on: screen)
        case .command(let page): HelpPage(page: page).show(on: screen)
        case .topic(let topic): topic.show(on: screen)
        case .unknown(let sentence):
            screen.complain(.problem("rekindle: \(sentence)"))
            Program.end(ExitStatus.usage)
        }
        Program.end(ExitStatus.fine)
    }

    private enum Subject { case front, command(CommandPage), topic(HelpTopic), unknown(String) }

    private var subject: Subject {
        if words.isEmpty { return .front }
        if let topic = HelpTopic(words: words) { return .topic(topic) }
        var page = CommandPage.root
        for word in words {
            guard let next = page.command(word.lowercased()) else {
                // Behind a whole command stand its arguments.
                if page.commandName != "rekindle", isByOption || page.shownCommands.isEmpty { break }
                if isByOption { return .front }
                return .unknown(unknown(word, below: page))
            }
            page = next
        }
        return .command(page)
    }

    private func unknown(_ word: String, below page: CommandPage) -> String {
        let isRoot = page.commandName == "rekindle"
        let names = page.shownCommands.map(\.commandName)
        let candidates = names + (isRoot ? HelpTopic.allCases.map(\.rawValue) : [])
        let asked = isRoot ? "" : "\(page.path) "
        let near = nearestWord(to: word.lowercased(), among: candidates)
        return "There is no help on `\(asked)\(CommandLineWords.short(word))`. "
            + (near.map { "Did you mean `rekindle help \(asked)\($0)`?" } ?? "`rekindle help` lists what there is.")
    }

    private var screen: Screen {
        var color = ColorMode.auto
        for (index, option) in options.enumerated() {
            let value = option.hasPrefix("--color=") ? String(option.dropFirst(8)) : nil
            let next = option == "--color" && index + 1 < options.count ? options[index + 1] : nil
            if let choice = (value ?? next).flatMap(ColorChoice.init(rawValue:)) { color = choice.mode }
        }
        return Screen(color: color, accessible: options.contains("--accessible"))
    }
}
