import Dialogue
import Testing

@Suite("Calling a script")
struct CallTests {
    static let main = Talk.script(
        "main",
        """
        ## first
        How?
        ? one of
        * own: my own ...
        * walk: on a walk
        - missing -> bare
        - answered -> check

        ## bare
        call check
        - always -> sum-up

        ## check
        call check with way "go {first}"
        - issue: say "An issue."
        - cleared: say "Cleared."
        - unsure: say "Unsure."
        - always -> sum-up

        ## sum-up
        - check is issue and found flat: say "It stands."
        - not found flat: say "It does not."
        - always -> end
        """)
    static let check = Talk.script(
        "check",
        """
        ## way
        Which way?
        ? text
        - always -> said

        ## said
        - way answered: say "You mean to do it."
        - inside main: say "Inside main."
        - always -> glad

        ## glad
        Glad?
        ? yes or no
        - no: finding flat -> end
        - yes: finding fresh -> end
        - missing -> end

        ## finding flat
        It is flat.
        verdict: issue
        because: You said no.

        ## finding fresh
        It is fresh.
        verdict: cleared
        because: You said yes.
        """)

    @Test("its questions come where it is called, and what it is handed is not asked")
    func handover() {
        let talk = Talk(Self.main, Self.check)
        #expect(
            talk.typing("2", "y").transcript == [
                "? How?", "> one walk", "You mean to do it.", "Inside main.", "? Glad?", "> yes",
                "! fresh: It is fresh. (You said yes.)",
                "Cleared.", "It does not.", "(end)",
            ])
        #expect(talk.typing("/skip").state.question?.text == "Which way?")
        #expect(talk.typing("/skip").state.question?.place == Place(path: "bare", script: "check", step: "way"))
    }

    @Test("its verdict is issue where a finding that stands is one, and unsure where nothing was found")
    func verdicts() {
        let talk = Talk(Self.main, Self.check)
        let asked = talk.typing("2", "n")
        #expect(asked.state.question?.text == "Does that fit?")
        #expect(asked.typing("y").transcript.suffix(4) == ["> one fits", "An issue.", "It stands.", "(end)"])
        #expect(asked.typing("partly, it is tired").transcript.suffix(3) == ["An issue.", "It stands.", "(end)"])
        #expect(asked.typing("it is tired").state.findings.first?.decision == .amended("it is tired"))
        #expect(asked.typing("no").transcript.suffix(4) == ["> one no", "Unsure.", "It does not.", "(end)"])
        #expect(asked.typing("no").state.findings.first?.decision == .overruled)
        #expect(asked.typing("/skip").transcript.suffix(3) == ["An issue.", "It stands.", "(end)"])
        #expect(talk.typing("2", "/skip").transcript.suffix(3) == ["Unsure.", "It does not.", "(end)"])
    }

    @Test("the same script called twice has a place for each answer")
    func twice() {
        let main = Talk.script("main", "## one\ncall ask\n-> two\n\n## two\ncall ask\n-> end")
        let talk = Talk(main, Talk.script("ask", "## what\nWhat?\n? text\n-> end")).typing("first", "second")
        #expect(talk.state.answered.map(\.place.path) == ["one", "two"])
        #expect(talk.transcript == ["? What?", "> text first", "? What?", "> text second", "(end)"])
    }

    @Test("suggest offers what is installed, and neither itself nor what it runs inside")
    func suggest() {
        let main = Talk.script(
            "main",
            "## one\ncall other\n-> two\n\n## two\n- always: suggest other, suggest nothing-like-it, suggest main -> end"
        )
        let other = Talk.script(
            "other", "## one\nWell?\n? yes or no\n- always: suggest main, suggest other, suggest third -> end")
        let third = Talk.script("third", "## one\nThird.\n-> end")
        #expect(Talk(main, other, third).typing("y").transcript == ["? Well?", "> yes", "~ third", "~ other", "(end)"])
    }
}
