import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle notes export`: the same as `notes show`, to be handed over.
struct NotesExportCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything kept about a customer, a person, or you to a file.",
        discussion: "Read it through before you hand it over: it may speak of others too.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, markdown }

    @OptionGroup var subject: NotesSubject
    @Option(help: ArgumentHelp("json or markdown.", valueName: "format")) var format: Format = .json
    @Option(
        help: ArgumentHelp("A new file, readable by you alone, instead of standard output.", valueName: "file"),
        completion: .file())
    var to: String?
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let row = try subject.row(shared, on: screen)
        let text =
            switch format {
            case .json: try Screen.json("notes", row)
            case .markdown: NotesPage(row).markdown
            }
        if let to {
            try PrivateFile.write(to) { try $0(text) }
            screen.say(
                "Written to \(to), readable by you alone. Forgetting does not reach it. "
                    + "Next: read it through before you hand it over")
        } else {
            screen.write(document: text)
        }
        guard let shared = row.person?.shared, shared > 0 else { return }
        let pieces = NotesWords.count(shared, "piece names", "pieces name")
        screen.complain("\(pieces) somebody else too: weigh that before you hand it over.")
    }
}
