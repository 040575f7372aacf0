import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("The files of a journal")
struct SQLiteFilesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/a/b/journal.sqlite" }

    @Test("nobody else can read them, whatever the umask")
    func modes() throws {
        // The umask is the process's own: every other test writes private files whatever it is.
        let usual = umask(0)
        defer { umask(usual) }
        let store = try SQLiteStore(path: path)
        try store.append(.answer("7"), to: store.begin())
        for name in ["a", "a/b"] { #expect(try folder.mode(of: name) == 0o700) }
        for name in ["journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "journal.lock"] {
            #expect(try folder.mode(of: "a/b/" + name) == 0o600, "\(name)")
        }
    }

    @Test("one that others could read is closed to them when it is opened")
    func tightened() throws {
        _ = try SQLiteStore(path: path)
        chmod(path, 0o644)
        _ = try SQLiteStore(path: path)
        #expect(try folder.mode(of: "a/b/journal.sqlite") == 0o600)
    }

    @Test("a folder that is there keeps its mode")
    func folderKept() throws {
        let shared = folder.path + "/shared"
        mkdir(shared, 0o755)
        chmod(shared, 0o755)
        _ = try SQLiteStore(path: shared + "/journal.sqlite")
        #expect(try folder.mode(of: "shared") == 0o755)
    }

    @Test("every answer is on the disk before the next question, and deleted text is overwritten")
    func settings() throws {
        for _ in 1...2 {
            let store = try SQLiteStore(path: path)
            let settings = try store.queue.read { database in
                try ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "user_version"]
                    .map { try String.fetchOne(database, sql: "PRAGMA \($0)") }
            }
            #expect(settings == ["wal", "2", "1", "1", "4"])
        }
    }

    @Test("the mark and the schema are in the file itself while the journal is still open")
    func header() throws {
        let store = try SQLiteStore(path: path)
        let header = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100)
        #expect(Array(header[60..<64]) == [0, 0, 0, 4])
        #expect(Array(header[68..<72]) == Array("Rknd".utf8))
        #expect(try store.customers().isEmpty)
    }

    @Test("what was kept is there when the journal is opened again")
    func reopened() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        let events = try store?.append(.answer("7"), to: record)
        store = nil
        let again = try SQLiteStore(path: path)
        #expect(try again.events(of: record.id) == events)
        try again.hold(record.id)
        #expect(try again.append(.answer("8"), to: record).map(\.sequence) == [2])
    }

    @Test("a relative path goes on naming the same file")
    func relative() throws {
        let file = JournalFile(path: "journal.sqlite")
        #expect(file.path == FileManager.default.currentDirectoryPath + "/journal.sqlite")
        #expect(file.holds == FileManager.default.currentDirectoryPath + "/journal.lock")
        #expect(JournalFile(path: "/a.b/journal").holds == "/a.b/journal.lock")
        #expect(JournalFile(path: "/a.b/.journal").holds == "/a.b/.journal.lock")
        #expect(
            JournalFile(path: "/a/journal.sqlite").backup(ofSchema: 1, attempt: 2) == "/a/journal.schema-1-2.backup")
    }
}
