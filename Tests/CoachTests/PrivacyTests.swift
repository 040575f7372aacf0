import Coach
import Dialogue
import Journal
import RekindleTesting
import Testing

@Suite struct PrivacyTests {
    private let marker = "zebra crossing"

    @Test("Of a private answer nothing is kept, not even in a finding that would quote it")
    func privateAnswer() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["3"])
        conversation.keepNothingOfNext()
        let turn = try conversation.answer(marker)
        #expect(turn.lines == [.note("Nothing of that answer was kept; it counts as \"don't know\".")])
        #expect(turn.question?.place.step == "last")
        #expect(
            conversation.review().contains(
                .answer(number: 2, question: "What is bad?", answer: "answered, nothing kept")))
        try conversation.answer(all: ["1"])
        try conversation.close()
        #expect(try !test.store.everythingKept().contains(marker))
    }

    @Test("Only the next answer is private")
    func onlyOnce() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        conversation.keepNothingOfNext()
        try conversation.answer(all: ["9", marker])
        #expect(conversation.nextIsPrivate == false)
        #expect(try test.store.everythingKept().contains(marker))
    }

    @Test("Going elsewhere takes the privacy of the question left back")
    func goingElsewhere() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["3"])
        conversation.keepNothingOfNext()
        _ = try conversation.back()
        try conversation.answer(all: ["8"])
        #expect(conversation.open == "tea.good")
    }

    @Test("An answer made private afterwards is gone when the conversation closes")
    func privateAfterwards() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["3", marker])
        _ = try conversation.back()
        conversation.keepNothingOfNext()
        try conversation.answer(all: ["the same", "1"])
        try conversation.close()
        #expect(try !test.store.everythingKept().contains(marker))
    }

    @Test("A replaced answer, and one on a way no longer taken, are gone when the conversation closes")
    func replaced() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["3", marker])
        _ = try conversation.revisit(1)
        try conversation.answer(all: ["8", "a first word"])
        _ = try conversation.back()
        try conversation.answer(all: ["the last word", "1"])
        #expect(try test.store.everythingKept().contains(marker))
        try conversation.close()
        let kept = try test.store.everythingKept()
        #expect(!kept.contains(marker))
        #expect(!kept.contains("a first word"))
        #expect(kept.contains("the last word"))
    }

    @Test("Dropping a conversation leaves nothing of it")
    func dropping() throws {
        let test = try TestWorld(scripts: ["tea.md": SampleScripts.tea])
        let conversation = try test.begin("tea")
        try conversation.answer(all: ["3", marker])
        try conversation.discard()
        #expect(conversation.isClosed)
        #expect(try test.store.conversations(of: nil).isEmpty)
        #expect(try !test.store.everythingKept().contains(marker))
    }

    @Test("On the safety path nothing typed is kept, whatever is chosen there", arguments: 1...8)
    func safety(choice: Int) throws {
        let test = try TestWorld()
        let conversation = try test.begin("start")
        try conversation.answer(all: ["2", "none", "yes, \(marker)", String(choice)])
        while conversation.state.question != nil { try conversation.answer(all: ["no, \(marker)"]) }
        #expect(conversation.open == nil)
        #expect(conversation.state.safetyStop)
        #expect(conversation.closingLines() == [])
        try conversation.close()
        let record = try #require(try test.store.conversations(of: nil).first)
        #expect(record.ending == .safety)
        let kept = try test.store.everythingKept()
        #expect(!kept.contains(marker))
        let places = try test.store.events(of: record.id).filter {
            if case .answered = $0.payload {
                $0.place?.script.hasPrefix("safety") == true || $0.place?.step == "unsafe"
            } else {
                false
            }
        }
        #expect(places.isEmpty)
    }

    @Test("What was chosen on the safety path cannot be read from what was shown after it")
    func safetyLeavesNoTrace() throws {
        let test = try TestWorld()
        let conversation = try test.begin("start")
        try conversation.answer(all: ["2", "none", "yes", "1", "no", "1"])
        try conversation.close()
        let record = try #require(try test.store.conversations(of: nil).first)
        for event in try test.store.events(of: record.id) {
            #expect(!"\(event)".contains("safety-") && !"\(event)".contains("safety."), "\(event)")
        }
    }

    @Test(
        "Harm on the list of fit leads to safety and leaves no trace of the list's answer, private or not",
        arguments: [true, false])
    func harm(isPrivate: Bool) throws {
        let test = try TestWorld()
        let conversation = try test.begin("fit")
        if isPrivate { conversation.keepNothingOfNext() }
        let turn = try conversation.answer("3, \(marker)")
        #expect(turn.question?.place.name == "safety.nearest")
        #expect(try !test.store.everythingKept().contains(marker))
    }

    @Test("A safety conversation that was broken off comes back to its first words and its first question")
    func brokenOff() throws {
        let test = try TestWorld()
        let first = try test.begin("start")
        try first.answer(all: ["2", "none", "not sure", "1"])
        #expect(first.open == "safety-self.yourself")
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        let turn = try second.open()
        #expect(second.state.safetyStop)
        #expect(turn.question?.place.name == "safety.nearest")
        #expect(turn.lines.said.contains { $0.contains("emergency number") })
    }

    @Test("After a safety stop no advice is shown")
    func noCardAfterSafety() throws {
        let test = try TestWorld()
        let conversation = try test.begin("start")
        try conversation.answer(all: ["9"])
        _ = try conversation.back()
        var lines: [Line] = []
        for answer in ["2", "1", "yes", "2", "yes"] where conversation.state.question != nil {
            let turn = try conversation.answer(answer)
            if conversation.state.safetyStop { lines += turn.lines }
        }
        #expect(conversation.state.safetyStop)
        #expect(lines.offered.isEmpty)
    }
}
