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
            let offers = try conversation.answer(rep.answer(to: question)).lines.offers
            #expect(offers.count <= 1)
            for card in offers { _ = try conversation.show(card) }
            shown += offers.map(\.id)
        }
        #expect(shown.count <= 5)
        #expect(Set(shown).count == shown.count)
        #expect(!shown.isEmpty || seed > 0)
    }

    @Test("A card comes back for the same customer after 90 days and not before; for another one at once")
    func ninetyDays() throws {
        let test = try TestWorld()
        let card = "thanks-first"
        func offered(_ customer: String = "Harbour Foods") throws -> [String] {
            let conversation = try test.begin("gratitude", with: customer)
            let offers = try conversation.answer("2").lines.offers
            for card in offers { _ = try conversation.show(card) }
            return offers.map(\.id)
        }
        #expect(try offered() == [card])
        test.wait(days: 90)
        #expect(try !offered().contains(card))
        #expect(try offered("Quay Street Dental") == [card])
        test.wait(days: 1)
        #expect(try offered() == [card])
    }

    @Test("A card that was shown is kept as shown, with the answer that called for it; one only offered is not")
    func kept() throws {
        let test = try TestWorld()
        let conversation = try test.begin("gratitude")
        let card = try #require(try conversation.answer("2").lines.offers.first)
        func shown() throws -> [(String, String?)] {
            try test.store.events(of: conversation.record.id).compactMap {
                if case .shown(let card) = $0.payload { (card, $0.place?.step) } else { nil }
            }
        }
        #expect(try shown().isEmpty)
        #expect(try conversation.show(card).first == .card(card))
        #expect(try shown().map(\.0) == [card.id])
        #expect(try shown().map(\.1) == ["glad"])
    }

    @Test("Taking a conversation up again offers what was not shown yet, and nothing else for the answer before")
    func resuming() throws {
        let test = try TestWorld()
        let first = try test.begin("start")
        let card = try #require(try first.answer("2").lines.offers.first)
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        #expect(try second.open().lines.offers == [card])
        _ = try second.show(card)
        try second.suspend()
        let third = try CoachingConversation(resuming: first.record, in: test.world)
        #expect(try third.open().lines.offers.isEmpty)
    }

    @Test("What the rep makes of a card is kept word for word; an empty line is nothing")
    func weighed() throws {
        let test = try TestWorld()
        let conversation = try test.begin("gratitude")
        let card = try #require(try conversation.answer("2").lines.offers.first)
        _ = try conversation.show(card)
        #expect(try conversation.weigh(card, " ") == .taken([]))
        #expect(try conversation.weigh(card, "fits, but \"not\" now") == .taken([]))
        let kept = try test.store.events(of: conversation.record.id).map(\.payload)
        #expect(kept.contains(.weighed(card: card.id, words: "fits, but \"not\" now")))
        #expect(kept.count { if case .weighed = $0 { true } else { false } } == 1)
    }

    @Test("In self-care, which keeps nothing, what the rep makes of a card is kept nowhere")
    func weighedWhereNothingIsKept() throws {
        let test = try TestWorld()
        let conversation = try test.begin("selfcare")
        let offers = try conversation.answer("4").lines.offers + conversation.answer("most of them").lines.offers
        #expect(!offers.isEmpty)
        for card in offers {
            _ = try conversation.show(card)
            #expect(try conversation.weigh(card, "CANARY, for I am worn out") == .taken([]))
        }
        #expect(!"\(try test.store.events(of: conversation.record.id))".contains("CANARY"))
    }

    @Test("A card that is not for the rep stays away for good, with every customer")
    func notForMe() throws {
        let test = try TestWorld()
        let conversation = try test.begin("gratitude")
        let card = try #require(try conversation.answer("2").lines.offers.first)
        _ = try conversation.show(card)
        #expect(try conversation.weigh(card, "Not for me.") == .taken([.note("Then it stays away.")]))
        test.wait(days: 400)
        #expect(try !test.begin("gratitude").answer("2").lines.offered.contains(card.id))
        #expect(try !test.begin("gratitude", with: "Quay Street Dental").answer("2").lines.offered.contains(card.id))
    }

    @Test("A card passed over is not offered again in that conversation; two of them end the offers")
    func passedOver() throws {
        var most = 0
        for seed in 0..<12 {
            let test = try TestWorld()
            let conversation = try test.begin("start")
            var refused: [String] = []
            try hold(conversation, seed: seed) { card in
                try conversation.refuse(card, forGood: false)
                refused.append(card.id)
            }
            #expect(refused.count <= 2 && Set(refused).count == refused.count)
            #expect(try test.store.cardsRefused().isEmpty)
            most = max(most, refused.count)
        }
        #expect(most == 2)
    }

    @Test("In the last minutes before a talk no card is offered", arguments: [(12, false), (60, true)])
    func hurry(minutes: Int, offers: Bool) throws {
        var offered = false
        for seed in 0..<12 {
            let world = try TestWorld().world
            let now = world.now()
            let when = AnswerValue.date(world.day(now), minute: world.minute(now) + minutes)
            let customer = try world.store.addCustomer(named: "Harbour Foods", at: now)
            let conversation = try CoachingConversation("call", with: customer, when: when, in: world)
            _ = try conversation.open()
            try hold(conversation, seed: seed) { _ in offered = true }
        }
        #expect(offered == offers)
    }

    /// Answers at random until the end, and hands over every card that is offered.
    private func hold(_ conversation: CoachingConversation, seed: Int, _ offer: (Card) throws -> Void) throws {
        var rep = RandomRep(seed: UInt64(seed))
        rep.wanders = false
        while let question = conversation.state.question {
            for card in try conversation.answer(rep.answer(to: question)).lines.offers { try offer(card) }
        }
    }
}
