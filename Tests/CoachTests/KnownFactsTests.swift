import Coach
import Journal
import Testing

@Suite("What is known about a customer")
struct KnownFactsTests {
    @Test("what they told on a topic replaces the guess on it")
    func replaced() {
        let known = KnownFacts([
            .sample("guess", "Their aims", "grow in the north", at: 1), .sample("guess", "mood", "tired", at: 2),
            .sample("told", "their  aims", "sell the shop", at: 3),
        ])
        #expect(known.told.map(\.fact.text) == ["sell the shop"])
        #expect(known.guesses.map(\.fact.text) == ["tired"])
    }

    @Test("a guess made after they told stands beside it, and a newer guess replaces an older")
    func later() {
        let known = KnownFacts([
            .sample("told", "aims", "sell the shop", at: 1), .sample("guess", "aims", "retire", at: 2),
            .sample("guess", "aims", "move away", at: 3),
        ])
        #expect(known.told.map(\.fact.text) == ["sell the shop"])
        #expect(known.guesses.map(\.fact.text) == ["move away"])
    }

    @Test("several things told on a topic all stand, the same one once with its latest day")
    func several() {
        let known = KnownFacts([
            .sample("told", "aims", "sell the shop", at: 1), .sample("told", "aims", "travel", at: 2),
            .sample("told", "aims", "sell the shop", at: 3),
        ])
        #expect(known.told.map(\.fact.text) == ["travel", "sell the shop"])
        #expect(known.told.map(\.at.rawValue) == [2, 3])
    }

    @Test(
        "the first short guess becomes one question for them at the end",
        arguments: [
            (["a new boss wants it daily.", "they fear the bill"], "a new boss wants it daily"),
            ([String(repeating: "long ", count: 40), "they fear the bill!"], "they fear the bill"),
            (["don't know", "they fear the bill"], "they fear the bill"),
        ])
    func question(guesses: [String], asked: String) throws {
        let test = try CommitmentWorld(Self.guessing, on: "2026-11-21")
        let conversation = try test.begin("guessing")
        for guess in guesses { _ = try conversation.answer(guess) }
        #expect(
            conversation.closingLines() == [
                .heading("To ask Harbour Foods"), .listed("- What matters most?"),
                .listed("- I've been assuming this: \(asked). Is that so?"),
            ])
    }

    @Test("what they told needs no checking")
    func told() throws {
        let test = try CommitmentWorld(Self.guessing, on: "2026-11-21")
        let conversation = try test.begin("guessing")
        for answer in ["said plainly", "don't know"] { _ = try conversation.answer(answer) }
        #expect(conversation.closingLines() == [.heading("To ask Harbour Foods"), .listed("- What matters most?")])
    }

    @Test("What was told is kept with the person who told it: the one named, or the only one known")
    func whoTold() throws {
        let test = try TestWorld(scripts: ["guessing.md": Self.guessing])
        let customer = try test.store.addCustomer(named: "Harbour Foods", at: test.now)
        func learnt(from person: String?) throws -> [Fact] {
            let known = try #require(try test.store.customer(customer.id))
            let first = try CoachingConversation("guessing", with: known, person: person, in: test.world)
            try first.suspend()
            // Leaving and coming back does not forget who it was.
            let conversation = try CoachingConversation(resuming: first.record, in: test.world)
            _ = try conversation.open()
            try conversation.answer(all: ["too busy", "late pallets"])
            defer { try? conversation.discard() }
            return try test.store.facts(of: customer.id).map(\.fact)
        }
        #expect(try learnt(from: nil).map(\.who) == [nil, nil, nil])
        #expect(try learnt(from: "Tom").filter(\.isTold).map(\.who) == ["Tom"])
        #expect(try learnt(from: "Tom").filter { !$0.isTold }.allSatisfy { $0.who == nil })
        try test.store.addPerson(Person(name: "Joan", role: nil), to: customer.id)
        #expect(try learnt(from: nil).filter(\.isTold).map(\.who) == ["Joan"])
        try test.store.addPerson(Person(name: "Tom", role: nil), to: customer.id)
        #expect(try learnt(from: nil).filter(\.isTold).map(\.who) == [nil])
    }

    private static let guessing = """
        # Guessing
        id: guessing
        version: 1
        for: guesses

        ## side
        What is their side?
        ? text
        - under 3 words: told "their side" from side
        - answered: guess "their side" from side
        - always: ask-them "What matters most?" -> fear

        ## fear
        What do they fear?
        ? text
        - answered: guess "what they fear" from fear
        - always -> end
        """
}

extension KeptFact {
    fileprivate static func sample(_ source: String, _ topic: String, _ text: String, at second: Int64) -> KeptFact {
        KeptFact(
            customer: CustomerID(rawValue: 1), conversation: ConversationID(rawValue: 1),
            at: Timestamp(rawValue: second),
            fact: Fact(topic: topic, text: text, source: source, day: "2026-11-21"))
    }
}
