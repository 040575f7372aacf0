import Dialogue
import Testing

@Suite("Row 5: an answer that answers the next question too")
struct HeardTests {
    private static let script = """
        # Heard
        id: heard
        version: 1
        for: trying things out

        ## act
        What will you do?
        ? text
        why: It helps.
        -> due

        ## due
        On which day?
        ? future date
        heard: act
        why: It helps.
        -> brought

        ## brought
        Have you brought them anything?
        ? yes or no
        why: It helps.
        -> what

        ## what
        What was it?
        ? text
        heard: brought
        why: It helps.
        -> end
        """

    private func talk() throws -> Conversation {
        let checked = Checker().check([SourceText(file: "heard.md", text: Self.script)])
        #expect(checked.diagnostics.filter { $0.severity == .error }.isEmpty)
        let day = try #require(CalendarDay(iso: "2026-11-21"))
        return Conversation(
            library: ScriptLibrary(checked.scripts), reflection: "heard",
            lookups: Lookups(customer: "Harbour Foods", today: day, seed: 1))
    }

    private func place(_ step: String) -> Place { Place(path: "", script: "heard", step: step) }

    @Test(
        "A day named in the plan stands ready at the question for the day",
        arguments: [
            ("ring Joan on Thursday about the line", "2026-11-26"), ("ring her tomorrow", "2026-11-22"),
            ("send it in three days", "2026-11-24"), ("see them on 3 March, at the yard", "2027-03-03"),
            ("ring Joan", ""), ("sit with Sat and May", ""), ("what I told her yesterday", ""),
        ])
    func day(said: String, expected: String) throws {
        var talk = try talk()
        talk.answer(place("act"), Answer(raw: said, value: .text(said)))
        let question = try #require(talk.state.question)
        #expect(question.place.step == "due")
        var iso = ""
        if case .date(let day, _)? = question.former?.value { iso = day.iso }
        #expect(iso == expected)
        #expect(question.isHeard == !expected.isEmpty)
    }

    @Test(
        "Words behind a yes stand in the line of the question for them",
        arguments: [
            ("yes, the idea of sharing a pallet", "the idea of sharing a pallet"),
            ("y: a name at the new hospital", "a name at the new hospital"),
            ("yes", ""), ("yes, I think so", ""), ("yes of course we did", ""), ("yes, twice", ""),
        ])
    func words(said: String, expected: String) throws {
        var talk = try talk()
        talk.answer(place("act"), Answer(raw: "", value: .skipped))
        talk.answer(place("due"), Answer(raw: "", value: .skipped))
        talk.answer(place("brought"), Answer(raw: said, value: .yesNo(true)))
        let question = try #require(talk.state.question)
        #expect(question.place.step == "what")
        #expect((question.former?.raw ?? "") == expected)
    }

    @Test("Going back shows what was answered there, not what was heard")
    func back() throws {
        var talk = try talk()
        talk.answer(place("act"), Answer(raw: "ring on Thursday", value: .text("ring on Thursday")))
        let friday = AnswerValue.date(try #require(CalendarDay(iso: "2026-11-27")), minute: nil)
        talk.answer(place("due"), Answer(raw: "friday", value: friday))
        talk.reopen(place("due"))
        #expect(talk.state.question?.former?.value == friday)
        #expect(talk.state.question?.isHeard == false)
    }

    @Test("A step that is not there, or a question that is neither for words nor for a day, is a mistake")
    func mistakes() {
        for text in [
            Self.script.replacing("heard: act", with: "heard: nobody"),
            Self.script.replacing("? future date", with: "? yes or no"),
        ] {
            let checked = Checker().check([SourceText(file: "heard.md", text: text)])
            #expect(checked.diagnostics.contains { $0.severity == .error })
        }
    }
}
