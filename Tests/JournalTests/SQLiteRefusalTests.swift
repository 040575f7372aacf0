import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("What a journal in SQLite refuses")
struct SQLiteRefusalTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }

    @Test(
        "a file that is no journal stays as it is, byte for byte",
        arguments: ["x", "SQLite format 3", String(repeating: "not a database ", count: 500)], [true, false])
    func foreignFile(_ text: String, readOnly: Bool) throws {
        try Data((text + "\0").utf8).write(to: URL(fileURLWithPath: path))
        try expectRefusal(
            .notAJournal,
            "\(path) is not a Rekindle journal. It was left as it is; choose another place for the journal.",
            readOnly: readOnly)
    }

    @Test("another program's database stays as it is", arguments: [true, false])
    func foreignDatabase(readOnly: Bool) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE t (x)") }
        try queue.close()
        try expectRefusal(
            .notAJournal,
            "\(path) is not a Rekindle journal. It was left as it is; choose another place for the journal.",
            readOnly: readOnly)
    }

    @Test("a journal of a newer Rekindle stays as it is", arguments: [true, false])
    func newer(readOnly: Bool) throws {
        var newer: SQLiteStore? = try SQLiteStore(path: path, readOnly: false, schema: .next)
        try newer?.append(.answer("7"), to: #require(newer).begin())
        newer = nil
        try FileManager.default.removeItem(atPath: folder.path + "/journal.lock")
        #expect(try folder.files == ["journal.sqlite"])
        try expectRefusal(
            .newerSchema,
            "\(path) was written by a newer Rekindle. It was left as it is; update Rekindle to open it.",
            readOnly: readOnly)
    }

    @Test("a journal a newer Rekindle has open stays as it is")
    func newerAndOpen() throws {
        let newer = try SQLiteStore(path: path, readOnly: false, schema: .next)
        try newer.append(.answer("7"), to: newer.begin())
        let before = try folder.contents
        #expect(JournalError.code { _ = try SQLiteStore(path: path) } == .newerSchema)
        #expect(try folder.contents == before)
    }

    @Test("a folder where the journal should be is no journal")
    func folderInstead() throws {
        mkdir(path, 0o700)
        #expect(JournalError.code { _ = try SQLiteStore(path: path) } == .notAJournal)
    }

    @Test("a pipe where the journal should be is no journal, and nobody waits for it")
    func pipeInstead() throws {
        mkfifo(path, 0o600)
        #expect(JournalError.code { _ = try SQLiteStore(path: path) } == .notAJournal)
    }

    @Test("where no folder can be made, it says so", arguments: ["/proc/rekindle/journal.sqlite", "/dev/null/journal"])
    func nowhere(_ path: String) {
        let error = #expect(throws: JournalError.self) { try SQLiteStore(path: path) }
        #expect(error?.code == .cannotWrite)
        #expect(
            error?.description
                == "A journal cannot be made at \(path). Choose a folder you can write to, or make this one writable.")
    }

    @Test("a damaged journal is refused in words that show nothing of it")
    func damaged() throws {
        var store: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try store?.begin())
        for number in 1...200 { try store?.append(.answer("canary-\(number)"), to: record) }
        store = nil
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in 4096..<bytes.count where index % 7 == 0 { bytes[index] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: JournalError.self) {
            let store = try SQLiteStore(path: path)
            _ = try store.customers()
            _ = try store.events(of: record.id)
        }
        #expect(error?.code == .damaged)
        #expect(error?.description.contains("canary") == false)
    }

    @Test("a full disk is said in plain words, and nothing is half written")
    func full() throws {
        let store = try SQLiteStore(path: path)
        let record = try store.begin()
        try store.append(.answer("kept"), to: record)
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
        let long = String(repeating: "canary ", count: 20_000)
        let error = #expect(throws: JournalError.self) { try store.append(.answer("8"), .answer(long), to: record) }
        #expect(
            error
                == JournalError(
                    .cannotWrite, "The disk is full, so nothing was saved. Free some space and try again."))
        #expect(try store.payloads(of: record) == [Entry.answer("kept").payload])
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        #expect(try store.append(.answer("8"), to: record).map(\.sequence) == [2])
    }

    @Test("a journal another program keeps busy is said to be, and the conversation can go on afterwards")
    func busy() throws {
        let store = try SQLiteStore(path: path, readOnly: false, schema: .current, patience: 0.1)
        let record = try store.begin()
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            let error = #expect(throws: JournalError.self) { try store.append(.answer("7"), to: record) }
            #expect(
                error
                    == JournalError(
                        .busy,
                        "Another program is using the journal and did not finish in time. "
                            + "Nothing was saved; try again in a moment."))
            #expect(try store.events(of: record.id).isEmpty)
            try database.execute(sql: "ROLLBACK")
        }
        try store.append(.answer("7"), to: record)
    }

    @Test("for another program's write it waits, five seconds unless told otherwise")
    func patient() throws {
        #expect(SQLiteStore.usualPatience == 5)
        let store = try SQLiteStore(path: path, readOnly: false, schema: .current, patience: 0.3)
        let record = try store.begin()
        let other = try DatabaseQueue(path: path)
        let waited = try other.inDatabase { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            let waited = ContinuousClock().measure {
                #expect(JournalError.code { try store.append(.answer("7"), to: record) } == .busy)
            }
            try database.execute(sql: "ROLLBACK")
            return waited
        }
        #expect(waited >= .milliseconds(300))
    }

    private func expectRefusal(_ code: JournalError.Code, _ sentence: String, readOnly: Bool) throws {
        let before = try folder.contents
        let error = #expect(throws: JournalError.self) { try SQLiteStore(path: path, readOnly: readOnly) }
        #expect(error == JournalError(code, sentence))
        #expect(try folder.contents == before)
    }
}

extension Schema {
    /// What a later Rekindle might have.
    static let next = Schema(
        migrations: current.migrations + [{ try $0.execute(sql: "ALTER TABLE customers ADD COLUMN rhythm INTEGER") }])
}
