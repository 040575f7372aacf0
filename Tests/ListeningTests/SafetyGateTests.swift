import Listening
import RekindleTesting
import Testing

@Suite("The shipped safety gate")
struct SafetyGateTests {
    let gate: SafetyGate

    init() throws { gate = try ShippedListening.gate.get() }

    @Test("was learnt from the examples and signs beside it")
    func fresh() throws {
        try gate.checkFresh(try SafetyExamples(folder: ShippedListening.folder))
    }

    @Test("misses no example of danger to the speaker or from others")
    func graveExamples() throws {
        let examples = try SafetyExamples(folder: ShippedListening.folder).all
        let grave = examples.filter { $0.tier == .dangerToSelf || $0.tier == .dangerFromOthers }
        #expect(grave.count >= 400)
        #expect(grave.filter { gate.judge($0.utterance) == nil }.map(\.id) == [])
    }

    @Test("stops for at most three in a hundred ordinary answers to our own questions, of which it learnt none")
    func ordinaryAnswers() throws {
        let bytes = try ShippedListening.folder.bytes(of: "unseen/ordinary-answers.tsv")
        let answers = try #require(try SafetyExampleFile(name: "ordinary-answers.tsv", bytes: bytes)).examples
        #expect(answers.count >= 1_000)
        let learnt = Set(try SafetyExamples(folder: ShippedListening.folder).all.map(\.utterance))
        #expect(!answers.contains { learnt.contains($0.utterance) })
        let stopped = answers.filter { gate.judge($0.utterance) != nil }
        #expect(stopped.count * 100 <= answers.count * 3, "\(stopped.map(\.utterance))")
    }

    @Test(
        "hears outright danger",
        arguments: [
            ("I want to kill myself", .dangerToSelf),
            ("i dont want to be alive anymore", .dangerToSelf),
            ("I'm suicidal", .dangerToSelf),
            ("Suiciiiidal tonight", .dangerToSelf),
            ("I have decided to end my life", .dangerToSelf),
            ("been hurting myself on purpose", .dangerToSelf),
            ("My family would be better off without me", .possibleDangerToSelf),
            ("I wish I had never been born", .possibleDangerToSelf),
            ("I'm a burden to everyone", .possibleDangerToSelf),
            ("He pulled a knife on our driver", .dangerFromOthers),
            ("she said she will stab me next time", .dangerFromOthers),
            ("He followed me home twice", .dangerFromOthers),
            ("I'm going to kill him, I mean it", .dangerFromOthers),
            ("He put his hand on my thigh", .harassment),
            ("She told our fitter to go back to his own country", .harassment),
            ("He wants five percent back into his private account", .illegalRequest),
            ("They asked us to backdate the invoice", .illegalRequest),
            ("I sent the payroll file to the wrong client", .privacyBreach),
            ("He wants his wife's phone records", .privacyBreach),
            ("I haven't slept properly for weeks and I cry every morning", .burnout),
            ("panic attack in the car park again", .burnout),
            ("He said he'd kill himself if we cancel", .customerInDanger),
            ("She had bruises on her arms", .customerInDanger),
            ("How can I make her feel guilty so she renews?", .misuse),
            ("I'll post a fake review about him", .misuse),
        ] as [(String, Tier)])
    func outright(_ utterance: String, tier: Tier) {
        #expect(gate.judge(utterance)?.tier == tier)
    }

    @Test("finds the clause that danger is buried in, as typed")
    func buried() {
        let alarm = gate.judge(
            "Order's in, 40 pallets for Monday. I don't want to be alive anymore, honestly. Price is agreed.")
        #expect(alarm == Alarm(tier: .dangerToSelf, isSure: true, clause: "I don't want to be alive anymore"))
    }

    @Test(
        "passes over figures of speech, titles, sport, products, and denials",
        arguments: [
            "Dead on my feet after the trade fair",
            "The colour is to die for",
            "My inbox is killing me",
            "I'm dying for a coffee",
            "I could murder a curry",
            "The server died at noon",
            "Kill the order for bay 6",
            "That quote is commercial suicide",
            "Suicide Squad figures are back in stock",
            "I'm not suicidal, just fed up with the portal",
            "Nobody threatened anyone",
            "We got slaughtered five nil on Saturday",
            "He threatened to leave us a bad review",
            "They're threatening to move to our competitor",
            "The hammers and nail guns are on back order",
            "Backdated pay came through",
            "The motor burnt out again",
            "The privacy screens arrived in the wrong colour",
            "I did the anti bribery module today",
            "Bribed the apprentice with a sausage roll",
            "He shook my hand and signed the order",
            "Happy tears when she saw the kitchen",
        ])
    func quiet(_ utterance: String) { #expect(gate.judge(utterance) == nil) }

    @Test(
        "lets ordinary answers through",
        arguments: [
            "They always pay late", "He asked for sixty days", "Good call, she wants a quote by Friday.",
            "I promised to send the slides and forgot", "We talked about the new price list and the delivery dates.",
            "I should ring her and say thanks", "She likes the blue one better",
            "He has been a customer for nine years", "The portal asks for the same form twice", "", " ... ", "42",
        ])
    func ordinary(_ utterance: String) { #expect(gate.judge(utterance) == nil) }

    @Test(
        "hears danger told in words that figures of speech share",
        arguments: [
            ("I want to die for good this time", .dangerToSelf),
            ("I wish I was dead lol", .dangerToSelf),
            ("I said goodbye to the kids", .dangerToSelf),
            ("I would kill myself over this debt", .dangerToSelf),
            ("I cut myself a bit when it gets bad", .dangerToSelf),
            ("The kids would be better off with me gone", .possibleDangerToSelf),
            ("I can't see past the end of the week", .possibleDangerToSelf),
            ("I'm just dead weight to everyone at home", .possibleDangerToSelf),
            ("He said he will kill me", .dangerFromOthers),
            ("You're a dead man, he wrote", .dangerFromOthers),
            ("It's not a threat, it's a promise", .dangerFromOthers),
            ("She threw a hot drink over me", .dangerFromOthers),
            ("A customer attacked the receptionist", .dangerFromOthers),
            ("He threatened to bring his brothers round", .dangerFromOthers),
            ("He pointed a nail gun at my foot", .dangerFromOthers),
            ("He tries to touch me up in the stock room", .harassment),
            ("He rang, called saying he'll kill himself over the late payments", .customerInDanger),
        ] as [(String, Tier)])
    func sharedWords(_ utterance: String, tier: Tier) {
        #expect(gate.judge(utterance)?.tier == tier)
    }

    @Test(
        "lets ordinary talk through that shares words with danger",
        arguments: [
            "What I need to know is their budget", "The last thing I need is another price rise",
            "Before I go into the meeting I check the notes",
            "We can't stay with this supplier", "I take my own car to the visit", "I'm cutting my margin again",
            "A visit to my client went well", "He threw a party for the team at our restaurant",
            "He forced us to cut the price", "Shame about your van, did the paint come off",
            "The best way to end the meeting is a date", "Accidents happen, we broke two cases",
            "I sat in her car park and rang her", "There is nothing to live up to there",
        ])
    func sharedWithDanger(_ utterance: String) { #expect(gate.judge(utterance) == nil) }

    @Test("has no doubt about danger to life")
    func noDoubt() {
        #expect(gate.judge("I want to die")?.isSure == true)
        #expect(gate.judge("everyone would be better off without me")?.isSure == true)
    }

    @Test("explains an alarm by its signs and words, and a figure of speech by what was passed over")
    func explanation() {
        let alarm = gate.explain("I want to die")
        #expect(alarm.alarm?.tier == .dangerToSelf && alarm.nearest == .dangerToSelf)
        #expect(alarm.signs.contains { $0.tier == .dangerToSelf && $0.words == "want to die" })
        #expect(alarm.signs.allSatisfy { $0.place.hasPrefix("signs.tsv:") })
        #expect(alarm.words.contains { $0.words == "die" && $0.weight > 0 })
        #expect(gate.explain("The colour is to die for").passedOver == ["to die for"])
    }

    @Test("never fails on what nobody would type")
    func noise() {
        var random = SeededGenerator(seed: 7)
        for length in [1, 10, 100, 1_000, 10_000] {
            for _ in 0..<(length > 1_000 ? 2 : 20) {
                let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
                _ = gate.judge(String(decoding: bytes, as: UTF8.self))
            }
        }
        for piece in ["a", "kill ", "not ", "😀", "אני רוצה ", "he said ", ".", "e\u{301}", "\u{0}", "@ "] {
            _ = gate.judge(String(repeating: piece, count: 10_000 / piece.count))
        }
    }
}
