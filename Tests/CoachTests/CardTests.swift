import Coach
import Corpus
import Dialogue
import Journal
import Testing

@Suite struct CardTests {
    @Test("At most one card an answer and five a conversation, none of them twice", arguments: 0..<16)
    func limits(seed: Int) throws {
        let conversation = try TestWorld().begin(["start", "stagnation"][seed % 2])
        var rep = RandomRep(seed: UInt64(seed))
        rep.wanders = false
        var shown: [String] = []
        while let question = conversation.state.question {
            let cards = try conversation.answer(rep.answer(to: question)).lines.cards
            #expect(cards.count <= 1)
            shown += cards
        }
        #expect(shown.count <= 5)
        #expect(Set(shown).count == shown.count)
        #expect(!shown.isEmpty || seed > 0)
    }

    @Test("A card comes back for the same customer after 90 days and not before; for another one at once")
    func ninetyDays() throws {
        let test = try TestWorld()
        let card = "thanks-first"
        #expect(try test.begin("gratitude").answer("2").lines.cards == [card])
        test.wait(days: 90)
        #expect(try !test.begin("gratitude").answer("2").lines.cards.contains(card))
        #expect(try test.begin("gratitude", with: "Quay Street Dental").answer("2").lines.cards == [card])
        test.wait(days: 1)
        #expect(try test.begin("gratitude").answer("2").lines.cards == [card])
    }

    @Test("The card is kept as shown with the answer that called for it")
    func kept() throws {
        let test = try TestWorld()
        let conversation = try test.begin("gratitude")
        let cards = try conversation.answer("2").lines.cards
        let events = try test.store.events(of: conversation.record.id)
        let shown = events.compactMap { if case .shown(let card) = $0.payload { (card, $0.place?.step) } else { nil } }
        #expect(shown.map(\.0) == cards)
        #expect(shown.map(\.1) == ["glad"])
    }

    @Test("Taking a conversation up again shows no other card for the answer before")
    func resuming() throws {
        let test = try TestWorld()
        let first = try test.begin("start")
        #expect(try first.answer("2").lines.cards.count == 1)
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        #expect(try second.open().lines.cards == [])
    }
}
