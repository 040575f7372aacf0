import ArgumentParser
import Terminal

/// `rekindle completion SHELL`: the script that completes commands, names and numbers at a shell's prompt.
struct CompletionCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: "Print what lets your shell complete commands and names with Tab.",
        discussion: """
            bash looks in ~/.local/share/bash-completion/completions, fish in ~/.config/fish/completions (there it is \
            called rekindle.fish), zsh in any folder of its fpath (there it is called _rekindle). Scripts/install puts \
            them there for you.

            Names of customers are read from the journal when you press Tab, and nothing is written.
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    @Argument(help: ArgumentHelp("Which shell.", valueName: "shell")) var shell: Shell
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        guard let kind = CompletionShell(rawValue: shell.rawValue) else { return }
        screen.write(document: Rekindle.completionScript(for: kind) + "\n")
    }
}
