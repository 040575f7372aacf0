import Coach
import Dialogue
import Journal
import Testing

@Suite struct ScriptEditTests {
    private let store = InMemoryStore()

    /// The conversation, taken up after `edit` changed its script.
    private func takenUp(after answers: [String], edit: (String) -> String) throws -> (CoachingConversation, Turn) {
        let first = try TestWorld(store: store, scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        try first.answer(all: answers)
        try first.suspend()
        let edited = try TestWorld(store: store, scripts: ["tea.md": edit(SampleScripts.tea)])
        let second = try CoachingConversation(resuming: first.record, in: edited.world)
        return (second, try second.open())
    }

    @Test("A reworded question keeps its answer, and nothing is said about the edit")
    func reworded() throws {
        let (conversation, turn) = try takenUp(after: ["8", "They pay early"]) {
            $0.replacing("What is good?", with: "What is the good of it?")
        }
        #expect(turn.question?.place.step == "last")
        #expect(turn.lines.notes == ["Carrying on where you left: question 3 of about 3."])
        #expect(
            conversation.review().contains(
                .answer(number: 2, question: "What is the good of it?", answer: "They pay early")))
    }

    @Test("A renamed step that says its former name keeps its answer")
    func renamed() throws {
        let (_, turn) = try takenUp(after: ["8", "They pay early"]) {
            $0.replacing("## good", with: "## pleasing (was: good)").replacing("-> good", with: "-> pleasing")
        }
        #expect(turn.question?.place.step == "last")
    }

    @Test("An answer whose step is gone is reported, and the rest goes on")
    func gone() throws {
        let (conversation, turn) = try takenUp(after: ["8", "They pay early"]) {
            $0.replacing("## good", with: "## pleasing").replacing("-> good", with: "-> pleasing")
        }
        #expect(turn.question?.place.step == "pleasing")
        #expect(
            turn.lines.notes == [
                "Carrying on where you left: question 2 of about 3.",
                "This reflection was edited since. 1 earlier answer has no question any more; kept, not used.",
            ])
        #expect(conversation.state.inactive.map(\.step) == ["good"])
    }

    @Test("An answer that no longer fits its question is asked for again")
    func noLongerFits() throws {
        let (_, turn) = try takenUp(after: ["8"]) {
            $0.replacing("? scale 0 to 10 (not .. very)", with: "? yes or no").replacing("7 or more", with: "yes")
        }
        #expect(turn.question?.place.step == "keen")
        #expect(turn.question?.kind == .yesNo)
    }

    @Test("A new question before the open one is asked first")
    func newQuestion() throws {
        let (_, turn) = try takenUp(after: ["8", "They pay early"]) {
            $0.replacing(
                "## keen\n",
                with:
                    "## first\nWhat is new?\n? text\nwhy: It may have moved.\nhint: A word.\n- always -> keen\n\n## keen\n"
            )
        }
        #expect(turn.question?.place.step == "first")
    }
}
