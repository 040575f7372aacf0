import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("Bringing a journal up to date")
struct SQLiteMigrationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }

    @Test("everything kept survives, and a private backup is made first")
    func migrated() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        let events = try store?.append(.answer("7"), to: record)
        store = nil
        let newer = try SQLiteStore(path: path, readOnly: false, schema: .next)
        #expect(try newer.events(of: record.id) == events)
        #expect(try newer.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 5)
        #expect(try folder.files.contains("journal.schema-4.backup"))
        #expect(try folder.mode(of: "journal.schema-4.backup") == 0o600)
        let backup = try SQLiteStore(path: folder.path + "/journal.schema-4.backup")
        #expect(try backup.events(of: record.id) == events)
    }

    @Test("a new journal and one that is up to date need no backup")
    func noBackup() throws {
        for _ in 1...2 { _ = try SQLiteStore(path: path, readOnly: false, schema: .next) }
        #expect(try folder.files == ["journal.lock", "journal.sqlite"])
    }

    @Test("a migration that fails changes nothing, and an earlier backup is never overwritten")
    func failed() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        store = nil
        struct Failure: Error {}
        let failing = Schema(
            migrations: Schema.current.migrations + [
                { database in
                    try database.execute(sql: "DELETE FROM conversations")
                    throw Failure()
                }
            ])
        for _ in 1...2 {
            let code = JournalError.code { _ = try SQLiteStore(path: path, readOnly: false, schema: failing) }
            #expect(code == .failed)
        }
        #expect(
            try folder.files.filter { $0.hasSuffix(".backup") } == [
                "journal.schema-4-2.backup", "journal.schema-4.backup",
            ])
        #expect(try SQLiteStore(path: path).conversations(of: nil) == [record])
    }

    @Test("creation that was cut short after the empty file, or after the mark, is finished")
    func cutShort() throws {
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        #expect(try SQLiteStore(path: path).customers().isEmpty)
        let marked = folder.path + "/marked.sqlite"
        let queue = try DatabaseQueue(path: marked)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
        try queue.close()
        #expect(try SQLiteStore(path: marked).customers().isEmpty)
    }

    @Test("an older journal opened only for reading is brought up to date too, with its backup")
    func olderForReading() throws {
        _ = try SQLiteStore(path: path)
        let store = try SQLiteStore(path: path, readOnly: true, schema: .next)
        #expect(try store.customers().isEmpty)
        #expect(try folder.files.contains("journal.schema-4.backup"))
        #expect(JournalError.code { _ = try store.addCustomer(named: "Quay", at: .second(1)) } == .cannotWrite)
    }

    @Test("an older journal that nobody may write has to be made writable first", .enabled(if: geteuid() != 0))
    func olderAndLocked() throws {
        _ = try SQLiteStore(path: path)
        chmod(path, 0o400)
        let error = #expect(throws: JournalError.self) { try SQLiteStore(path: path, readOnly: true, schema: .next) }
        #expect(
            error
                == JournalError(
                    .cannotWrite,
                    "\(path) was written by an older Rekindle and has to be updated first. "
                        + "Make its file and folder writable and try again."))
    }
}
