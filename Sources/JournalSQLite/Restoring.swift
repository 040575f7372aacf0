import GRDB
public import Journal

/// Puts a backup in a journal's place, with nobody else at the journal meanwhile.
///
/// The content is written into the journal's own file: another file under the same name would leave programs that have
/// the old one open writing where nobody ever looks again.
public struct Restoring {
    private let file: JournalFile
    private let holds: HoldFile

    /// Takes the journal at `path` for itself until it is gone. Throws `busy` while somebody holds a conversation.
    public init(journal path: String) throws {
        file = JournalFile(path: path)
        do {
            try Platform.makePrivateFolder(file.folder)
            holds = try HoldFile(path: file.holds)
            guard try holds.lockAll() else { throw JournalError.openElsewhere }
        } catch {
            throw JournalError.storage(error, path)
        }
    }

    /// What the journal holds now; nil where it is damaged or missing.
    public func present() throws -> JournalArchive? {
        do {
            return try JournalBackup(path: file.path, isLive: true).archive
        } catch let error as JournalError where [.noJournal, .notAJournal, .damaged].contains(error.code) {
            return nil
        }
    }

    /// Whether there is a journal, sound or not.
    public var isThere: Bool { (Platform.size(of: file.path) ?? 0) > 0 }

    /// Keeps the present journal as a copy at `copy` and puts the backup in its place, in one step.
    ///
    /// Throws `busy` while another program has the journal open; nothing is changed then.
    public func restore(_ backup: JournalBackup, keeping copy: String) throws {
        do {
            if isThere {
                if try replaceSound(with: backup, keeping: copy) { return }
                for suffix in ["-wal", "-shm", ""] { try Platform.move(file.path + suffix, to: copy + suffix) }
            }
            try file.create()
            let queue = try DatabaseQueue(path: file.path)
            try backup.queue.backup(to: queue)
            try queue.close()
            try Platform.sync(file.path)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw JournalError.openElsewhere
        } catch {
            throw JournalError.storage(error, file.path)
        }
    }

    /// False where the present journal is damaged, and nothing was done.
    private func replaceSound(with backup: JournalBackup, keeping copy: String) throws -> Bool {
        do {
            if case .empty = try file.state(knowing: .current) { return false }
            var configuration = Configuration()
            configuration.busyMode = .timeout(1)
            let queue = try DatabaseQueue(path: file.path, configuration: configuration)
            let mode = try queue.writeWithoutTransaction { database in
                // Refused as long as anybody else has the file open, and kept until this is over.
                try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
                return try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
            }
            guard mode == "delete" else { throw JournalError.openElsewhere }
            guard try queue.read({ try $0.isSound() }) else { return false }
            try Platform.makePrivateFile(copy)
            do {
                try queue.copy(to: copy)
                try Platform.sync(copy)
            } catch {
                Platform.remove(copy)
                throw error
            }
            try queue.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            }
            try backup.queue.backup(to: queue)
            try queue.close()
            try Platform.sync(file.path)
            return true
        } catch let error as DatabaseError where error.meansDamage {
            return false
        } catch let error as JournalError where error.code == .notAJournal {
            return false
        }
    }
}
