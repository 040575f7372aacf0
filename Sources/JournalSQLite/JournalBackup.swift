import GRDB
public import Journal

/// A copy of a journal, read and checked and up to date, ready to take the journal's place.
///
/// It is held in memory: what it says touches no disk before it is wanted.
public final class JournalBackup {
    /// Everything in it.
    public let archive: JournalArchive
    let queue: DatabaseQueue

    /// Reads the file and leaves it as it is. Throws `JournalError`: `noJournal` where there is none, `notAJournal`,
    /// `newerSchema`, `damaged`.
    public convenience init(path: String) throws { try self.init(path: path, isLive: false) }

    /// A journal that may be in use is read with what SQLite keeps beside it.
    init(path: String, isLive: Bool) throws {
        let file = JournalFile(path: path)
        switch try file.state(knowing: .current) {
        case .missing: throw JournalError.noBackup(path)
        case .empty: throw JournalError.notAJournal(path)
        case .journal: break
        }
        guard isLive || (Platform.size(of: file.writeAheadLog) ?? 0) == 0 else {
            throw JournalError.unfinishedBackup(path)
        }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(
                path: "file:\(URIPath.escaped(file.path))\(isLive ? "" : "?immutable=1")", configuration: configuration)
            queue = try DatabaseQueue()
            try source.backup(to: queue)
            guard try queue.read({ try $0.isSound() }) else { throw JournalError.damagedBackup(path) }
            try Schema.current.migrate(queue)
            archive = try queue.read { try $0.archive() }
        } catch let error as DatabaseError where error.meansDamage {
            throw JournalError.damagedBackup(path)
        } catch {
            throw JournalError.storage(error, path)
        }
    }

    /// Copies a journal that may be in use to a new file that nobody else can read, whole or not at all.
    ///
    /// Throws `JournalError`: `cannotWrite` where something is there already.
    public static func make(of journal: String, at path: String) throws {
        let path = Platform.absolute(path)
        guard Platform.size(of: path) == nil else { throw JournalError.existing(path) }
        let store = try SQLiteStore(path: journal, readOnly: true)
        let part = path + ".part"
        do {
            Platform.remove(part)
            try Platform.makePrivateFile(part)
        } catch {
            throw JournalError(
                .cannotWrite, "No file can be made at \(path). Name a file in a folder you can write to.")
        }
        do {
            try store.queue.copy(to: part)
            try Platform.sync(part)
            try Platform.move(part, to: path)
            try Platform.sync(path)
        } catch {
            Platform.remove(part)
            throw JournalError.storage(error, journal)
        }
    }
}

extension DatabaseQueue {
    /// Writes everything into an empty file, without what was deleted.
    func copy(to path: String) throws {
        try writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }
}

extension Database {
    /// Whether the file holds together.
    func isSound() throws -> Bool {
        try String.fetchAll(self, sql: "PRAGMA integrity_check") == ["ok"]
            && Row.fetchOne(self, sql: "PRAGMA foreign_key_check") == nil
    }
}

extension DatabaseError {
    var meansDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(resultCode) }
}
