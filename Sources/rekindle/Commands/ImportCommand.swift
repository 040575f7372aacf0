import ArgumentParser
import Journal
import Terminal

/// `rekindle import FILE`: adds what `rekindle export --all` wrote.
struct ImportCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add what `rekindle export --all` wrote.",
        discussion: """
            It says first what is new. What is here already stays as it is, so the same file twice changes nothing.
            """)

    @Argument(help: "The file that was exported.", completion: .file()) var file: String
    @Flag(help: "Add without asking.") var yes = false
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let (archive, merge) = try Waiting.whileDoing("Reading the file ...") { try read() }
        screen.say(ArchiveWords.preview(merge))
        guard !merge.isEmpty else { return screen.say("Nothing was changed. Next: rekindle customers") }
        guard try yes || confirmed(on: screen) else { return screen.say("Nothing was changed.") }
        let store = try shared.openJournal()
        try Waiting.whileDoing("Adding ...") { _ = try store.add(archive) }
        screen.say("Added. Next: rekindle customers")
    }

    /// What the file holds, and what adding it comes to.
    private func read() throws -> (JournalArchive, ArchiveMerge) {
        let bytes = try PrivateFile.read(file, upTo: JournalArchive.largestFile)
        let archive: JournalArchive
        do {
            archive = try JournalArchive(json: bytes)
        } catch {
            throw Failure(ExitStatus.badInput, "\(error.sentence(in: file)) Nothing was changed.")
        }
        return (archive, ArchiveMerge(archive, into: try shared.readJournal()?.archive() ?? JournalArchive()))
    }

    private func confirmed(on screen: Screen) throws -> Bool {
        guard shared.reader(screen).isInteractive else {
            throw Failure(ExitStatus.badInput, "Nothing was changed. Add --yes to add what is new.")
        }
        while let typed = try shared.ask("Add what is new? [y/n] > ", on: screen)?.lowercased() {
            if typed.isEmpty || typed.hasPrefix("y") { return true }
            if typed.hasPrefix("n") { return false }
            screen.dim("y adds what is new; n leaves everything as it is.")
        }
        return false
    }
}
