import Dialogue
import Testing

@Suite("Effects")
struct EffectTests {
    @Test("facts, questions for them, openings and incidents are collected, each once")
    func collected() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## gain
                What do they gain?
                ? text
                - answered: told "what they gain" from gain, ask-them "Is it {gain}?", opening "You said: {gain}.", incident from gain
                - answered: guess "their side" from gain, ask-them "Is it {gain}?"
                - missing: told "what they gain" from gain, incident from gain, ask-them "What do you gain, {customer}?"
                - always -> end
                """))
        let told = talk.typing("peace").state
        #expect(told.facts == [fact("what they gain", "peace", .told), fact("their side", "peace", .guess)])
        #expect(told.questionsForThem == ["Is it peace?"])
        #expect(told.openings == ["You said: peace."])
        #expect(told.incidents == ["peace"])
        let skipped = talk.typing("/skip").state
        #expect(skipped.facts.isEmpty && skipped.incidents.isEmpty && skipped.openings.isEmpty)
        #expect(skipped.questionsForThem == ["What do you gain, Harbour Foods?"])
    }

    private func fact(_ topic: String, _ text: String, _ source: FactSource) -> LearnedFact? {
        let script = Talk.script(
            "main", "## a\nWhat?\n? text\n- answered: \(source.rawValue) \"\(topic)\" from a\n- always -> end")
        return Talk(script).typing(text).state.facts.first
    }

    @Test("a finding shows the reasons that hold and are known, and what would change it")
    func findings() throws {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## back
                What comes back?
                ? text
                - always -> dropped

                ## dropped
                Dropped?
                ? yes or no
                - always: finding plenty, flag seen -> closing

                ## closing
                - flag seen: finding plenty -> end
                - no flag seen -> end

                ## finding plenty
                There is plenty,
                with {customer}.
                verdict: cleared
                confidence: tentative
                because: You named {back}.
                because when dropped is yes: It had dropped.
                because: You have looked.
                changes: Look again.
                """.replacing("- no flag seen -> end", with: "")))
        let all = try #require(talk.typing("orders", "y").state.findings.first)
        #expect(all.text == "There is plenty, with Harbour Foods.")
        #expect(all.reasons == ["You named orders.", "It had dropped.", "You have looked."])
        #expect((all.tentative, all.verdict, all.changes, all.decision) == (true, .cleared, "Look again.", nil))
        #expect(talk.typing("/skip", "n").state.findings.map(\.reasons) == [["You have looked."]])
    }

    @Test("a commitment is made of the steps of its name and of what it is handed")
    func commitments() throws {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## act
                What?
                ? text
                - always -> cue

                ## cue
                When?
                ? text
                - always -> due

                ## due
                By when?
                ? future date
                - always -> sure

                ## sure
                How sure?
                ? scale 0 to 10 (a .. b)
                - 6 or less -> smaller
                - otherwise: commitment -> end
                - missing: commitment -> end

                ## smaller
                Smaller?
                ? text
                - answered: commitment with act from smaller, cue "on {today}" -> end
                - missing: commitment -> end
                """))
        let plain = try #require(talk.typing("ring Joan", "after lunch", "fri 2pm", "8").state.commitments.first)
        #expect((plain.act, plain.cue, plain.sure, plain.obstacle) == ("ring Joan", "after lunch", 8, nil))
        #expect(plain.due?.canonical == "date 2026-11-27 14:00")
        let small = try #require(
            talk.typing("ring Joan", "dunno", "/skip", "2", "look up her number").state.commitments.first)
        #expect((small.act, small.cue, small.sure) == ("look up her number", "on Sat 21 Nov 2026", 2))
        #expect(small.due == nil)
        #expect(talk.typing("/skip", "x", "/skip", "9").state.commitments.isEmpty)
    }

    @Test("withhold, keep: nothing and keeps: nothing leave no content behind")
    func withheld() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## unsafe
                Unsafe?
                ? yes or no
                - yes: withhold -> quiet
                - always -> quiet

                ## quiet
                And?
                ? text
                keep: nothing
                - answered: say "Heard."
                - always -> safety

                ## safety
                call safety
                - always -> end
                """),
            Talk.script("safety", "## near\nNear?\n? yes or no\n- yes: say \"Yes.\"\n- always -> end").replacing(
                "id: safety", with: "id: safety\nkeeps: nothing"))
        #expect(
            talk.typing("y", "x", "n").state.withheld.map(\.name).sorted() == [
                "main.quiet", "main.unsafe", "safety.near",
            ])
        #expect(talk.typing("n", "x", "n").state.withheld.map(\.name).sorted() == ["main.quiet", "safety.near"])
        #expect(talk.typing("n").state.withheld.isEmpty)
    }

    @Test("an answer that was withheld reads as don't-know")
    func withheldReads() {
        var talk = Talk(
            Talk.script(
                "main",
                "## a\nA?\n? yes or no\n- unknown: say \"Unknown.\"\n- missing: say \"Missing.\"\n- always -> end"))
        talk.conversation.answer(Place(path: "", script: "main", step: "a"), Answer(raw: "", value: .withheld))
        #expect(talk.transcript.dropFirst(2) == ["Unknown.", "Missing.", "(end)"])
    }

    @Test("safety-stop is remembered to the end")
    func safetyStop() {
        let talk = Talk(
            Talk.script("main", "## a\nA?\n? yes or no\n- yes: safety-stop\n- always -> b\n\n## b\nB?\n? text\n-> end"))
        #expect(talk.typing("y").state.safetyStop)
        #expect(!talk.typing("n").state.safetyStop)
    }
}
