import Coach
import Dialogue
import Journal
import RekindleTesting
import Testing

@Suite struct ResumingTests {
    @Test("At every point of a random conversation, taking it up again leads to the same state", arguments: 0..<24)
    func everyPoint(seed: Int) throws {
        let test = try TestWorld()
        let reflection = ["start", "gratitude", "fit", "stagnation"][seed % 4]
        let conversation = try test.begin(reflection)
        var rep = RandomRep(seed: UInt64(seed))
        for move in 0..<90 where conversation.state.question != nil {
            try rep.move(conversation)
            let again = try conversation.takenUpBeside(in: test)
            let before = conversation.state
            let after = again.state
            let point = "move \(move) at \(conversation.open ?? "the end")"
            #expect(again.open == conversation.open, "\(point)")
            #expect(after.question?.text == before.question?.text, "\(point)")
            #expect(after.question?.options == before.question?.options, "\(point)")
            #expect(after.question?.former == before.question?.former, "\(point)")
            #expect(after.findings == before.findings, "\(point)")
            #expect(after.commitments == before.commitments, "\(point)")
            #expect(after.openings == before.openings, "\(point)")
            #expect(after.questionsForThem == before.questionsForThem, "\(point)")
            #expect(after.facts == before.facts, "\(point)")
            #expect(again.progress == conversation.progress, "\(point)")
            #expect(again.review() == conversation.review(), "\(point)")
            #expect(after.withheld == before.withheld, "\(point)")
            if after.answered.map(\.place) != before.answered.map(\.place) { return }
        }
    }

    @Test("What is taken up goes on as if it had never been left", arguments: 0..<12)
    func goingOn(seed: Int) throws {
        let left = try TestWorld()
        let kept = try TestWorld()
        var conversation = try left.begin("start")
        let straight = try kept.begin("start")
        var rep = RandomRep(seed: UInt64(seed))
        rep.wanders = false
        var other = rep
        for move in 0..<90 where straight.state.question != nil {
            if move % 3 == 2 {
                try conversation.suspend()
                conversation = try CoachingConversation(resuming: conversation.record, in: left.world)
                _ = try conversation.open()
            }
            let answer = try #require(conversation.state.question.map { rep.answer(to: $0) })
            let same = try #require(straight.state.question.map { other.answer(to: $0) })
            #expect(answer == same)
            let turn = try conversation.answer(answer)
            let expected = try straight.answer(same)
            #expect(turn.question == expected.question)
            #expect(turn.lines == expected.lines)
            for card in turn.lines.offers { _ = try conversation.show(card) }
            for card in expected.lines.offers { _ = try straight.show(card) }
            if turn.question != expected.question { return }
        }
        #expect(conversation.closingLines() == straight.closingLines())
    }

    @Test("Carrying on says where, and asks the open question again")
    func carryingOn() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let first = try test.begin("tea")
        try first.answer(all: ["8"])
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        let turn = try second.open()
        #expect(turn.lines.notes == ["Carrying on where you left: question 2 of about 3."])
        #expect(turn.question?.text == "What is good?")
        #expect(second.customer.name == "Harbour Foods")
    }

    @Test("A conversation left while an answer is being changed comes back to that answer")
    func whileChanging() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let first = try test.begin("tea")
        try first.answer(all: ["8", "They pay early"])
        _ = try first.back()
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        let turn = try second.open()
        #expect(turn.question?.place.step == "good")
        #expect(turn.prefill == "They pay early")
    }

    @Test("One that another terminal holds is refused and stays as it is")
    func heldElsewhere() throws {
        let store = InMemoryStore()
        let test = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea])
        let first = try test.begin("tea")
        let beside = try TestWorld(store: InMemoryStore(beside: store), library: test.scripts)
        let kept = try store.events(of: first.record.id)
        let refusal = #expect(throws: JournalError.self) {
            try CoachingConversation(resuming: first.record, in: beside.world)
        }
        #expect(refusal?.code == .heldElsewhere)
        #expect(try store.events(of: first.record.id) == kept)
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: beside.world)
        #expect(throws: JournalError.self) { try first.answer("8") }
        #expect(try second.open().question?.place.step == "keen")
    }

    @Test("A conversation of a reflection that is gone is refused, and can be taken up when it is back")
    func reflectionGone() throws {
        let store = InMemoryStore()
        let test = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea])
        let first = try test.begin("tea")
        try first.suspend()
        let without = try TestWorld(store: store, scripts: ["short.md": SampleScripts.short])
        #expect(throws: CoachError.self) { try CoachingConversation(resuming: first.record, in: without.world) }
        let beside = try TestWorld(store: InMemoryStore(beside: store), library: test.scripts)
        #expect(try CoachingConversation(resuming: first.record, in: beside.world).open().question != nil)
    }
}
