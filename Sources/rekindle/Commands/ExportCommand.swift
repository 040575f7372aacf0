import ArgumentParser
import Journal
import Terminal

/// `rekindle export --all [FILE]`: everything the journal holds, to be taken along.
struct ExportCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything the journal holds to a file.",
        discussion: """
            Customers, people, conversations, plans and notes as JSON, for `rekindle import journal.json` on another \
            machine. Without FILE it goes to standard output. What was withheld was never kept, so it is not in it.
            """)

    @Flag(help: "Everything. (One customer or person: `rekindle notes export`.)") var all = false
    @Argument(help: "A new file, readable by you alone.", completion: .file()) var file: String?
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard all else {
            throw ValidationError(
                "`rekindle export --all FILE` writes everything; "
                    + "`rekindle notes export --customer NAME` is for one customer.")
        }
    }

    func perform(on screen: Screen) throws {
        guard let store = try shared.readJournal() else { throw Failure.noJournal }
        let archive = try Waiting.whileDoing("Reading the journal ...") { try store.archive() }
        guard let file else {
            try archive.json { screen.write(document: $0) }
            return screen.complain("Forgetting cannot reach a copy of this: delete it when it is not needed any more.")
        }
        try Waiting.whileDoing("Writing the file ...") { try PrivateFile.write(file) { try archive.json($0) } }
        screen.say("Wrote \(ArchiveWords.holdings(archive)) to \(file), readable by you alone.")
        screen.say("Forgetting cannot reach that file: delete it when you no longer need it.")
        screen.say("Next: rekindle import \(file) on the other machine")
    }
}
