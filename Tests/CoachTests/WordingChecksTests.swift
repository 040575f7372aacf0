import Coach
import Dialogue
import Journal
import Listening
import Testing

/// What is remarked on in a plan or a thanks that the customer would not want done to them.
@Suite struct WordingChecksTests {
    private static let hook = "your order, and can I book you in for a renewal chat"
    private static let pressure = "keep ringing every hour till he gives in"
    private static let takes = "Your words stand in the line; Enter takes them as they are."

    /// A question whose answer becomes a plan or a thanks; how to come to it, leaving out what lies between.
    struct Place: Sendable, CustomTestStringConvertible {
        let name: String
        let reflection: String
        let answers: [String]
        var testDescription: String { name }
    }

    static let thanks = [
        Place(name: "thanks.thanks-for", reflection: "gratitude", answers: ["9", "they pay early", "say it"]),
        Place(name: "start.one-thanks", reflection: "start", answers: ["9", "they pay early"]),
        Place(name: "reconnect.true-thanks", reflection: "reconnect", answers: ["no", "8"]),
    ]

    private static let reply = Place(
        name: "commitment.reply", reflection: "gratitude",
        answers: [
            "9", "they pay early", "do something", "send Joan the sizes list", "thursday", "when I sit down", "8",
            "I get voicemail",
        ])
    static let plans = [
        Place(name: "commitment.act", reflection: "start", answers: ["9", "they pay early"]), reply,
        Place(name: "commitment.smaller", reflection: "gratitude", answers: Array(reply.answers.prefix(6)) + ["3"]),
        Place(name: "thanks.deed", reflection: "gratitude", answers: ["9", "they pay early", "do something"]),
        Place(name: "likeness.serve", reflection: "likeness", answers: ["8"]),
        Place(name: "review.do-differently", reflection: "review", answers: []),
    ]

    private func at(_ place: Place, in test: TestWorld) throws -> CoachingConversation {
        let conversation = try test.begin(place.reflection)
        try conversation.answer(all: place.answers)
        while let open = conversation.open, open != place.name { _ = try conversation.skip() }
        try #require(conversation.open == place.name)
        return conversation
    }

    /// Names it once with the honest version, and takes the same words the second time.
    private func expectOneRemark(_ remark: String, on words: String, at place: Place) throws {
        let test = try TestWorld()
        let conversation = try at(place, in: test)
        let turn = try conversation.answer(words)
        #expect(turn.lines == [.note(remark), .note(Self.takes)])
        #expect(turn.isRepair && turn.prefill == words)
        #expect(turn.question?.place.name == place.name)
        #expect(try !test.store.everythingKept().contains(words), "nothing is kept while it is open")
        let taken = try conversation.answer(words)
        #expect(!taken.isRepair)
        #expect(!taken.lines.notes.contains { $0.hasPrefix("Look again at") })
        #expect(taken.question?.place != turn.question?.place)
        #expect(try test.store.everythingKept().contains(words))
    }

    @Test(
        "Thanks with a hook is named once, with the honest version; the same words again are taken", arguments: thanks)
    func thanksWithHook(_ place: Place) throws {
        try expectOneRemark(Self.hookRemark, on: Self.hook, at: place)
    }

    @Test("A plan that presses is named once, wherever the plan is made", arguments: plans)
    func plan(_ place: Place) throws {
        try expectOneRemark(Self.pressureRemark, on: Self.pressure, at: place)
    }

    @Test("A first sentence of the rep's own with a hurry that is not real is named once")
    func opening() throws {
        try expectOneRemark(
            "Look again at urgency (\"only for today\"). "
                + "A hurry that is not real is found out, and then the real ones are not believed. "
                + "Say the real date and where it is written, or say that there is none.",
            on: "This price is only for today, and then it goes up.",
            at: Place(name: "call.own-opening", reflection: "call", answers: []))
    }

    private static let hookRemark =
        "Look again at thanks with a hook (\"can I book\"). "
        + "Thanks that asks for something is heard as the way to the asking. "
        + "Thank them and stop there; what you want to ask can have a call of its own on another day."
    private static let pressureRemark =
        "Look again at pressure (\"keep ringing\"). "
        + "A yes that they could not refuse is taken back as soon as they can. "
        + "Ask once, say that no is fine, and ask when they would like to talk again."

    @Test("Two things in one plan are both named")
    func two() throws {
        let conversation = try at(Self.plans[0], in: TestWorld())
        let turn = try conversation.answer("say thank you and ask for another order, and don't mention the fee")
        #expect(
            turn.lines.notes.map { $0.prefix { $0 != "(" } } == [
                "Look again at thanks with a hook ", "Look again at hiding something ",
                "Your words stand in the line; Enter takes them as they are."[...],
            ])
    }

    @Test("Honest words are taken at once")
    func honest() throws {
        let thanks = try at(Self.thanks[0], in: TestWorld()).answer("ringing me first about the short delivery")
        #expect(!thanks.isRepair && thanks.question?.place.name == "thanks.made-a-difference")
        let plan = try at(Self.plans[0], in: TestWorld()).answer("ring Joan and ask how the new line is going")
        #expect(!plan.isRepair && plan.question?.place.name == "commitment.due")
    }

    @Test("Put better after the remark, the better words are taken and the others kept nowhere")
    func putBetter() throws {
        let test = try TestWorld()
        let conversation = try at(Self.thanks[1], in: test)
        _ = try conversation.answer(Self.hook)
        let turn = try conversation.answer("ringing me first about the short delivery")
        #expect(turn.question?.place.name == "start.fresh")
        #expect(try !test.store.everythingKept().contains("renewal"))
    }

    @Test("Where nobody is there to be asked again, the words are taken with the remark beside them")
    func unattended() throws {
        let test = try TestWorld()
        let conversation = try at(Self.thanks[0], in: test)
        conversation.isUnattended = true
        let turn = try conversation.answer(Self.hook)
        #expect(!turn.isRepair)
        #expect(turn.lines.first == .note(Self.hookRemark))
        #expect(!turn.lines.notes.contains(Self.takes))
        #expect(turn.question?.place.name == "thanks.made-a-difference")
        #expect(try test.store.everythingKept().contains(Self.hook))
    }

    @Test("At a question that is neither a plan nor a thanks, nothing is remarked on")
    func elsewhere() throws {
        let conversation = try TestWorld().begin("start")
        let turn = try conversation.answer(all: ["9", Self.pressure])
        #expect(!turn.isRepair && turn.question?.place.name == "start.one-thanks")
        #expect(!turn.lines.notes.contains { $0.hasPrefix("Look again at") })
    }

    @Test("Somebody in trouble is not corrected: a safety script's questions are never remarked on")
    func safety() throws {
        let test = try TestWorld()
        test.signs = ["zebra": Alarm(tier: .burnout, isSure: true, clause: "zebra")]
        let conversation = try test.begin("start")
        _ = try conversation.answer(all: ["9", "zebra", "make them lighter"])
        #expect(conversation.isInSafety && conversation.open == "lighter.ease")
        let turn = try conversation.answer(Self.pressure)
        #expect(!turn.isRepair && turn.question?.place.name != "lighter.ease")
        #expect(!turn.lines.notes.contains { $0.hasPrefix("Look again at") })
    }
}
