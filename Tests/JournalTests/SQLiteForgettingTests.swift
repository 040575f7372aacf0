import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("What forgetting a person leaves in the files")
struct SQLiteForgettingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }

    @Test("an event that cannot be understood goes where it names the person, and stays otherwise")
    func unreadable() throws {
        let store = try SQLiteStore(path: path)
        let record = try store.begin()
        try store.append(
            .answer("text Joan Pike"), .answer("text Sam", at: "gap"), .rep(.asked, at: "mood"), to: record)
        try store.queue.write { database in
            try database.execute(sql: "UPDATE events SET kind = 'sung', body = replace(body, 'answered', 'sung')")
        }
        #expect(JournalError.code { _ = try store.events(of: record.id) } == .damaged)
        try store.forget(PersonNames("Joan Pike"), at: nil)
        let kinds = try store.queue.read { try String.fetchAll($0, sql: "SELECT kind FROM events ORDER BY sequence") }
        #expect(kinds == ["dropped", "sung", "sung"])
        #expect(try folder.files(holding: "Joan Pike").isEmpty)
    }

    @Test(
        "no byte of theirs is left and all else is equal, over random histories",
        arguments: 1...40 as ClosedRange<UInt64>)
    func random(seed: UInt64) throws {
        var history = RandomHistory(seed: seed, store: try SQLiteStore(path: path))
        for _ in 1...90 { _ = history.step() }
        let store = history.store
        let expected = try Kept(store).withoutMarker()
        try store.forget(PersonNames(RandomHistory.person), at: nil)
        #expect(try Kept(store) == expected)
        for marker in ["zébedee", "QUILL", "quill"] {
            #expect(try folder.files(holding: marker).isEmpty)
            #expect(try folder.files(holding: marker, as: .utf16LittleEndian).isEmpty)
        }
        let check = try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        #expect(check == "ok")
        try store.rebuildIndexes()
        #expect(try Kept(store) == expected)
    }
}

/// Everything kept, and what it should be without the person; worked out apart from the code under test.
private struct Kept: Equatable {
    var people: [[Person]]
    var records: [ConversationRecord]
    var events: [[Event]]
    var findings: [Finding]
    var facts: [Fact]
    var commitments: [KeptCommitment]
    var incidents: [IncidentNote]

    init(_ store: any JournalStore) throws {
        let customers = try store.customers()
        people = customers.map(\.people)
        records = try store.conversations(of: nil)
        events = try records.map { try store.events(of: $0.id) }
        findings = try store.findings(of: nil).map(\.finding)
        facts = try customers.flatMap { try store.facts(of: $0.id).map(\.fact) }
        commitments = try store.commitments(of: nil)
        incidents = try store.incidents(of: nil)
    }

    func withoutMarker() -> Kept {
        var kept = self
        kept.people = people.map { people in
            people.filter { !marked($0.name) }.map {
                Person(name: $0.name, role: marked($0.role ?? "") ? nil : $0.role)
            }
        }
        for (row, events) in events.enumerated() {
            for (column, event) in events.enumerated() { kept.events[row][column].payload = without(event.payload) }
        }
        kept.findings = findings.map(without)
        kept.facts.removeAll { marked("\($0)") }
        kept.commitments.removeAll { marked("\($0)") }
        kept.incidents = incidents.map { note in
            guard marked(note.words) else { return note }
            return IncidentNote(id: note.id, customer: note.customer, at: note.at, heading: "", words: "")
        }
        return kept
    }

    private func marked(_ text: String) -> Bool { text.contains("QUILL") }

    private func without(_ finding: Finding) -> Finding {
        var finding = finding
        finding.reasons.removeAll(where: marked)
        return finding
    }

    private func without(_ payload: Payload) -> Payload {
        guard marked("\(payload)") else { return payload }
        switch payload {
        case .answered: return .withheld
        case .heard(let verdict, _): return .heard(verdict: verdict, words: nil)
        case .lookedUp(let values): return .lookedUp(values.filter { !marked($0.value) })
        case .concluded(var outline):
            outline.findings = outline.findings.map(without)
            outline.facts.removeAll { marked("\($0)") }
            outline.commitments.removeAll { marked("\($0)") }
            outline.questions.removeAll(where: marked)
            return .concluded(outline)
        default: return .dropped
        }
    }
}

extension TemporaryFolder {
    /// The files inside that hold a text.
    func files(holding text: String, as encoding: String.Encoding = .utf8) throws -> [String] {
        let wanted = try #require(text.data(using: encoding))
        return try contents.filter { $0.value.range(of: wanted) != nil }.map(\.key).sorted()
    }
}
