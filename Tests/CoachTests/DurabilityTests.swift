import Coach
import Dialogue
import Journal
import Testing

@Suite struct DurabilityTests {
    private static let full = JournalError(.cannotWrite, "There is no room left.")

    @Test("An answer, what it led to and the next question are one durable step before the turn is handed out")
    func oneStep() throws {
        let store = WatchedStore()
        let conversation = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        let before = store.appends.count
        let turn = try conversation.answer("8")
        #expect(turn.question?.place.step == "good")
        #expect(
            store.appends.dropFirst(before) == [
                [.answered(raw: "8", value: "number 8", visibility: .own), .asked]
            ])
    }

    @Test("The question that is put is kept as asked at its own place, the answer at the one before")
    func places() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["8"])
        let events = try test.store.events(of: conversation.record.id)
        let asked = events.filter { $0.payload == .asked }.map { $0.place?.step }
        #expect(asked == ["keen", "good"])
    }

    @Test("Where nothing can be saved nothing has moved: the same question is open, and answering again works")
    func failing() throws {
        let store = WatchedStore()
        let conversation = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        let kept = try store.events(of: conversation.record.id)
        store.failure = Self.full
        #expect(throws: Self.full) { try conversation.answer("3") }
        #expect(throws: Self.full) { try conversation.skip() }
        #expect(conversation.open == "tea.keen")
        #expect(conversation.state.answered.isEmpty)
        #expect(try store.events(of: conversation.record.id) == kept)
        store.failure = nil
        #expect(try conversation.answer("3").question?.place.step == "bad")
    }

    @Test("What could not be said when saving failed is said when it works")
    func sayingLater() throws {
        let store = WatchedStore()
        let conversation = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        try conversation.answer(all: ["3"])
        store.failure = Self.full
        #expect(throws: Self.full) { try conversation.answer("late lorries") }
        store.failure = nil
        let turn = try conversation.answer("late lorries")
        guard case .finding(let finding)? = turn.lines.first else {
            Issue.record("No finding first in \(turn.lines)")
            return
        }
        #expect(finding.reasons == ["You said this: late lorries."])
    }

    @Test("Going back where nothing can be saved stays at the question")
    func goingBack() throws {
        let store = WatchedStore()
        let conversation = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        try conversation.answer(all: ["8"])
        store.failure = Self.full
        #expect(throws: Self.full) { try conversation.back() }
        #expect(conversation.open == "tea.good")
    }

    @Test("A close that cannot be saved leaves the conversation open")
    func closing() throws {
        let store = WatchedStore()
        let conversation = try TestWorld(store: store, scripts: ["short.md": SampleScripts.short]).begin("short")
        try conversation.answer(all: ["warm"])
        store.failure = Self.full
        #expect(throws: Self.full) { try conversation.close() }
        #expect(conversation.isClosed == false)
        #expect(try store.openConversations().map(\.id) == [conversation.record.id])
        store.failure = nil
        try conversation.close()
        #expect(try store.openConversations().isEmpty)
    }

    @Test("Advice that cannot be read loses no answer given before")
    func noCards() throws {
        struct Gone: Error {}
        let test = try TestWorld()
        test.cards = .failure(Gone())
        let conversation = try test.begin("gratitude")
        #expect(throws: Gone.self) { try conversation.answer("2") }
        #expect(conversation.open == "gratitude.glad")
        test.cards = ShippedLibrary.cards
        #expect(try conversation.answer("2").question?.place.name == "gratitude.they-gain")
    }
}
