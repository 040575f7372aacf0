import ArgumentParser
import Terminal

@main
struct Rekindle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekindle",
        abstract: "A coach in the terminal that helps you fall for your customers again.",
        discussion: """
            With a hard call ahead, with your manager, or alone on a quiet day:
            start it, name the customer, and answer one question at a time.
            Every answer is saved before the next question; nothing leaves this machine.
            """,
        version: Release.text,
        subcommands: [
            TalkCommand.self, ReflectCommand.self, ReconnectCommand.self, ReflectionsCommand.self,
            TodayCommand.self, ShowCommand.self, UndoCommand.self, CustomersCommand.self, HistoryCommand.self,
            NotesCommand.self, CommitmentsCommand.self, BriefCommand.self, AdviseCommand.self, PeopleCommand.self,
            ScriptCommand.self, ListenCommand.self, ExportCommand.self, ImportCommand.self, BackupCommand.self,
            RestoreCommand.self, ConfigCommand.self, DoctorCommand.self, CompletionCommand.self, ManualCommand.self,
            SchemaCommand.self,
        ],
        defaultSubcommand: TalkCommand.self)

    static func main() {
        Program.begin()
        let typed = Array(CommandLine.arguments.dropFirst())
        // A shell asks what could stand here; that line is nobody's yet.
        if typed.first == "---completion" { return main(typed) }
        let commands = Set(configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])
        let arguments = CommandLineWords.commandFirst(typed, commands: commands)
        if let request = HelpRequest(arguments) { request.answer() }
        do {
            var command = try parseAsRoot(arguments)
            if arguments.first != TalkCommand.configuration.commandName, let talk = command as? TalkCommand {
                try talk.refuseSlip(for: commands)
            }
            // A command that only has others below it.
            if type(of: command).configuration.defaultSubcommand == nil,
                !type(of: command).configuration.subcommands.isEmpty
            {
                throw ValidationError("")
            }
            try command.run()
        } catch {
            end(with: error, after: arguments)
        }
    }

    /// Ends with the code of an error; what the parser refused is said in plain words.
    private static func end(with error: any Error, after arguments: [String]) -> Never {
        guard !(error is ExitCode), exitCode(for: error) == .validationFailure else { exit(withError: error) }
        let sentence = Misreading(arguments).sentence ?? message(for: error)
        Screen().complain(.problem("rekindle: \(sentence)"))
        Program.end(ExitStatus.usage)
    }
}
