import Coach
import Dialogue
import Journal
import Testing

@Suite("Commitments as they stand")
struct CommitmentListTests {
    let today = CalendarDay(iso: "2026-11-21")

    @Test(
        "when one is due is said in words",
        arguments: [
            (nil, "no day set"), ("2026-11-21", "due today"), ("2026-11-21T14:00", "due today, 14:00"),
            ("2026-11-26", "due Thu 26 Nov 2026"), ("2026-11-26T09:30", "due Thu 26 Nov 2026, 09:30"),
            ("2026-11-19", "overdue, was due Thu 19 Nov 2026"),
            ("2026-11-20T23:59", "overdue, was due Fri 20 Nov 2026"), ("soon", "no day set"),
        ] as [(String?, String)])
    func words(due: String?, words: String) throws {
        #expect(Commitment(cue: "", act: "ring", due: due).dueWords(on: try #require(today)) == words)
    }

    @Test("due is what has no day, or a day that has come")
    func due() throws {
        let list = CommitmentList([
            .sample(1, due: "2026-11-20"), .sample(2, due: "2026-11-21T23:00"), .sample(3, due: "2026-11-22"),
            .sample(4), .sample(5, due: "2026-11-01", outcome: .done),
        ])
        #expect(list.due(on: try #require(today)).map(\.id.rawValue) == [1, 2, 4])
        #expect(list.settled.map(\.id.rawValue) == [5])
    }

    @Test("the fourth open one with a customer waits, the first made going first whatever its day")
    func waiting() {
        let list = CommitmentList([
            .sample(9, due: "2026-11-01"), .sample(2), .sample(3), .sample(4), .sample(1, outcome: .dropped),
            .sample(5, customer: 2),
        ])
        #expect(list.waiting == [CommitmentID(rawValue: 9)])
    }

    @Test("one moves up when another ends, and back when that is taken back")
    func movesUp() throws {
        let store = InMemoryStore()
        try store.commit("ring Joan", "write to Bo", "visit Ann", "send the list", with: "Harbour Foods")
        let settling = CommitmentSettling(store)
        #expect(
            try settling.settle(CommitmentID(rawValue: 2), as: .done, at: Timestamp(rawValue: 9)) == [
                "Done: I will write to Bo (Harbour Foods).", "Waiting no longer: 4, I will send the list.",
                "3 plans are still open with Harbour Foods. `rekindle undo` takes this back.",
            ])
        try store.undoLast()
        #expect(CommitmentList(store.commitments(of: nil)).waiting == [CommitmentID(rawValue: 4)])
    }

    @Test("ending the last one is said in plain words")
    func settled() throws {
        let store = InMemoryStore()
        try store.commit("ring Joan", "write to Bo", with: "Quay")
        let settling = CommitmentSettling(store)
        let moment = Timestamp(rawValue: 9)
        #expect(
            try settling.settle(CommitmentID(rawValue: 1), as: .dropped, at: moment) == [
                "Dropped: I will ring Joan (Quay).",
                "One plan is still open with Quay. `rekindle undo` takes this back.",
            ])
        #expect(
            try settling.settle(CommitmentID(rawValue: 2), as: .done, at: moment).last
                == "No plan is open with Quay now. `rekindle undo` takes this back.")
    }
}

extension KeptCommitment {
    fileprivate static func sample(
        _ number: Int64, due: String? = nil, customer: Int64 = 1, outcome: Outcome.Kind? = nil
    ) -> KeptCommitment {
        KeptCommitment(
            id: CommitmentID(rawValue: number), customer: CustomerID(rawValue: customer),
            conversation: ConversationID(rawValue: 1), made: Timestamp(rawValue: 1),
            commitment: Commitment(cue: "at nine", act: "act \(number)", due: due),
            outcome: outcome.map { Outcome($0, at: Timestamp(rawValue: 2)) })
    }
}

extension JournalStore {
    /// Takes back what was done last.
    fileprivate func undoLast() throws {
        if let last = try changes().last { try undo([last.id]) }
    }

    /// A new customer with a finished conversation that concluded these plans.
    fileprivate func commit(_ acts: String..., with name: String) throws {
        let moment = Timestamp(rawValue: 1)
        let customer = try addCustomer(named: name, at: moment)
        let record = try beginConversation(customer: customer.id, reflection: "start", title: "Start", at: moment)
        let outline = Outline(commitments: acts.map { Commitment(cue: "at nine", act: $0) })
        try append(
            [Entry(speaker: "rep", digest: "d", payload: .concluded(outline))], to: record.id, at: moment, progress: "")
        try close(record.id, ending: .finished, dropping: [], at: moment)
    }
}
