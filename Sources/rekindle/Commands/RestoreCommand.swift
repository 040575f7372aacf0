import ArgumentParser
import Foundation
import Journal
import JournalSQLite
import Terminal

/// `rekindle restore FILE`: goes back to a backup, and keeps what was there.
struct RestoreCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Go back to a backup of the journal.",
        discussion: "The journal as it is now is kept beside it as a dated backup.")

    @Argument(help: "A file that `rekindle backup` made.", completion: .file()) var file: String
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let journal = Paths.journal(shared.journal)
        guard realpath(of: file) != realpath(of: journal) else {
            throw Failure(ExitStatus.badInput, "\(file) is the journal itself. Name a backup of it.")
        }
        let backup = try Waiting.whileDoing("Checking the backup ...") { try JournalBackup(path: file) }
        let restoring = try Restoring(journal: journal)
        let present = try restoring.present()
        try refuseLosing(restoring, present, backup.archive)
        screen.say("The backup holds \(ArchiveWords.holdings(backup.archive)).")
        let copy = BackupCommand.path(beside: journal, shared, "before-restore-")
        if restoring.isThere { sayWhatGoes(present, backup.archive, copy, on: screen) }
        let typed = try shared.ask("Type the word restore to go on: ", on: screen)
        guard typed?.lowercased() == "restore"
        else { return screen.say("That is not the word, so nothing was changed.") }
        let wasThere = restoring.isThere
        try restoring.restore(backup, keeping: copy)
        let moved = moveDrafts(present, backup.archive, beside: copy)
        screen.say("Restored." + (wasThere ? " What was here before is kept at \(copy)." : ""))
        for path in moved { screen.say("A half-typed line of a conversation that is gone is kept at \(path).") }
        screen.say("Next: rekindle")
    }

    /// What the firm has put on hold is not lost this way either. Throws `Failure`.
    private func refuseLosing(_ restoring: Restoring, _ present: JournalArchive?, _ backup: JournalArchive) throws {
        guard let hold = try LegalHold.current(), restoring.isThere else { return }
        if let present, ArchiveMerge(present, into: backup).isAllHere { return }
        throw Failure(
            ExitStatus.onHold,
            "Nothing was changed: \(hold.sentence) The journal holds what the backup lacks. They have to lift it first."
        )
    }

    private func sayWhatGoes(
        _ present: JournalArchive?, _ backup: JournalArchive, _ copy: String, on screen: Screen
    ) {
        guard let present else {
            screen.say("The journal here cannot be read. It is kept as it is at \(copy).")
            return
        }
        let lost = ArchiveMerge(present, into: backup)
        if lost.newConversations > 0 {
            screen.say("Not in it, but here now: \(NotesWords.count(lost.newConversations, "conversation")).")
        }
        if lost.differing > 0 {
            screen.say("Changed here since: \(NotesWords.count(lost.differing, "conversation")).")
        }
        screen.say("The journal as it is now is kept at \(copy).")
    }

    /// A half-typed line stays with its conversation; where that one is gone, or is another now, it goes with the copy.
    private func moveDrafts(_ present: JournalArchive?, _ backup: JournalArchive, beside copy: String) -> [String] {
        let files = NotesFiles(journal: Paths.journal(shared.journal))
        let before = present.map(Known.all) ?? []
        let after = Known.all(backup)
        return files.drafts.keys.sorted().compactMap { id in
            let number = id.rawValue
            if let known = before.first(where: { $0.number == number }), after.contains(known) { return nil }
            let path = copy.dropLast(".backup".count) + ".draft-\(number).backup"
            return rename("\(files.folder)/draft-\(number).txt", String(path)) == 0 ? String(path) : nil
        }
    }

    private func realpath(of path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}

/// What tells whether a number means the same conversation in two journals.
private struct Known: Hashable {
    let number: Int64
    let customer: String
    let reflection: String
    let began: Timestamp

    static func all(_ archive: JournalArchive) -> Set<Known> {
        Set(
            archive.customers.flatMap { customer in
                customer.conversations.map {
                    Known(number: $0.number, customer: customer.name, reflection: $0.reflection, began: $0.began)
                }
            })
    }
}
