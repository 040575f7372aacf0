import Journal
import JournalSQLite
import Testing

@Suite("Both stores agree")
struct StoreAgreementTests {
    @Test("the same random events give the same answers to every question", arguments: 1...25 as ClosedRange<UInt64>)
    func agree(seed: UInt64) throws {
        let memory = try StoreKind.memory.journal()
        let sqlite = try StoreKind.sqlite.journal()
        var here = RandomHistory(seed: seed, store: try memory.open())
        var there = RandomHistory(seed: seed, store: try sqlite.open())
        for _ in 1...60 {
            let (left, right) = (here.step(), there.step())
            #expect(left == right)
        }
        let answers = try Answers(of: here.store)
        #expect(try Answers(of: there.store) == answers)
        #expect(answers.commitments.allSatisfy { Set($0.map(\.id)).count == $0.count })
        try there.store.rebuildIndexes()
        #expect(try Answers(of: there.store) == answers)
        #expect(try Answers(of: try sqlite.open()) == answers)
    }
}
