import Coach
import Journal
import Testing

@Suite("Notes more than twelve months old")
struct NotesOldTests {
    private let test: TestWorld

    init() throws { test = try TestWorld() }

    /// A closed conversation, as old as the clock says.
    private func talk(with name: String, plan: Commitment? = nil) throws -> ConversationID {
        let record = try test.store.beginConversation(
            customer: test.customer(name).id, reflection: "start", title: "t", at: test.now)
        let outline = Outline(commitments: plan.map { [$0] } ?? [])
        try test.store.append(
            [Entry(speaker: "rep", digest: "", payload: .concluded(outline))], to: record.id, at: test.now, progress: ""
        )
        try test.store.close(record.id, ending: .finished, dropping: [], at: test.now)
        return record.id
    }

    private func found() throws -> [ConversationID] { try OldNotes(in: test.world).conversations }

    @Test("a conversation is old from the day after twelve months")
    func twelveMonths() throws {
        let id = try talk(with: "Quay")
        #expect(try found() == [])
        test.wait(days: 365)
        #expect(try found() == [])
        test.wait(days: 1)
        #expect(try found() == [id])
        #expect(try OldNotes(in: test.world).parts.first?.isAll == true)
    }

    @Test("a younger talk makes the customer one with newer notes; an open talk is never old")
    func parts() throws {
        let first = try talk(with: "Quay")
        _ = try test.store.beginConversation(
            customer: test.customer("Open").id, reflection: "start", title: "t", at: test.now)
        let other = try talk(with: "Bakery")
        test.wait(days: 200)
        _ = try talk(with: "Quay")
        test.wait(days: 200)
        let old = try OldNotes(in: test.world)
        #expect(old.parts.map(\.customer.name) == ["Bakery", "Quay"])
        #expect(old.parts.map(\.conversations) == [[other], [first]])
        #expect(old.parts.map(\.isAll) == [true, false])
    }

    @Test("what became of a plan, or its day ahead, makes its conversation younger")
    func plans() throws {
        let settled = try talk(with: "Quay", plan: Commitment(cue: "c", act: "a"))
        let ahead = try talk(with: "Bakery", plan: Commitment(cue: "c", act: "a", due: "2027-12-01"))
        test.wait(days: 300)
        try test.store.settle(CommitmentID(rawValue: 1), as: .done, at: test.now)
        test.wait(days: 100)
        #expect(try found() == [])
        test.wait(days: 270)
        #expect(try found() == [settled])
        test.wait(days: 300)
        #expect(try found().sorted() == [settled, ahead])
    }

    @Test(
        "kept, they are asked about again in a year; later is another day; removed, they are gone and nothing else is")
    func choices() throws {
        let old = try talk(with: "Quay")
        test.wait(days: 400)
        let new = try talk(with: "Quay")
        let note = try test.store.keepIncident(
            heading: "a", words: "b", of: test.customer("Quay").id, at: TestWorld.noon)
        try OldNotes(in: test.world).askLater()
        #expect(try found() == [])
        test.now = Timestamp(rawValue: test.now.rawValue + 11 * 3600 + 3599)
        #expect(try found() == [])
        test.now = Timestamp(rawValue: test.now.rawValue + 1)
        #expect(try found() == [old])
        try OldNotes(in: test.world).keep()
        test.wait(days: 364)
        #expect(try !found().contains(old))
        test.wait(days: 1)
        #expect(try found().contains(old))
        try test.store.postpone([new], until: Timestamp(rawValue: test.now.rawValue + 9))
        try OldNotes(in: test.world).remove()
        #expect(try test.store.conversations(of: nil).map(\.id) == [new])
        #expect(try test.store.customers().map(\.name) == ["Quay"])
        #expect(try test.store.incidents(of: nil) == [note])
    }
}
