import Coach
import Dialogue
import Journal
import Testing

@Suite("What is asked only once")
struct AskedOnceTests {
    let test: CommitmentWorld

    init() throws {
        test = try CommitmentWorld(Self.asking, on: "2026-11-14")
        try test.hold("asking", "They rang us first.", "2", "2026-12-01", "fine").close()
    }

    @Test("the earlier answer is shown with its day, words stand in the line, and nothing typed keeps it")
    func kept() throws {
        try test.turn(to: "2026-12-24")
        let conversation = try CoachingConversation("asking", with: test.customer, in: test.world)
        conversation.isUnattended = true
        var turn = try conversation.open()
        #expect(turn.former == "On Sat 14 Nov 2026 you said: They rang us first. Enter keeps it.")
        #expect(turn.prefill == "They rang us first.")
        turn = try conversation.answer("")
        conversation.isUnattended = false
        #expect(turn.former == "On Sat 14 Nov 2026 you said: about monthly. Enter keeps it.")
        #expect(turn.prefill == "")
        turn = try conversation.answer("")
        // The day it was to be done by has gone by, and how it goes is asked each time.
        #expect(turn.lines == [])
        #expect(turn.question?.place.step == "until")
        _ = try conversation.skip()
        #expect(conversation.state.question?.former == nil)
        _ = try conversation.answer("well")
        let answers = test.store.lastAnswers(of: test.customer.id, before: nil)
        #expect(answers["asking.chose-you"]?.value == "text They rang us first.")
        #expect(answers["asking.chose-you"]?.conversation == conversation.record.id)
        #expect(answers["asking.rhythm"]?.value == "one monthly")
    }

    @Test("another answer replaces it")
    func replaced() throws {
        let conversation = try test.begin("asking")
        _ = try conversation.answer("Our price")
        _ = try conversation.answer("weekly")
        let answers = test.store.lastAnswers(of: test.customer.id, before: nil)
        #expect(answers["asking.chose-you"]?.value == "text Our price")
        #expect(answers["asking.rhythm"]?.value == "one weekly")
    }

    @Test("it stands for as many days as the step says, and not a day longer", arguments: [90, 91])
    func days(count: Int) throws {
        let first = try #require(CalendarDay(iso: "2026-11-14"))
        try test.turn(to: first.adding(days: count).iso)
        #expect(try (test.begin("asking").state.question?.former != nil) == (count == 90))
    }

    @Test("keeping it counts as saying it again")
    func renewed() throws {
        try test.turn(to: "2027-02-01")
        let conversation = try test.begin("asking")
        for _ in 1...2 { _ = try conversation.answer("") }
        try conversation.stop()
        try test.turn(to: "2027-04-01")
        #expect(try test.begin("asking").state.question?.saidOn == CalendarDay(iso: "2027-02-01"))
    }

    @Test("an answer that was left out, or belongs to another customer, does not stand")
    func notStanding() throws {
        let skipped = try test.begin("asking")
        _ = try skipped.skip()
        try skipped.stop()
        #expect(try test.begin("asking").state.question?.former == nil)
        let other = try test.store.addCustomer(named: "Quay", at: test.world.now())
        let conversation = try CoachingConversation("asking", with: other, in: test.world)
        #expect(try conversation.open().lines == [])
    }

    @Test("a conversation that was left shows the same when it is taken up again, also after the 90 days")
    func resumed() throws {
        let conversation = try test.begin("asking")
        try conversation.suspend()
        try test.turn(to: "2027-11-14")
        let again = try CoachingConversation(resuming: conversation.record, in: test.world)
        #expect(try again.open().former == "On Sat 14 Nov 2026 you said: They rang us first. Enter keeps it.")
        #expect(again.state.question == conversation.state.question)
    }

    @Test("going back shows the answer just given, not the one from before")
    func back() throws {
        let conversation = try test.begin("asking")
        _ = try conversation.answer("Our price")
        let turn = try conversation.back()
        #expect(turn.prefill == "Our price")
        #expect(turn.lines == [])
    }

    @Test(
        "for how long is said in days, of a question that has one answer",
        arguments: [
            ("? text\nonce: 90 days", []), ("? text\nonce: 1 day", []), ("? text\nonce: 0 days", [notDays]),
            ("? text\nonce: a while", [notDays]), ("? text\nonce: 90", [notDays]), ("? wait\nonce: 90 days", [notDays]),
            ("? one of, for each\n* a: A\n+ b: B\nonce: 90 days", [notDays]),
        ])
    func written(question: String, messages: [String]) {
        let text = "# Sample\nid: sample\nversion: 1\n\n## step\nHow?\n\(question)\n- always -> end\n"
        let problems = ScriptParser.parse(SourceText(file: "sample.md", text: text)).1
        #expect(problems.map(\.message) == messages)
    }

    private static let asking = """
        # Asking
        id: asking
        version: 1
        for: asking

        ## chose-you
        Why did they choose you?
        ? text
        once: 90 days
        - always -> rhythm

        ## rhythm
        How often do you talk?
        ? one of
        * weekly: about weekly
        * monthly: about monthly
        once: 90 days
        - always -> until

        ## until
        By when?
        ? future date
        once: 90 days
        - always -> going

        ## going
        How does it go?
        ? text
        - always -> end
        """
}

private let notDays = "for how long an answer stands is said in days, and not for rows or for waiting"
