import ArgumentParser
import Spelling
import Terminal

/// `rekindle manual [COMMAND]`: the manual page, made of what the commands say of themselves.
struct ManualCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page, or that of one command, for man.",
        discussion: "Scripts/install puts it where man finds it. `rekindle manual | man -l -` shows it at once.")

    @Argument(help: ArgumentHelp("Only this command, such as: notes forget.", valueName: "command"))
    var command: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        var page = CommandPage.root
        for word in command {
            guard let next = page.command(word) else {
                let names = page.shownCommands.map(\.commandName)
                let near = nearestWord(to: word, among: names).map { " Did you mean `\($0)`?" } ?? ""
                throw Failure(
                    ExitStatus.usage, "There is no command `\(CommandLineWords.short(word))` to print.\(near)")
            }
            page = next
        }
        screen.write(document: ManualPage(page).text)
    }
}
