import Coach
import Journal
import Testing

@Suite("Undoing, in words")
struct UndoingTests {
    private let store = InMemoryStore()
    private var undoing: Undoing { Undoing(store, moment: { "\($0.rawValue)" }) }

    private func at(_ moment: Int64) -> Timestamp { Timestamp(rawValue: moment) }

    @Test("A plan that is opened again after others took its place waits, and says so")
    func waiting() throws {
        let customer = try store.addCustomer(named: "Quay", at: at(1))
        let record = try store.beginConversation(customer: customer.id, reflection: "start", title: "Start", at: at(1))
        let outline = Outline(commitments: ["a", "b", "c", "d"].map { Commitment(cue: "at nine", act: $0) })
        try store.append(
            [Entry(speaker: "rep", digest: "d", payload: .concluded(outline))], to: record.id, at: at(1), progress: "")
        try store.settle(CommitmentID(rawValue: 4), as: .done, at: at(9))
        let step = try #require(try undoing.next())
        #expect(step.preview == ["This marks \"d\" (Quay) as open again, as before 9."])
        #expect(!step.isRemoving)
        #expect(
            try undoing.undo(step) == [
                "Open again, no longer done: I will d (Quay).", "It waits, for three plans are open with Quay.",
                "Next: rekindle commitments",
            ])
        #expect(try undoing.next() == nil)
    }

    @Test("Many things done together are counted, the first few named, and taken back in one step")
    func together() throws {
        let names = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse"]
        try store.together {
            for name in names {
                let customer = try store.addCustomer(named: name, at: at(5))
                try store.addPerson(Person(name: "Ann \(name)"), to: customer.id, at: at(5))
            }
        }
        // Something hangs on one of them by now.
        let elm = try #require(store.customers().first { $0.name == "Elm" })
        _ = try store.beginConversation(customer: elm.id, reflection: "start", title: "Start", at: at(6))
        let step = try #require(try undoing.next())
        #expect(
            step.preview == [
                "This takes back what was done together, as before 5:",
                "- 6 customers go again: Ash, Birch, Cedar, Dogwood, Fir and 1 more",
                "- 7 people go again: Ann Ash, Ann Birch, Ann Cedar, Ann Dogwood, Ann Elm and 2 more",
            ])
        #expect(step.staying == ["Elm"])
        #expect(step.isRemoving)
        #expect(try undoing.undo(step) == ["Taken back, all of it.", "Next: rekindle customers"])
        #expect(store.customers().map(\.name) == ["Elm"])
        #expect(try undoing.next() == nil)
    }

    @Test("Somebody whom a conversation was about stays among the people")
    func spokenOf() throws {
        let customer = try store.addCustomer(named: "Quay", at: at(1))
        try store.addPerson(Person(name: "Joan"), to: customer.id, at: at(2))
        try store.addPerson(Person(name: "Tom"), to: customer.id, at: at(3))
        let record = try store.beginConversation(customer: customer.id, reflection: "start", title: "Start", at: at(4))
        try store.append(
            [Entry(speaker: "coach", digest: "d", payload: .lookedUp(["person": "Tom"]))], to: record.id, at: at(4),
            progress: "")
        let step = try #require(try undoing.next())
        #expect(step.preview == ["This takes Joan out of the people at Quay again, as before 2."])
        #expect(step.staying == ["Quay"])
    }

    @Test("What another terminal has taken back meanwhile is not taken back twice")
    func meanwhile() throws {
        _ = try store.addCustomer(named: "Quay", at: at(1))
        let step = try #require(try undoing.next())
        _ = try undoing.undo(step)
        let error = #expect(throws: JournalError.self) { try store.undo(step.changes.map(\.id)) }
        #expect(error?.code == .noSuchChange)
    }
}
