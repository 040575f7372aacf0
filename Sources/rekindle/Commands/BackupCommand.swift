import ArgumentParser
import Dialogue
import JournalSQLite
import Terminal

/// `rekindle backup [FILE]`: a whole copy of the journal, even while it is in use.
struct BackupCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Make a copy of the journal.",
        discussion: """
            A dated copy beside the journal, made safely while it is in use; `rekindle backup FILE` makes it elsewhere, \
            such as on another disk. `rekindle restore FILE` goes back to it.
            """)

    @Argument(help: "A new file, readable by you alone.", completion: .file()) var file: String?
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let journal = Paths.journal(shared.journal)
        guard Paths.isFile(journal) else { throw Failure.noJournal }
        let path = file ?? Self.path(beside: journal, shared, "")
        try Waiting.whileDoing("Copying the journal ...") { try JournalBackup.make(of: journal, at: path) }
        screen.say("The journal is copied to \(path), readable by you alone.")
        screen.say("Forgetting cannot reach that file: delete it when you no longer need it.")
        screen.say("To go back to it: rekindle restore \(path)")
    }

    /// A dated name beside the journal that nothing has yet, such as `journal.2026-11-21-1405.backup`.
    static func path(beside journal: String, _ shared: SharedOptions, _ purpose: String) -> String {
        let now = shared.moment()
        let minute = LocalTime.clock(of: now).filter(\.isNumber)
        let stem = journal.hasSuffix(".sqlite") ? String(journal.dropLast(7)) : journal
        let name = "\(stem).\(purpose)\(LocalTime.day(of: now).iso)-\(minute)"
        var path = "\(name).backup"
        var attempt = 1
        while Paths.isThere(path) {
            attempt += 1
            path = "\(name)-\(attempt).backup"
        }
        return path
    }
}
