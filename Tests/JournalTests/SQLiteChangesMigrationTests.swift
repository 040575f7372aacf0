import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("A journal from before changes were kept")
struct SQLiteChangesMigrationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }

    @Test("everything in it stays as it was, and plans that were settled can still be opened again, the last one first")
    func migrated() throws {
        var old: SQLiteStore? = try SQLiteStore.older(path, schemas: 3)
        let record = try #require(try old?.begin())
        let plans = ["ring Joan", "write to Bo"].map { Commitment(cue: "at nine", act: $0) }
        let events = try old?.append(.answer("7"), .coach(.concluded(Outline(commitments: plans))), to: record)
        try old?.settle(CommitmentID(rawValue: 2), as: .done, at: .second(300))
        try old?.settle(CommitmentID(rawValue: 1), as: .dropped, at: .second(200))
        old = nil
        let store = try SQLiteStore(path: path)
        #expect(try folder.files.contains("journal.schema-3.backup"))
        #expect(try store.events(of: record.id) == events)
        #expect(
            try store.changes() == [
                Change(
                    id: 1, group: 1, at: .second(300), customer: record.customer,
                    what: .settled(CommitmentID(rawValue: 2))),
                Change(
                    id: 2, group: 2, at: .second(200), customer: record.customer,
                    what: .settled(CommitmentID(rawValue: 1))),
            ])
        try store.undoLast()
        #expect(try store.commitments(of: nil).map(\.outcome) == [nil, Outcome(.done, at: .second(300))])
    }

    @Test("no byte is left of a customer, a person or a role that was taken back")
    func noBytes() throws {
        let store = try SQLiteStore(path: path)
        let customer = try store.addCustomer(named: "Canary Wharf", at: .second(1)).id
        try store.addPerson(Person(name: "Joan", role: "canary keeper"), to: customer)
        try store.undo([1, 2])
        #expect(try folder.files(holding: "anary").isEmpty)
        let quay = try store.addCustomer(named: "Quay", at: .second(1)).id
        try store.addPerson(Person(name: "Joan", role: "canary keeper"), to: quay)
        try store.addPerson(Person(name: "Joan", role: "buyer"), to: quay)
        try store.undoLast()
        #expect(try store.customer(quay)?.people == [Person(name: "Joan", role: "canary keeper")])
        try store.addPerson(Person(name: "Joan", role: "buyer"), to: quay)
        try store.forget(PersonNames("Joan"), at: nil)
        #expect(try folder.files(holding: "anary").isEmpty, "the role before goes with the person")
    }
}
