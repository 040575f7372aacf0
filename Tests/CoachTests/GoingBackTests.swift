import Coach
import Dialogue
import Journal
import Testing

@Suite struct GoingBackTests {
    private func atTheEnd() throws -> CoachingConversation {
        let conversation = try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        try conversation.answer(all: ["8", "They pay early", "1"])
        return conversation
    }

    @Test("Back twice and another answer keeps the answers after it and goes on at the end")
    func backTwice() throws {
        let conversation = try atTheEnd()
        #expect(try conversation.back().question?.place.step == "last")
        let turn = try conversation.back()
        #expect(turn.question?.place.step == "good")
        #expect(turn.prefill == "They pay early")
        let after = try conversation.answer("They pay on the day")
        #expect(after.lines.notes == ["Changed. Your later answers are kept where they still apply."])
        #expect(after.question == nil)
        #expect(
            conversation.review() == [
                .heading("Your answers so far"),
                .answer(number: 1, question: "How keen are you on Harbour Foods?", answer: "8"),
                .answer(number: 2, question: "What is good?", answer: "They pay on the day"),
                .answer(number: 3, question: "And who should know?", answer: "my boss"),
            ])
    }

    @Test("Another way asks what is new on it, and keeps what both ways share")
    func anotherWay() throws {
        let conversation = try atTheEnd()
        _ = try conversation.revisit(1)
        #expect(try conversation.answer("3").question?.place.step == "bad")
        #expect(try conversation.answer("late lorries").question == nil)
        #expect(conversation.state.answered.map(\.place.step) == ["keen", "bad", "last"])
        #expect(conversation.state.findings.map(\.name) == ["trouble"])
    }

    @Test("Changing back brings the old answer back")
    func changingBack() throws {
        let conversation = try atTheEnd()
        _ = try conversation.revisit(1)
        try conversation.answer(all: ["3", "late lorries"])
        _ = try conversation.revisit(1)
        #expect(try conversation.answer("9").question == nil)
        #expect(conversation.state.findings.isEmpty)
        #expect(conversation.review().contains(.answer(number: 2, question: "What is good?", answer: "They pay early")))
    }

    @Test("At the first question there is nothing to go back to, and it says so")
    func first() throws {
        let conversation = try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        let turn = try conversation.back()
        #expect(turn.lines == [.note("This is the first question.")])
        #expect(turn.question?.place.step == "keen")
    }

    @Test("A number that is not in the list of answers is said to be none", arguments: [0, -1, 4, 99])
    func noSuchAnswer(number: Int) throws {
        let conversation = try atTheEnd()
        let turn = try conversation.revisit(number)
        #expect(turn.lines == [.note("There is no answer \(number). /review lists them.")])
        #expect(turn.isRepair)
    }

    @Test("Before the first answer the list says that there is none")
    func emptyReview() throws {
        let conversation = try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        #expect(conversation.review() == [.note("Nothing is answered yet.")])
    }

    @Test("Coming back to a question that was left out says so")
    func leftOut() throws {
        let conversation = try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        _ = try conversation.answer("8")
        _ = try conversation.skip()
        let turn = try conversation.back()
        #expect(turn.former == "Before: left out. Enter keeps it.")
        #expect(turn.prefill == "")
    }

    @Test("Nothing typed keeps the answer gone back to, and does not yet leave the question after it out")
    func emptyElsewhere() throws {
        let conversation = try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        try conversation.answer(all: ["8", ""])
        _ = try conversation.back()
        let after = try conversation.answer("")
        #expect(conversation.state.answered.map(\.place.step) == ["keen"])
        #expect(!after.isRepair)
        #expect(try conversation.answer("").isRepair)
    }
}
