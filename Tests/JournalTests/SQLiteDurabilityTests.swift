import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("What SQLite keeps, and what it forgets")
struct SQLiteDurabilityTests {
    let folder: TemporaryFolder
    let store: SQLiteStore

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteStore(path: folder.path + "/journal.sqlite")
    }

    @Test("a copy of the files right after an answer contains the answer")
    func killed() throws {
        let record = try store.begin()
        let events = try store.append(.answer("7"), to: record)
        let copy = try TemporaryFolder()
        for name in ["journal.sqlite", "journal.sqlite-wal"] {
            try FileManager.default.copyItem(atPath: folder.path + "/" + name, toPath: copy.path + "/" + name)
        }
        let survivor = try SQLiteStore(path: copy.path + "/journal.sqlite")
        #expect(try survivor.events(of: record.id) == events)
        #expect(try survivor.queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    }

    @Test("the text of a replaced answer is in no file once the conversation is closed")
    func replacedIsGone() throws {
        let record = try store.begin()
        let outline = Outline(facts: [.sample("canary-in-a-conclusion")])
        for number in 1...40 {
            try store.append(.answer("canary-\(number)"), .coach(.concluded(outline)), to: record)
        }
        try store.append(.answer("kept"), .coach(.concluded(Outline())), to: record)
        #expect(try filesContain("canary"))
        try store.close(record.id, ending: .finished, dropping: [], at: .second(200))
        #expect(try !filesContain("canary"))
        #expect(try filesContain("I said kept"))
    }

    @Test("a discarded conversation is in no file")
    func discardedIsGone() throws {
        let record = try store.begin()
        let outline = Outline(findings: [.sample("canary")], commitments: [Commitment(cue: "canary", act: "a")])
        for number in 1...40 {
            try store.append(.answer("canary-\(number)"), .coach(.concluded(outline)), to: record)
        }
        #expect(try filesContain("canary"))
        try store.discard(record.id)
        #expect(try !filesContain("canary"))
    }

    @Test("a forgotten customer is in no file, while the journal is open still")
    func forgottenIsGone() throws {
        let record = try store.begin(with: "Canary and Sons")
        let outline = Outline(findings: [.sample("canary")], commitments: [Commitment(cue: "canary", act: "a")])
        try store.addPerson(Person(name: "Joan Canary", role: "canary"), to: record.customer)
        for number in 1...40 {
            try store.append(.answer("canary-\(number)"), .coach(.concluded(outline)), to: record)
        }
        #expect(try filesContain("canary") && filesContain("Canary"))
        try store.forget(record.customer)
        #expect(try !filesContain("canary") && !filesContain("Canary"))
    }

    @Test("a withheld answer is never in any file")
    func withheldIsNever() throws {
        try store.append(.answer("canary", visibility: .withheld), to: store.begin())
        #expect(try !filesContain("canary"))
    }

    @Test("rebuilt indexes are those that were kept along the way")
    func rebuilt() throws {
        let first = try store.begin(with: "First")
        let second = try store.begin(with: "Second")
        for (number, record) in [first, second, first, second, first].enumerated() {
            let outline = Outline(
                findings: [.sample("finding-\(number)")],
                commitments: [Commitment(cue: "c", act: "a-\(number)", due: "2026-03-0\(9 - number)")],
                facts: [.sample("fact-\(number)"), .sample("more-\(number)")])
            try store.append(.coach(.concluded(outline)), to: record, at: Int64(200 + number))
        }
        try store.close(first.id, ending: .finished, dropping: [], at: .second(300))
        let live = try indexes()
        #expect(live.count == 8)
        try store.queue.write { database in
            try database.execute(
                sql: """
                    DELETE FROM findings; DELETE FROM facts; UPDATE commitments SET position = 7;
                    INSERT INTO commitments (conversation, position, at, body) VALUES (1, 8, 0, '{}')
                    """)
        }
        #expect(try live != indexes())
        try store.rebuildIndexes()
        #expect(try indexes() == live)
    }

    @Test("an index that cannot be read says so, and rebuilding heals it")
    func damagedIndex() throws {
        let record = try store.begin()
        try store.append(.coach(.concluded(Outline(findings: [.sample("gap")]))), to: record)
        try store.queue.write { try $0.execute(sql: "UPDATE findings SET body = '{'") }
        let error = #expect(throws: JournalError.self) { try store.findings(of: nil) }
        #expect(error?.code == .damaged)
        #expect(
            error?.description
                == "The findings of conversation 1 cannot be read. "
                + "They are derived from its answers; rebuild the journal's indexes.")
        try store.rebuildIndexes()
        #expect(try store.findings(of: nil).map(\.finding) == [.sample("gap")])
    }

    @Test("an event that cannot be read is named; the rest of the journal goes on")
    func damagedEvent() throws {
        let record = try store.begin()
        try store.append(.answer("7"), .answer("blue", at: "colour"), to: record)
        try store.append(.coach(.concluded(Outline(findings: [.sample("gap")]))), to: record)
        try store.queue.write { try $0.execute(sql: "UPDATE events SET body = 'secret' WHERE sequence IN (1, 3)") }
        let error = #expect(throws: JournalError.self) { try store.events(of: record.id) }
        #expect(
            error
                == JournalError(
                    .damaged,
                    "Event 1 of conversation 1 cannot be read. "
                        + "The rest of the journal is unharmed; restore a backup, or go on with another conversation."))
        #expect(try store.lastAnswers(of: record.customer, before: nil).keys.sorted() == ["gratitude.colour"])
        #expect(JournalError.code { try store.rebuildIndexes() } == .damaged)
        #expect(try store.findings(of: nil).map(\.finding) == [.sample("gap")])
    }

    private func filesContain(_ text: String) throws -> Bool {
        try folder.contents.values.contains { $0.range(of: Data(text.utf8)) != nil }
    }

    private func indexes() throws -> [String] {
        try store.queue.read { database in
            try ["findings", "commitments", "facts"].flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY conversation, position").map(
                    \.description)
            }
        }
    }
}
