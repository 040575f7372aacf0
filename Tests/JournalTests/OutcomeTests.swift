import Journal
import Testing

@Suite("What became of commitments, in any store")
struct OutcomeTests {
    @Test("commitments are numbered in the order they were made", arguments: StoreKind.allCases)
    func numbers(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        try store.commit("ring Joan", "write to Bo", in: harbour)
        try store.commit("visit", in: quay)
        #expect(try store.numbered() == [1: "ring Joan", 2: "write to Bo", 3: "visit"])
    }

    @Test("a number stays when the plan's dates change, and goes with its words", arguments: StoreKind.allCases)
    func stable(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        let record = try store.begin()
        try store.commit("ring Joan", "write to Bo", in: record)
        try store.append(
            .coach(
                .concluded(
                    Outline(commitments: [
                        Commitment(cue: "at nine", act: "write to Bo", due: "2026-03-01"),
                        Commitment(cue: "at nine", act: "ring Ann"),
                    ]))),
            to: record)
        #expect(try store.numbered() == [2: "write to Bo", 3: "ring Ann"])
        try store.commit("ring Joan", in: record)
        #expect(try store.numbered() == [1: "ring Joan"])
        #expect(try journal.open().numbered() == [1: "ring Joan"])
    }

    @Test("two plans in the same words have two numbers", arguments: StoreKind.allCases)
    func same(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.commit("ring Joan", "ring Joan", in: record)
        #expect(try store.numbered() == [1: "ring Joan", 2: "ring Joan"])
        try store.settle(CommitmentID(rawValue: 2), as: .done, at: .second(300))
        #expect(try store.commitments(of: nil).map(\.outcome) == [nil, Outcome(.done, at: .second(300))])
    }

    @Test("an outcome is kept with its time, and comes back with the journal", arguments: StoreKind.allCases)
    func kept(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        let record = try store.begin()
        try store.commit("ring Joan", "write to Bo", in: record)
        try store.settle(CommitmentID(rawValue: 1), as: .dropped, at: .second(300))
        try store.close(record.id, ending: .finished, dropping: [], at: .second(301))
        try store.settle(CommitmentID(rawValue: 2), as: .done, at: .second(302))
        try store.rebuildIndexes()
        #expect(
            try journal.open().commitments(of: record.customer).map(\.outcome) == [
                Outcome(.dropped, at: .second(300)), Outcome(.done, at: .second(302)),
            ])
    }

    @Test(
        "what is settled already, and what is not there, is refused and changes nothing", arguments: StoreKind.allCases)
    func refused(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        try store.commit("ring Joan", in: try store.begin())
        let one = CommitmentID(rawValue: 1)
        try store.settle(one, as: .done, at: .second(300))
        let settled = #expect(throws: JournalError.self) { try store.settle(one, as: .dropped, at: .second(301)) }
        #expect(
            settled
                == JournalError(
                    .settled,
                    "Commitment 1 is done already. Nothing was changed; "
                        + "`rekindle undo` takes back what was said last."))
        let missing = #expect(throws: JournalError.self) {
            try store.settle(CommitmentID(rawValue: 7), as: .done, at: .second(301))
        }
        #expect(
            missing
                == JournalError(
                    .noSuchCommitment, "There is no commitment 7. `rekindle commitments` shows the numbers."))
        #expect(try store.commitments(of: nil).map(\.outcome) == [Outcome(.done, at: .second(300))])
    }

    @Test("undoing goes back one at a time, whatever the clock said", arguments: StoreKind.allCases)
    func undone(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        try store.commit("ring Joan", "write to Bo", in: try store.begin())
        try store.settle(CommitmentID(rawValue: 2), as: .done, at: .second(300))
        try store.settle(CommitmentID(rawValue: 1), as: .dropped, at: .second(200))
        try store.undoLast()
        #expect(try store.commitments(of: nil).map(\.outcome) == [nil, Outcome(.done, at: .second(300))])
        try store.undoLast()
        #expect(try store.commitments(of: nil).allSatisfy { $0.outcome == nil })
    }

    @Test(
        "a discarded conversation takes its numbers along, and they are not given out again",
        arguments: StoreKind.allCases)
    func discarded(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.commit("ring Joan", in: record)
        try store.settle(CommitmentID(rawValue: 1), as: .done, at: .second(300))
        try store.discard(record.id)
        #expect(!(try store.changes().contains { $0.what != .customer }))
        try store.commit("visit", in: try store.begin(with: record.customer, at: 400))
        #expect(try store.numbered() == [2: "visit"])
    }

    @Test("what became of a plan that was changed is gone once the conversation closes", arguments: StoreKind.allCases)
    func closed(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.commit("ring Joan", in: record)
        try store.settle(CommitmentID(rawValue: 1), as: .done, at: .second(300))
        try store.commit("write to Bo", in: record)
        #expect(!(try store.changes().contains { $0.what != .customer }))
        try store.close(record.id, ending: .finished, dropping: [], at: .second(301))
        #expect(try store.numbered() == [2: "write to Bo"])
        #expect(try store.commitments(of: nil).map(\.outcome) == [nil])
    }
}

extension JournalStore {
    /// Concludes these plans in a conversation, each at nine.
    fileprivate func commit(_ acts: String..., in record: ConversationRecord) throws {
        try append(
            .coach(.concluded(Outline(commitments: acts.map { Commitment(cue: "at nine", act: $0) }))), to: record)
    }

    fileprivate func numbered() throws -> [Int64: String] {
        Dictionary(uniqueKeysWithValues: try commitments(of: nil).map { ($0.id.rawValue, $0.commitment.act) })
    }
}
