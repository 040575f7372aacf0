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
        subcommands: [
            TalkCommand.self, ReflectCommand.self, ReconnectCommand.self, ReflectionsCommand.self,
            TodayCommand.self, ShowCommand.self, UndoCommand.self, CustomersCommand.self, HistoryCommand.self,
            NotesCommand.self, CommitmentsCommand.self, BriefCommand.self,
            AdviseCommand.self, PeopleCommand.self, ScriptCommand.self, ListenCommand.self,
            ExportCommand.self, ImportCommand.self, BackupCommand.self, RestoreCommand.self, ConfigCommand.self,
            DoctorCommand.self,
        ],
        defaultSubcommand: TalkCommand.self)

    static func main() {
        Program.begin()
        main(nil)
    }
}
