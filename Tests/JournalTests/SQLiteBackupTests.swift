import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("Backing a journal up and going back")
struct SQLiteBackupTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }
    var backup: String { folder.path + "/mine.backup" }
    var copy: String { folder.path + "/journal.before.backup" }

    @Test("random journals come back in every answer", arguments: 1...15 as ClosedRange<UInt64>)
    func random(seed: UInt64) throws {
        var history: RandomHistory? = RandomHistory(seed: seed, store: try SQLiteStore(path: path))
        for _ in 1...60 { _ = history?.step() }
        let expected = try Answers(of: try #require(history?.store))
        let archive = try #require(try history?.store.archive())
        // While it is in use.
        try JournalBackup.make(of: path, at: backup)
        #expect(try folder.mode(of: "mine.backup") == 0o600)
        #expect(try JournalBackup(path: backup).archive == archive)
        for _ in 1...60 { _ = history?.step() }
        let changed = try history?.store.archive()
        history = nil
        try Restoring(journal: path).restore(try JournalBackup(path: backup), keeping: copy)
        #expect(try Answers(of: try SQLiteStore(path: path)) == expected)
        #expect(try JournalBackup(path: copy).archive == changed)
        #expect(try folder.mode(of: "journal.before.backup") == 0o600)
        #expect(try folder.mode(of: "journal.sqlite") == 0o600)
    }

    @Test("a backup holds nothing of what was forgotten before")
    func forgotten() throws {
        let store = try SQLiteStore(path: path)
        let record = try store.begin()
        try store.append(.answer("text zebra"), to: record)
        try store.forget(record.customer)
        try JournalBackup.make(of: path, at: backup)
        #expect(try folder.files(holding: "zebra") == [])
    }

    @Test("something that is there already is never written over")
    func existing() throws {
        _ = try SQLiteStore(path: path)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: backup))
        #expect(JournalError.code { try JournalBackup.make(of: path, at: backup) } == .cannotWrite)
        #expect(try folder.contents["mine.backup"] == Data("mine".utf8))
    }

    @Test("nobody goes back while a conversation is held, or the journal is open elsewhere, and nothing is changed")
    func busy() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        try JournalBackup.make(of: path, at: backup)
        #expect(JournalError.code { _ = try Restoring(journal: path) } == .busy)
        store?.release(record.id)
        let code = JournalError.code {
            try Restoring(journal: path).restore(try JournalBackup(path: backup), keeping: copy)
        }
        #expect(code == .busy)
        #expect(!FileManager.default.fileExists(atPath: copy))
        try store?.hold(record.id)
        try store?.append(.answer("7"), to: record)
        #expect(try store?.events(of: record.id).count == 1)
        store = nil
        try Restoring(journal: path).restore(try JournalBackup(path: backup), keeping: copy)
        #expect(try SQLiteStore(path: path).events(of: record.id).isEmpty)
    }

    @Test("who opens the journal afterwards finds it safe: written ahead, and fully on the disk")
    func safe() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        _ = try store?.begin()
        store = nil
        try JournalBackup.make(of: path, at: backup)
        try Restoring(journal: path).restore(try JournalBackup(path: backup), keeping: copy)
        let again = try SQLiteStore(path: path)
        #expect(try again.queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
        #expect(try again.queue.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    }

    @Test("a damaged journal is kept as it is, and a missing one is made")
    func damaged() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        store = nil
        try JournalBackup.make(of: path, at: backup)
        let rubbish = Data(repeating: 7, count: 9000)
        try rubbish.write(to: URL(fileURLWithPath: path))
        let restoring = try Restoring(journal: path)
        #expect(try restoring.present() == nil)
        try restoring.restore(try JournalBackup(path: backup), keeping: copy)
        #expect(try folder.contents["journal.before.backup"] == rubbish)
        #expect(try SQLiteStore(path: path).conversations(of: nil) == [record])
        let elsewhere = folder.path + "/new/journal.sqlite"
        try Restoring(journal: elsewhere).restore(try JournalBackup(path: backup), keeping: copy)
        #expect(try SQLiteStore(path: elsewhere).conversations(of: nil) == [record])
    }

    @Test("an older backup is brought up to date, and stays as it is itself")
    func older() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path, readOnly: false, schema: .first)
        try store?.queue.write { try $0.execute(sql: "INSERT INTO customers VALUES (1, 'Quay', 'quay', 5)") }
        store = nil
        try FileManager.default.moveItem(atPath: path, toPath: backup)
        let before = try folder.contents["mine.backup"]
        try Restoring(journal: path).restore(try JournalBackup(path: backup), keeping: copy)
        #expect(try SQLiteStore(path: path).customers().map(\.name) == ["Quay"])
        #expect(try folder.contents["mine.backup"] == before)
    }

    @Test("files that are no sound backup are refused as they are")
    func refused() throws {
        #expect(JournalError.code { _ = try JournalBackup(path: backup) } == .noJournal)
        try Data("shopping list".utf8).write(to: URL(fileURLWithPath: backup))
        #expect(JournalError.code { _ = try JournalBackup(path: backup) } == .notAJournal)
        _ = try SQLiteStore(path: backup + "2", readOnly: false, schema: .next)
        #expect(JournalError.code { _ = try JournalBackup(path: backup + "2") } == .newerSchema)
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        for number in 1...200 { try store?.append(.answer("text \(number)"), to: record) }
        store = nil
        var bytes = try #require(try folder.contents["journal.sqlite"])
        bytes.replaceSubrange(8192..<12_288, with: Data(repeating: 0xAA, count: 4096))
        try bytes.write(to: URL(fileURLWithPath: backup + "3"))
        #expect(JournalError.code { _ = try JournalBackup(path: backup + "3") } == .damaged)
        #expect(try folder.contents["mine.backup3"] == bytes)
    }
}

extension Schema {
    /// The oldest form of a journal.
    fileprivate static let first = Schema(migrations: Array(Schema.current.migrations.prefix(1)))
}
