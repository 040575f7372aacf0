import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("A journal from before incident notes")
struct SQLiteIncidentMigrationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("everything in it stays as it was, numbers and outcomes too, and a note can be kept")
    func migrated() throws {
        let path = folder.path + "/journal.sqlite"
        var old: SQLiteStore? = try SQLiteStore.older(path, schemas: 2)
        let record = try #require(try old?.begin())
        let plan = Commitment(cue: "c", act: "a")
        let events = try old?.append(
            .answer("7"), .coach(.concluded(Outline(commitments: [plan], facts: [.sample("tea")]))), to: record)
        try old?.settle(CommitmentID(rawValue: 1), as: .done, at: .second(150))
        let commitments = try old?.commitments(of: nil)
        old = nil
        let store = try SQLiteStore(path: path)
        #expect(try folder.files.contains("journal.schema-2.backup"))
        #expect(try store.events(of: record.id) == events)
        #expect(try store.commitments(of: nil) == commitments)
        #expect(try store.facts(of: record.customer).count == 1)
        #expect(try store.incidents(of: nil).isEmpty)
        let note = try store.keepIncident(heading: "a", words: "b", of: record.customer, at: .second(200))
        #expect(try store.incidents(of: record.customer) == [note])
    }
}
