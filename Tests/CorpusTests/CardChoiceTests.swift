import Corpus
import Testing

@Suite("Choosing a card")
struct CardChoiceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let choice: CardChoice
        var called = ["a", "b"]
        let expected: String?
    }

    static let cases: [Case] = [
        Case(testDescription: "the first card called for is shown", choice: CardChoice(), expected: "a"),
        Case(testDescription: "nothing called for, nothing shown", choice: CardChoice(), called: [], expected: nil),
        Case(
            testDescription: "a card shown in this conversation makes way for the next",
            choice: CardChoice(shownInConversation: ["a"]), expected: "b"),
        Case(
            testDescription: "nothing is shown when all were shown in this conversation",
            choice: CardChoice(shownInConversation: ["b", "a"]), expected: nil),
        Case(
            testDescription: "four cards leave room for one",
            choice: CardChoice(shownInConversation: ["c", "d", "e", "f"]), expected: "a"),
        Case(
            testDescription: "five cards are enough for one conversation",
            choice: CardChoice(shownInConversation: ["c", "d", "e", "f", "g"]), expected: nil),
        Case(
            testDescription: "showing a card again counts again",
            choice: CardChoice(shownInConversation: ["c", "c", "c", "c", "c"]), expected: nil),
        Case(
            testDescription: "a card shown for this customer today is not repeated",
            choice: CardChoice(daysSinceShown: ["a": 0]), expected: "b"),
        Case(
            testDescription: "a card shown for this customer 90 days ago is not repeated",
            choice: CardChoice(daysSinceShown: ["a": 90]), expected: "b"),
        Case(
            testDescription: "a card shown for this customer 91 days ago may come back",
            choice: CardChoice(daysSinceShown: ["a": 91]), expected: "a"),
        Case(
            testDescription: "a card that seems to be shown in the future counts as lately",
            choice: CardChoice(daysSinceShown: ["a": -3]), expected: "b"),
        Case(
            testDescription: "a card marked not for me stays away",
            choice: CardChoice(notForMe: ["a"]), expected: "b"),
        Case(
            testDescription: "nothing is shown after a safety stop",
            choice: CardChoice(isAfterSafetyStop: true), expected: nil),
        Case(
            testDescription: "asking brings back a card shown lately",
            choice: CardChoice(shownInConversation: ["a"], daysSinceShown: ["a": 2], isAskedFor: true), expected: "a"),
        Case(
            testDescription: "asking does not bring back a card marked not for me",
            choice: CardChoice(notForMe: ["a"], isAskedFor: true), expected: "b"),
        Case(
            testDescription: "asking does not lift the five",
            choice: CardChoice(shownInConversation: ["c", "d", "e", "f", "g"], isAskedFor: true), expected: nil),
        Case(
            testDescription: "asking does not lift a safety stop",
            choice: CardChoice(isAfterSafetyStop: true, isAskedFor: true), expected: nil),
    ]

    @Test("goes by the rule", arguments: cases)
    func table(_ row: Case) {
        #expect(row.choice.card(among: row.called.map { Sample.card($0) })?.id == row.expected)
    }

    @Test("goes by the limits it is given")
    func limits() {
        var limits = CardLimits()
        limits.cardsPerConversation = 1
        limits.daysBeforeRepeating = 7
        let cards = Sample.cards("a", "b")
        #expect(CardChoice(shownInConversation: ["c"], limits: limits).card(among: cards) == nil)
        #expect(CardChoice(daysSinceShown: ["a": 8], limits: limits).card(among: cards)?.id == "a")
    }

    @Test("keeps its promises over whole conversations of random answers", arguments: UInt64(1)...200)
    func conversations(seed: UInt64) {
        var chance = SplitMix(state: seed)
        let deck = (0..<12).map { Sample.card("card-\($0)") }
        var choice = CardChoice(
            daysSinceShown: Dictionary(
                uniqueKeysWithValues: deck.shuffled(using: &chance).prefix(4)
                    .map { ($0.id, Int.random(in: 0...180, using: &chance)) }),
            notForMe: Set(deck.shuffled(using: &chance).prefix(2).map(\.id)))
        var stopped = false
        for answer in 0..<40 {
            if answer == Int(seed % 60) { stopped = true }
            choice.isAfterSafetyStop = stopped
            let called = Array(deck.shuffled(using: &chance).prefix(Int.random(in: 0...4, using: &chance)))
            guard let card = choice.card(among: called) else {
                let isFree = { (card: Card) in
                    !choice.notForMe.contains(card.id) && !choice.shownInConversation.contains(card.id)
                        && choice.daysSinceShown[card.id, default: 91] > 90
                }
                #expect(stopped || choice.shownInConversation.count == 5 || !called.contains(where: isFree))
                continue
            }
            #expect(!stopped)
            #expect(called.contains(card))
            #expect(!choice.notForMe.contains(card.id))
            #expect(!choice.shownInConversation.contains(card.id))
            #expect(choice.daysSinceShown[card.id, default: 91] > 90)
            choice.shownInConversation.append(card.id)
        }
        #expect(choice.shownInConversation.count <= 5)
    }
}

/// A small seeded source of chance, so that a failing run can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
