import Dialogue
import Testing

@Suite("Going back and correcting")
struct CorrectionTests {
    static let script = Talk.script(
        "main",
        """
        ## glad
        Glad?
        ? yes or no
        - yes -> what-for
        - always -> since

        ## what-for
        What for?
        ? text
        - always -> since

        ## since
        Since?
        ? one of
        * better: better
        * worse: worse
        - always -> last

        ## last
        And last?
        ? text
        -> end
        """)

    @Test("back twice asks again with the old answers in the line; the later answers are kept")
    func back() {
        var talk = Talk(Self.script).typing("n", "2", "done")
        #expect(talk.state.position == .ended)
        talk.back()
        #expect(talk.state.question?.text == "And last?")
        #expect(talk.state.question?.former?.raw == "done")
        talk.back()
        #expect(talk.state.question?.text == "Since?")
        #expect(talk.state.question?.former?.value == .one("worse", words: nil))
        talk.type("1")
        #expect(
            talk.transcript == ["? Glad?", "> no", "? Since?", "> one better", "? And last?", "> text done", "(end)"])
        #expect(talk.conversation.previous?.place.name == "main.last")
    }

    @Test("another answer opens the questions of its way, keeps what still fits and sets the rest aside")
    func correction() {
        var talk = Talk(Self.script).typing("n", "2", "done")
        talk.conversation.answer(Place(path: "", script: "main", step: "glad"), Answer(raw: "y", value: .yesNo(true)))
        #expect(talk.state.question?.text == "What for?")
        talk.type("their calls")
        #expect(talk.transcript.suffix(5) == ["? Since?", "> one worse", "? And last?", "> text done", "(end)"])
        talk.conversation.answer(Place(path: "", script: "main", step: "glad"), Answer(raw: "n", value: .yesNo(false)))
        #expect(talk.state.inactive.map(\.name) == ["main.what-for"])
        #expect(talk.state.position == .ended)
        #expect(talk.conversation.answers.count == 4)
    }

    @Test("the same answers make the same conversation, whatever order they came in")
    func replay() {
        let talk = Talk(Self.script).typing("y", "calls", "1", "done")
        let again = Conversation(
            library: talk.conversation.library, reflection: "main", lookups: talk.conversation.lookups,
            answers: talk.conversation.answers)
        #expect(again.state == talk.state)
    }

    @Test("a renamed step keeps its answer, can be gone back to, and answered anew")
    func renamed() {
        let renamed = Self.script.replacing("## since", with: "## change (was: since)").replacing(
            "-> since", with: "-> change")
        let answers = Talk(Self.script).typing("n", "2", "done").conversation.answers
        var talk = Talk(renamed)
        for (place, answer) in answers { talk.conversation.answer(place, answer) }
        #expect(talk.transcript.contains("> one worse"))
        #expect(talk.state.position == .ended)
        #expect(talk.state.inactive.isEmpty)
        talk.conversation.reopen(Place(path: "", script: "main", step: "change"))
        #expect(talk.state.question?.text == "Since?")
        #expect(talk.state.question?.former?.value == .one("worse", words: nil))
        talk.type("1")
        #expect(talk.transcript.contains("> one better"))
        #expect(talk.state.inactive.isEmpty)
    }

    @Test("an option that is gone is asked anew, the old answer in the line")
    func vanished() {
        let answers = Talk(Self.script).typing("n", "2", "done").conversation.answers
        var talk = Talk(Self.script.replacing("* worse: worse", with: "* same: the same"))
        for (place, answer) in answers { talk.conversation.answer(place, answer) }
        #expect(talk.state.question?.text == "Since?")
        #expect(talk.state.question?.former?.raw == "2")
        talk.type("2")
        #expect(talk.transcript.suffix(5) == ["? Since?", "> one same", "? And last?", "> text done", "(end)"])
    }

    @Test("an answer of another kind, or out of range, is asked anew")
    func misfits() {
        let script = Talk.script("main", "## a\nHow?\n? scale 0 to 5 (a .. b)\n-> end")
        for value in [AnswerValue.number(6), .number(-1), .text("5"), .yesNo(true), .many([], words: nil)] {
            var talk = Talk(script)
            talk.conversation.answer(Place(path: "", script: "main", step: "a"), Answer(raw: "x", value: value))
            #expect(talk.state.question?.text == "How?", "\(value)")
        }
        for value in [AnswerValue.number(5), .unknown, .skipped, .withheld] {
            var talk = Talk(script)
            talk.conversation.answer(Place(path: "", script: "main", step: "a"), Answer(raw: "x", value: value))
            #expect(talk.state.question == nil, "\(value)")
        }
    }

    @Test("an answer to a step that is gone is set aside, not lost")
    func orphan() {
        var talk = Talk(Self.script).typing("n", "2", "done")
        let gone = Place(path: "old/path", script: "main", step: "gone")
        talk.conversation.answer(gone, Answer(raw: "x", value: .text("x")))
        #expect(talk.state.inactive == [gone])
        #expect(talk.conversation.answers[gone]?.raw == "x")
    }
}
