import Coach
import Dialogue
import Journal
import Listening
import RekindleTesting
import Testing

@Suite struct SafetyGateTests {
    private let marker = "zebra"

    private func world(_ tier: Tier, isSure: Bool = true) throws -> TestWorld {
        let test = try TestWorld()
        test.signs = ["zebra": Alarm(tier: tier, isSure: isSure, clause: "zebra")]
        return test
    }

    /// At a question that takes words: what makes it a good one.
    private func atWords(_ test: TestWorld) throws -> CoachingConversation {
        let conversation = try test.begin("start")
        _ = try conversation.answer("9")
        return conversation
    }

    private func nothingKept(_ test: TestWorld) throws {
        #expect(try !test.store.everythingKept().contains(marker))
        #expect(try test.store.incidents(of: nil) == [])
    }

    struct Way: Sendable, CustomTestStringConvertible {
        let tier: Tier
        let step: String
        let said: String
        var testDescription: String { tier.rawValue }
    }

    static let ways = [
        Way(tier: .dangerToSelf, step: "safety-self.yourself", said: "The customer can wait. You matter more."),
        Way(tier: .possibleDangerToSelf, step: "safety-self.yourself", said: "The customer can wait. You matter more."),
        Way(
            tier: .dangerFromOthers, step: "safety-danger.in-danger",
            said: "Your safety comes first, before any customer and any sale, so the coaching stops here."),
        Way(
            tier: .harassment, step: "safety-unwanted.aimed-at-you",
            said: "That is not part of your job, and caring more will not mend it. So there is no coaching on it."),
        Way(
            tier: .illegalRequest, step: "safety-law.against-the-law",
            said: "Here the coaching stops. Do not agree to it. Do not sign it, send it or hint at it."),
        Way(
            tier: .privacyBreach, step: "safety-data.private-data",
            said: "For now, the answer is no. Do not send it, copy it, or pass it on. The coaching stops here."),
        Way(
            tier: .burnout, step: "safety-worn.real-person",
            said:
                "What you describe has gone on for a while, and it reaches beyond this customer. Caring more is not the remedy."
        ),
        Way(
            tier: .customerInDanger, step: "safety-customer.customer-in-danger",
            said: "Put the business down for now. No selling, no chasing, no deadlines."),
    ]

    @Test(
        "Words of danger stop the coaching with the message for them, before anything of them is kept", arguments: ways)
    func stops(_ way: Way) throws {
        let test = try world(way.tier)
        let conversation = try atWords(test)
        let turn = try conversation.answer("they order weekly, and \(marker)")
        #expect(turn.lines.said.first == way.said)
        #expect(turn.lines.last == .note("What you just typed is not kept."))
        #expect(turn.question?.place.name == way.step)
        #expect(conversation.state.safetyStop)
        try nothingKept(test)
        let kept = try test.store.events(of: conversation.record.id).map(\.payload)
        #expect(kept.contains(.heard(verdict: "stop", words: nil)))
        try conversation.stop()
        try nothingKept(test)
        #expect(try test.store.conversations(of: nil).map(\.ending) == [.safety])
    }

    @Test("A number or a choice is no words; what fits no answer is heard all the same")
    func atANumber() throws {
        let test = try world(.dangerToSelf)
        let conversation = try test.begin("start")
        #expect(try conversation.answer("\(marker)").question?.place.name == "safety-self.yourself")
        try nothingKept(test)
    }

    @Test("A figure of speech is taken at its word, people stay named, and the conversation goes on without advice")
    func figureOfSpeech() throws {
        let test = try world(.possibleDangerToSelf)
        let conversation = try atWords(test)
        var turn = try conversation.answer(marker)
        turn = try conversation.answer("it was a figure of speech")
        #expect(turn.lines.said.first == "Thank you. I would sooner ask and be wrong.")
        turn = try conversation.answer("go on with the customer")
        #expect(turn.question?.place.name == "start.one-thanks")
        #expect(!conversation.state.safetyStop && conversation.state.cameToStop)
        #expect(turn.lines.offered == [])
        #expect(
            conversation.review().contains(
                .answer(number: 2, question: "What is good", answer: "answered, nothing kept")))
        try nothingKept(test)
    }

    @Test("Carried on, left and taken up again, it goes on where it was, still without advice")
    func carriedOnAndResumed() throws {
        let test = try world(.possibleDangerToSelf)
        let conversation = try atWords(test)
        try conversation.answer(all: [marker, "3", "3"])
        #expect(conversation.open == "start.one-thanks")
        try conversation.suspend()
        let again = try CoachingConversation(resuming: conversation.record, in: test.world)
        #expect(try again.open().question?.place.name == "start.one-thanks")
        // "Vague" would call for a card here.
        #expect(try again.answer("for being in touch often").lines.offered == [])
        try nothingKept(test)
    }

    @Test("A second sign asks again")
    func secondSign() throws {
        let test = try world(.possibleDangerToSelf)
        let conversation = try atWords(test)
        try conversation.answer(all: [marker, "3", "3"])
        let turn = try conversation.answer("really, \(marker)")
        #expect(turn.question?.place.name == "safety-self.yourself")
        #expect(turn.question?.place.path == "one-thanks!")
    }

    @Test("Who would rather not say is not asked again, and not left alone")
    func refusal() throws {
        let test = try world(.dangerToSelf)
        let conversation = try atWords(test)
        var turn = try conversation.answer(all: [marker, "none of your business"])
        #expect(turn.lines.said.first == "Please do not be alone with this.")
        turn = try conversation.answer("don't know")
        #expect(turn.question == nil)
        #expect(
            turn.lines.said.last
                == "The customer can wait. Nothing you typed here has been kept. Type help at any time, and these people are shown again."
        )
        try conversation.close()
        try nothingKept(test)
    }

    @Test("What was misread becomes the answer that it was meant to be")
    func misread() throws {
        let test = try world(.illegalRequest)
        let conversation = try atWords(test)
        _ = try conversation.answer("the \(marker) biscuits they bribe us with")
        let turn = try conversation.answer("no; nothing like that")
        #expect(turn.lines.notes == ["Thank you. Your answer is kept as you typed it."])
        #expect(turn.question?.place.name == "start.one-thanks")
        #expect(conversation.state.safetyStop == false)
        #expect(try test.store.everythingKept().contains("the zebra biscuits they bribe us with"))
        try conversation.suspend()
        let again = try CoachingConversation(resuming: conversation.record, in: test.world)
        #expect(try again.open().question?.place.name == "start.one-thanks")
    }

    @Test("In doubt one plain question comes first; until it is answered nothing is written down")
    func doubt() throws {
        let test = try world(.harassment, isSure: false)
        let conversation = try atWords(test)
        var turn = try conversation.answer(marker)
        #expect(turn.question?.text == "Was it about the work, or about who somebody is?")
        #expect(!conversation.state.safetyStop)
        try nothingKept(test)
        turn = try conversation.answer("about the work")
        #expect(turn.lines.notes.first == "Thank you. Your answer is kept as you typed it.")
        #expect(turn.question?.place.name == "start.one-thanks")
        #expect(try test.store.everythingKept().contains(marker))
    }

    @Test("In doubt and then certain, it stops, and nothing is kept")
    func doubtConfirmed() throws {
        let test = try world(.harassment, isSure: false)
        let conversation = try atWords(test)
        let turn = try conversation.answer(all: [marker, "about who I am"])
        #expect(turn.question?.place.name == "safety-unwanted.aimed-at-you")
        #expect(conversation.state.safetyStop)
        try conversation.suspend()
        try nothingKept(test)
        let again = try CoachingConversation(resuming: conversation.record, in: test.world)
        #expect(try again.open().question?.place.name == "safety.nearest")
    }

    @Test("Left in doubt, the same question is asked again")
    func leftInDoubt() throws {
        let test = try world(.burnout, isSure: false)
        let conversation = try atWords(test)
        _ = try conversation.answer(marker)
        try conversation.suspend()
        let again = try CoachingConversation(resuming: conversation.record, in: test.world)
        #expect(try again.open().question?.place.name == "start.good")
        try nothingKept(test)
    }

    @Test("Going back from the question of doubt, the words stand in the line")
    func backFromDoubt() throws {
        let test = try world(.harassment, isSure: false)
        let conversation = try atWords(test)
        _ = try conversation.answer("so \(marker) they are")
        #expect(try conversation.back().prefill == "so zebra they are")
        #expect(conversation.open == "start.good")
        #expect(try conversation.answer("they are fine").question?.place.name == "start.one-thanks")
    }

    @Test("What would deceive the customer is declined with the words back in the line; again, it stays out")
    func misuse() throws {
        let test = try world(.misuse)
        let conversation = try atWords(test)
        var turn = try conversation.answer("I will \(marker) them")
        #expect(turn.isRepair && turn.prefill == "I will zebra them")
        #expect(turn.lines.first == .said("That part I will not help with."))
        turn = try conversation.answer("I will \(marker) them")
        #expect(turn.lines.notes.first == "That part stays out. It is not kept, and counts as \"don't know\".")
        #expect(turn.question?.place.name == "start.one-thanks")
        #expect(!conversation.state.cameToStop)
        try nothingKept(test)
    }

    @Test("A dated note is kept apart, on request only, and nowhere else")
    func incidentNote() throws {
        let test = try world(.harassment)
        let conversation = try atWords(test)
        try conversation.answer(all: [marker, "yes", "my manager", "yes"])
        try conversation.answer(all: ["he said the wolf word", "in the wolf yard, Tuesday", "Sam Wolf"])
        #expect(conversation.state.question == nil)
        try conversation.close()
        let notes = try test.store.incidents(of: nil)
        #expect(notes.map(\.words) == ["he said the wolf word", "in the wolf yard, Tuesday", "Sam Wolf"])
        #expect(notes.first?.heading == "What was said or done? Use the words that were used, as far as you remember.")
        #expect(try !test.store.everythingKept().lowercased().contains("wolf"))
        for shareable in [true, false] {
            let page = try BriefMaker(in: test.world).brief(for: conversation.customer, shareable: shareable)
            #expect(!"\(page)".lowercased().contains("wolf"))
        }
    }

    @Test("What is typed at a thought is heard too")
    func atAThought() throws {
        let test = try world(.dangerFromOthers)
        let conversation = try test.begin("start")
        let turn = try conversation.answer("2")
        let card = try #require(turn.lines.offers.first)
        _ = try conversation.show(card)
        guard case .stopped(let stopped) = try conversation.weigh(card, "it fits, but \(marker)") else {
            Issue.record("it did not stop")
            return
        }
        #expect(stopped.question?.place.name == "safety-danger.in-danger")
        try nothingKept(test)
        // Misread there, the question that was open is asked as if nothing had been.
        #expect(try conversation.answer("nobody is in danger").question?.place.name == "start.thinnest")
    }

    @Test("People are named as the firm names them")
    func people() throws {
        let test = try world(.privacyBreach)
        test.people.words[.privacy] = "your privacy officer (Priya Shah, 0131 496 0000)"
        let turn = try atWords(test).answer(marker)
        #expect(
            turn.lines.said.contains { $0.contains("Take it to your privacy officer (Priya Shah, 0131 496 0000).") })
    }
}
