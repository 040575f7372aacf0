import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("Several store objects over one journal")
struct SQLiteSharingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }

    @Test("what is let go of is free, also while a program that is just being started has the file open too")
    func openTwice() throws {
        let conversation = ConversationID(rawValue: 7)
        var hold: HoldFile? = try HoldFile(path: folder.path + "/holds")
        let copy = dup(try #require(hold?.file.descriptor))
        defer { close(copy) }
        #expect(try hold?.lock(conversation) == true)
        let other = try HoldFile(path: folder.path + "/holds")
        #expect(try !other.lock(conversation))
        hold = nil
        #expect(try other.lock(conversation))
    }

    @Test("four write at once without one being told to wait", .timeLimit(.minutes(2)))
    func manyWriters() async throws {
        let path = path
        let answers = 100
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 1...4 {
                group.addTask {
                    // Also the first opening is a race.
                    let store = try SQLiteStore(path: path)
                    let record = try store.begin(with: "Customer \(writer)")
                    for answer in 1...answers {
                        try store.append(.answer("\(writer)-\(answer)"), to: record)
                    }
                }
            }
            try await group.waitForAll()
        }
        let store = try SQLiteStore(path: path)
        for record in try store.conversations(of: nil) {
            let customer = try #require(try store.customer(record.customer))
            let events = try store.events(of: record.id)
            #expect(events.map(\.sequence) == Array(1...answers))
            let writer = try #require(customer.name.last)
            #expect(events.map(\.payload) == (1...answers).map { Entry.answer("\(writer)-\($0)").payload })
        }
        #expect(try store.conversations(of: nil).count == 4)
        let health = try await store.queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        #expect(health == "ok")
    }

    @Test("a process that is killed holds nothing any more")
    func killedHolder() throws {
        let store = try SQLiteStore(path: path)
        let record = try store.begin()
        store.release(record.id)
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/bin/sleep")
        holder.arguments = ["60"]
        var holds: Platform.File? = try Platform.File(creating: folder.path + "/journal.lock")
        #expect(try Platform.lock(byte: record.id.rawValue, of: #require(holds)))
        // Handed to the other process and closed here, the lock is that process's alone.
        holder.standardInput = FileHandle(fileDescriptor: try #require(holds).descriptor, closeOnDealloc: false)
        try holder.run()
        holds = nil
        #expect(JournalError.code { try store.hold(record.id) } == .heldElsewhere)
        kill(holder.processIdentifier, SIGKILL)
        holder.waitUntilExit()
        try store.hold(record.id)
    }

    @Test("a process started by the program does not go on holding for it")
    func notInherited() throws {
        let holds = try HoldFile(path: folder.path + "/journal.lock")
        #expect(try holds.lock(ConversationID(rawValue: 3)))
        let flags = fcntl(holds.file.descriptor, F_GETFD)
        #expect(flags & FD_CLOEXEC != 0)
    }

    @Test("setting up waits for whoever is at it, and not for ever")
    func settingUp() throws {
        let (first, second) = (
            try HoldFile(path: folder.path + "/journal.lock"), try HoldFile(path: folder.path + "/journal.lock")
        )
        try first.whileSettingUp(patience: 1) {
            let code = JournalError.code { try second.whileSettingUp(patience: 0.05) {} }
            #expect(code == .busy)
        }
        #expect(try second.whileSettingUp(patience: 0.05) { 1 } == 1)
    }
}
