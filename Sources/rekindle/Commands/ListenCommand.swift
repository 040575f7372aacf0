import ArgumentParser
import Listening
import Terminal

/// `rekindle listen`: what is heard in what somebody says, a line at a time.
struct ListenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen", abstract: "Hear which reflection fits what is on your mind, and why.",
        discussion: """
            Reads from standard input, one thing on your mind a line; nothing of it is kept.
            """,
        subcommands: [ListenHearCommand.self, ListenEvaluateCommand.self, ListenLearnCommand.self],
        defaultSubcommand: ListenHearCommand.self)
}
