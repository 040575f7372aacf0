import Dialogue
import Testing

@Suite struct LikelyPathTests {
    private static let main = Talk.script(
        "main",
        """
        ## agreed
        Have you both agreed?
        ? yes or no
        - yes -> hurry
        - always -> not-yet

        ## not-yet
        Then not today.
        -> end

        ## hurry
        Are you in a hurry?
        ? yes or no
        - yes: flag quick -> aim
        - always -> aim

        ## aim
        What for?
        ? text
        - flag quick -> last
        - always -> part

        ## part
        call inner
        - always -> more

        ## more
        What else?
        ? any of
        * one: one thing
        * two: another
        - always -> last

        ## last
        And last?
        ? scale 0 to 10 (no .. yes)
        - always -> end
        """)

    private static let inner =
        "# Inner\nid: inner\nfor: a part\n\n## when\nWhen was it?\n? past date\n- always -> how\n\n"
        + "## how\nHow often?\n? number 1 to 9\n- always -> end\n"

    @Test("What is answered decides what is still counted, and an answer that ends it all is not taken for usual")
    func countsAlongTheWay() {
        let talk = Talk(Self.main, Self.inner)
        func counts(_ talk: Talk) -> Int { talk.conversation.likelyRemaining }
        #expect(counts(talk) == 5)
        #expect(counts(talk.typing("yes")) == 4)
        #expect(counts(talk.typing("yes", "yes")) == 2)
        #expect(counts(talk.typing("yes", "no", "an aim")) == 2)
        #expect(counts(talk.typing("no")) == 0)
    }

    @Test("Inside a part its own questions are counted, and on the whole those of all parts")
    func parts() {
        let talk = Talk(Self.main, Self.inner)
        #expect(talk.conversation.library.length(of: "main").shortest == 1)
        #expect(talk.conversation.library.length(of: "main").about == 7)
        #expect(talk.typing("yes", "no", "an aim").state.question?.text == "When was it?")
        #expect(talk.typing("yes", "no", "an aim").conversation.likelyRemaining == 2)
        #expect(talk.typing("yes", "no", "an aim", "in march", "2").conversation.likelyRemaining == 2)
    }

    @Test("An answer that is being changed counts as it stands")
    func changing() {
        var talk = Talk(Self.main, Self.inner).typing("yes", "yes", "an aim", "5")
        #expect(talk.conversation.likelyRemaining == 0)
        talk.back()
        talk.back()
        #expect(talk.state.question?.text == "What for?")
        #expect(talk.conversation.likelyRemaining == 1)
    }

    @Test("What lies behind a wait is not counted")
    func waiting() {
        let talk = Talk(
            Talk.script(
                "main",
                "## aim\nWhat for?\n? text\n- always -> later\n\n## later\nUntil then.\n? wait\n- always -> heard\n\n"
                    + "## heard\nWhat did you hear?\n? text\n- always -> end"))
        #expect(talk.conversation.likelyRemaining == 1)
        #expect(talk.typing("an aim").conversation.likelyRemaining == 0)
    }
}
