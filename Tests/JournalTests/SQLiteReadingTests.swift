import Foundation
import Glibc
import Journal
import JournalSQLite
import Testing

@Suite("A journal that can only be read")
struct SQLiteReadingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal ?#%41 é.sqlite" }

    @Test("opened for reading, it tells what is in it and takes nothing")
    func readOnly() throws {
        let writer = try SQLiteStore(path: path)
        let record = try writer.begin()
        let events = try writer.append(.answer("7"), to: record)
        let reader = try SQLiteStore(path: path, readOnly: true)
        #expect(try reader.events(of: record.id) == events)
        try writer.append(.answer("8"), to: record)
        #expect(try reader.events(of: record.id).count == 2)
        expectNoWriting(reader, record)
    }

    @Test("where there is no journal, nothing is made")
    func missing() throws {
        for _ in 1...2 {
            let error = #expect(throws: JournalError.self) { try SQLiteStore(path: path, readOnly: true) }
            #expect(
                error
                    == JournalError(
                        .noJournal, "There is no journal at \(path) yet. Begin a conversation to make one."))
            #expect(try folder.files.allSatisfy { $0.hasPrefix("journal ") })
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
        }
    }

    @Test("a folder and file without write permission can be read, and stay as they are", arguments: [true, false])
    func protected(readOnly: Bool) throws {
        var writer: SQLiteStore? = try SQLiteStore(path: path)
        let record = try #require(try writer?.begin())
        let events = try writer?.append(.answer("7"), to: record)
        writer = nil
        chmod(path, 0o444)
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o700) }
        let before = try folder.contents
        try OrdinaryUser.run {
            let reader = try SQLiteStore(path: path, readOnly: readOnly)
            #expect(try reader.events(of: record.id) == events)
            #expect(try reader.customers().map(\.name) == ["Harbour Foods"])
            expectNoWriting(reader, record)
        }
        #expect(try folder.contents == before)
    }

    @Test("what others may not read is said to be so")
    func unreadable() throws {
        _ = try SQLiteStore(path: path)
        chmod(path, 0)
        try OrdinaryUser.run {
            let error = #expect(throws: JournalError.self) { try SQLiteStore(path: path) }
            #expect(
                error
                    == JournalError(
                        .cannotRead,
                        "The journal at \(path) cannot be read. Check who may read its file and folder."))
        }
    }

    @Test("in a folder without write permission no journal can be made")
    func protectedFolder() throws {
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o700) }
        try OrdinaryUser.run {
            #expect(JournalError.code { _ = try SQLiteStore(path: path) } == .cannotWrite)
            #expect(JournalError.code { _ = try SQLiteStore(path: folder.path + "/a/b") } == .cannotWrite)
        }
        // Nor where making one was cut short.
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        try OrdinaryUser.run {
            #expect(JournalError.code { _ = try SQLiteStore(path: path) } == .cannotWrite)
        }
    }

    private func expectNoWriting(_ reader: SQLiteStore, _ record: ConversationRecord) {
        let writes: [() throws -> Void] = [
            { _ = try reader.addCustomer(named: "Quay", at: .second(1)) },
            { try reader.addPerson(Person(name: "Joan"), to: record.customer) },
            { _ = try reader.begin(with: record.customer, at: 1) },
            { try reader.append(.answer("7"), to: record) },
            { try reader.close(record.id, ending: .stopped, dropping: [], at: .second(1)) },
            { try reader.discard(record.id) },
            { try reader.hold(record.id) },
            { try reader.rebuildIndexes() },
        ]
        for write in writes {
            let error = #expect(throws: JournalError.self) { try write() }
            #expect(
                error
                    == JournalError(
                        .cannotWrite,
                        "This journal can only be read, so nothing was saved. "
                            + "Make its file and folder writable and try again."))
        }
    }
}

/// Runs code with the file permissions of nobody in particular, for root may write everywhere.
enum OrdinaryUser {
    private typealias SetUser = @convention(c) (uid_t) -> CInt

    static func run(_ body: () throws -> Void) throws {
        guard geteuid() == 0 else { return try body() }
        // Of this thread alone, so that tests beside it are not disturbed. Not in Swift's Glibc.
        let symbol = try #require(dlsym(nil, "setfsuid"))
        let setFileSystemUser = unsafeBitCast(symbol, to: SetUser.self)
        _ = setFileSystemUser(65534)
        defer { _ = setFileSystemUser(0) }
        try body()
    }
}
