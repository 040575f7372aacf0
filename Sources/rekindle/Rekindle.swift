import ArgumentParser

@main
struct Rekindle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekindle", abstract: "A scripted coach for working with your customers again.",
        subcommands: [ScriptCommand.self])
}
