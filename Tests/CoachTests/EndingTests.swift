import Coach
import Dialogue
import Journal
import Testing

@Suite struct EndingTests {
    /// As far as a plan, by way of thanks.
    private static let thanks = [
        "9", "They pay early", "1", "ringing me first about the short delivery", "it saved us a wasted journey",
    ]
    /// One that is shaky, with no smaller version of it, and told to the manager.
    private static let plan = [
        "thursday", "when I sit down at 9", "6", "don't know", "I get voicemail",
        "leave a message and try again on Friday", "2",
    ]

    @Test("The plan, the questions and the first sentence are what the rep leaves with")
    func closingLines() throws {
        let conversation = try TestWorld().begin("gratitude")
        try conversation.answer(all: Self.thanks + Self.plan)
        #expect(conversation.open == nil)
        #expect(
            conversation.closingLines() == [
                .heading("Your plan"),
                .listed("WHEN I sit down at 9"),
                .listed("THEN I will say to them: thank you for ringing me first about the short delivery"),
                .listed("IF I get voicemail"),
                .listed("THEN leave a message and try again on Friday"),
                .listed("DUE Thu 26 Nov 2026, SURE 6 of 10, TELL my manager"),
                .heading("A first sentence"),
                .listed(
                    "\"I am ringing about one thing, and it is not an order. Thank you for ringing me first about the short delivery. What it did for us: it saved us a wasted journey.\""
                ),
            ])
    }

    @Test("A closed conversation is over: it is no longer open, and its plan is in the journal")
    func closing() throws {
        let test = try TestWorld()
        let conversation = try test.begin("gratitude")
        try conversation.answer(all: Self.thanks + Self.plan)
        try conversation.close()
        #expect(conversation.isClosed)
        #expect(try test.store.openConversations().isEmpty)
        #expect(try test.store.conversations(of: nil).map(\.ending) == [.finished])
        let kept = try test.store.commitments(of: nil).map(\.commitment)
        #expect(
            kept == [
                Commitment(
                    cue: "I sit down at 9",
                    act: "say to them: thank you for ringing me first about the short delivery",
                    obstacle: "I get voicemail", reply: "leave a message and try again on Friday", due: "2026-11-26",
                    review: "2026-11-26", sure: 6, tell: "my manager")
            ])
    }

    @Test("A stopped conversation keeps what was said, and is over")
    func stopping() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["8"])
        try conversation.stop()
        #expect(try test.store.conversations(of: nil).map(\.ending) == [.stopped])
        #expect(try test.store.answers(to: "tea", step: "keen", of: test.customer().id).map(\.value) == ["number 8"])
    }

    @Test("Several conversations can wait at once, each at its own question")
    func waiting() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let first = try test.begin("tea")
        try first.answer(all: ["8"])
        try first.suspend()
        test.wait(days: 1)
        let second = try test.begin("tea", with: "Quay Street Dental")
        try second.answer(all: ["3"])
        try second.suspend()
        let open = try test.store.openConversations()
        #expect(open.map(\.progress) == ["question 2 of about 3", "question 2 of about 3"])
        let steps = try open.map { try CoachingConversation(resuming: $0, in: test.world).open().question?.place.step }
        #expect(steps == ["bad", "good"])
    }

    @Test("Two customers never mix: neither findings, answers nor plans")
    func twoCustomers() throws {
        let test = try TestWorld()
        let harbour = try test.begin("gratitude")
        let dental = try test.begin("gratitude", with: "Quay Street Dental")
        try harbour.answer(all: Self.thanks)
        try dental.answer(all: ["8", "Mia laughs at my jokes", "not now"])
        try harbour.answer(all: Self.plan)
        try dental.close()
        try harbour.close()
        let (one, other) = try (test.customer().id, test.customer("Quay Street Dental").id)
        #expect(try test.store.commitments(of: other).isEmpty)
        #expect(try test.store.commitments(of: one).count == 1)
        #expect(try !"\(test.store.findings(of: one))".contains("Mia"))
        #expect(try "\(test.store.findings(of: other))".contains("Mia laughs"))
        let answers = try test.store.lastAnswers(of: other, before: nil).values
        #expect(answers.allSatisfy { !$0.value.contains("early") })
        let next = try test.begin("gratitude", with: "Quay Street Dental")
        let text = try "\(test.store.events(of: next.record.id))"
        #expect(!text.contains("early") && !text.contains("Harbour"))
    }
}
