import Coach
import Dialogue
import Journal
import Testing

@Suite struct RepairTests {
    private func conversation() throws -> CoachingConversation {
        try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
    }

    @Test(
        "A first misunderstanding says what would fit, a second gives the hint and the way round, a third offers to go on"
    )
    func ladder() throws {
        let conversation = try conversation()
        let wayRound = "/skip leaves it out, \"don't know\" is an answer too, and /help shows examples."
        let turns = try ["lots", "plenty", "loads", "heaps"].map { try conversation.answer($0) }
        #expect(
            turns.map(\.lines) == [
                [.note("A whole number from 0 to 10, please.")],
                [.note("Any number from 0 to 10."), .note(wayRound)],
                [.note("Still not clear (3 tries). /help shows what fits here.")],
                [.note("That was try 4. \(wayRound)")],
            ])
        #expect(turns.map(\.prefill) == ["lots", "plenty", "loads", "heaps"])
        #expect(turns.map(\.isRepair) == [true, true, true, true])
        #expect(conversation.open == "tea.keen")
    }

    @Test("No question that comes with rekindle says the same words twice in its repair")
    func neverTheSame() throws {
        let test = try TestWorld()
        for reflection in ["start", "gratitude", "fit", "stagnation"] {
            let conversation = try test.begin(reflection)
            var rep = RandomRep(seed: 5)
            rep.wanders = false
            while let question = conversation.state.question {
                var seen: [[Line]] = []
                for _ in 0..<4 where question.takesNoWords {
                    let turn = try conversation.answer("@")
                    #expect(turn.isRepair, "\(question.place.name)")
                    #expect(!seen.contains(turn.lines), "\(question.place.name): \(turn.lines)")
                    seen.append(turn.lines)
                }
                _ = try conversation.answer(rep.answer(to: question))
            }
        }
    }

    @Test("After an answer that fits the ladder begins anew")
    func anew() throws {
        let conversation = try conversation()
        _ = try conversation.answer("lots")
        try conversation.answer(all: ["8", "They pay early"])
        #expect(
            try conversation.answer("@").lines == [
                .note("A number from 1 to 3, please, or the beginning of one of the lines.")
            ])
    }

    @Test("Nothing typed asks for once more, nothing typed twice leaves the question out")
    func emptyTwice() throws {
        let conversation = try conversation()
        let first = try conversation.answer("  ")
        #expect(first.lines == [.note("Nothing was typed. Enter once more leaves the question out.")])
        #expect(first.isRepair)
        #expect(first.question?.place.step == "keen")
        #expect(try conversation.answer("").question?.place.step == "bad")
        #expect(
            conversation.review().contains(
                .answer(number: 1, question: "How keen are you on Harbour Foods?", answer: "left out")))
    }

    @Test("Nothing typed, then something that does not fit, then nothing typed leaves nothing out")
    func emptyBetween() throws {
        let conversation = try conversation()
        _ = try conversation.answer("")
        _ = try conversation.answer("lots")
        #expect(try conversation.answer("").question?.place.step == "keen")
    }

    @Test("Skipping, and not knowing, are answers of their own")
    func skipping() throws {
        let conversation = try conversation()
        #expect(try conversation.skip().question?.place.step == "bad")
        #expect(try conversation.answer("don't know").question?.place.step == "last")
        let answers = conversation.review().dropFirst()
        #expect(
            Array(answers) == [
                .answer(number: 1, question: "How keen are you on Harbour Foods?", answer: "left out"),
                .answer(number: 2, question: "What is bad?", answer: "don't know"),
            ])
    }

    @Test("What was understood is said where it is not plain from what was typed")
    func understood() throws {
        let conversation = try conversation()
        #expect(try conversation.answer("about eight").lines == [.understood("That reads as 8.")])
        _ = try conversation.answer("They pay early")
        #expect(try conversation.answer("the board").lines == [])
        #expect(conversation.state.answered.count == 3)
    }
}

extension OpenQuestion {
    /// Words that are no option, number or day do not fit.
    fileprivate var takesNoWords: Bool {
        if case .text = kind { false } else { !options.contains(where: \.ownWords) }
    }
}
