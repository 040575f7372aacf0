import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("A journal from before commitments had numbers")
struct SQLiteOutcomeMigrationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.path + "/journal.sqlite" }

    @Test("its commitments are numbered in the order they were made, and can be settled")
    func numbered() throws {
        try writeFirstSchema(bodies: [
            (conversation: 2, at: 100, body: #"{"act":"ring Joan","cue":"at nine"}"#),
            (conversation: 1, at: 200, body: #"{"act":"write to Bo","cue":"at ten"}"#),
        ])
        let store = try SQLiteStore(path: path)
        #expect(try store.commitments(of: nil).map(\.id.rawValue) == [1, 2])
        #expect(try store.commitments(of: nil).map(\.commitment.act) == ["ring Joan", "write to Bo"])
        try store.settle(CommitmentID(rawValue: 2), as: .done, at: .second(300))
        #expect(try store.commitments(of: nil).map(\.outcome?.kind) == [nil, .done])
    }

    @Test("one that cannot be read does not keep the journal shut")
    func damaged() throws {
        try writeFirstSchema(bodies: [(conversation: 1, at: 100, body: "{")])
        let store = try SQLiteStore(path: path)
        #expect(try store.customers().map(\.name) == ["Harbour Foods"])
        #expect(JournalError.code { _ = try store.commitments(of: nil) } == .damaged)
        try store.rebuildIndexes()
        #expect(try store.commitments(of: nil).isEmpty)
    }

    private func writeFirstSchema(bodies: [(conversation: Int64, at: Int64, body: String)]) throws {
        let old = try SQLiteStore.older(path, schemas: 1)
        let customer = try old.addCustomer(named: "Harbour Foods", at: .second(1)).id
        for _ in 1...2 { _ = try old.begin(with: customer, at: 2) }
        try old.queue.write { database in
            for row in bodies {
                try database.execute(
                    sql: "INSERT INTO commitments (conversation, position, at, body) VALUES (?, 0, ?, ?)",
                    arguments: [row.conversation, row.at, row.body])
            }
        }
    }
}
