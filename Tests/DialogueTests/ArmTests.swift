import Dialogue
import Testing

@Suite("Arms")
struct ArmTests {
    static let script = Talk.script(
        "main",
        """
        ## glad
        First this.

        How glad are you of {customer}?
        ? scale 0 to 10 (low .. high)
        - 3 or less: say "That is low.", flag low
        - 2 or less: say "Very low." -> low-end
        - 5 or less -> middle
        - answered: say "Noted."
        - always -> high-end

        ## low-end
        The low end.
        -> end

        ## middle
        In the middle.
        - flag low: say "And low." -> end
        - no flag low -> end

        ## high-end
        The high end.
        -> end
        """)

    @Test("the effects of every arm that holds are taken, in order; the first arrow is followed")
    func order() {
        let talk = Talk(Self.script)
        #expect(talk.transcript == ["First this.", "? How glad are you of Harbour Foods?"])
        let begun = ["First this.", "? How glad are you of Harbour Foods?"]
        #expect(
            talk.typing("1").transcript == begun + [
                "> number 1", "That is low.", "Very low.", "Noted.", "The low end.", "(end)",
            ])
        #expect(
            talk.typing("3").transcript == begun + [
                "> number 3", "That is low.", "Noted.", "In the middle.", "And low.", "(end)",
            ])
        #expect(talk.typing("5").transcript == begun + ["> number 5", "Noted.", "In the middle.", "(end)"])
        #expect(talk.typing("9").transcript == begun + ["> number 9", "Noted.", "The high end.", "(end)"])
        #expect(talk.typing("3").state.flags == ["low"])
    }

    @Test("otherwise catches an answer that no arm above caught, and never don't-know or skip")
    func otherwise() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## way
                Which way?
                ? one of
                * a: first
                * b: second
                * c: third
                - a: say "A."
                - otherwise: say "Something else."
                - missing: say "Nothing."
                - always -> end
                """))
        #expect(talk.typing("1").transcript.dropFirst(2) == ["A.", "(end)"])
        #expect(talk.typing("3").transcript.dropFirst(2) == ["Something else.", "(end)"])
        #expect(talk.typing("don't know").transcript.dropFirst(2) == ["Nothing.", "(end)"])
        #expect(talk.typing("/skip").transcript.dropFirst(2) == ["Nothing.", "(end)"])
    }

    @Test("every test of the language holds where it says it does")
    func tests() {
        func holds(_ kind: String, _ test: String, _ typed: String) -> Bool {
            let talk = Talk(
                Talk.script(
                    "main",
                    """
                    ## asked
                    Well?
                    \(kind)
                    - \(test): say "Holds."
                    - always -> end
                    """)
            ).typing(typed)
            return talk.transcript.contains("Holds.")
        }
        let scale = "? scale 0 to 10 (a .. b)"
        let any = "? any of\n* a: first\n* b: second\n* own: own ...\n* none: none of them (alone)"
        let cases: [(String, String, yes: [String], no: [String])] = [
            (scale, "8 or more", ["8", "10"], ["7", "/skip", "dunno"]),
            (scale, "3 or less", ["0", "3"], ["4", "/skip"]),
            (scale, "4 to 6", ["4", "6"], ["3", "7"]), (scale, "5", ["5"], ["4"]),
            (scale, "not 5", ["4", "/skip"], ["5"]),
            (scale, "answered", ["0"], ["/skip", "dunno"]), (scale, "unknown", ["dunno"], ["/skip", "1"]),
            (scale, "skipped", ["/skip"], ["dunno", "1"]), (scale, "missing", ["/skip", "dunno"], ["1"]),
            ("? yes or no", "yes", ["y"], ["n", "dunno"]), ("? yes or no", "not yes", ["n", "/skip"], ["y"]),
            (any, "has a or b", ["1", "2", "1 2"], ["they call", "none", "/skip"]),
            (any, "only a", ["1"], ["1 2", "none"]),
            (any, "only a or b", ["1", "1 2"], ["1, they call"]), (any, "2 or more ticked", ["1 2"], ["1", "/skip"]),
            (any, "unticked a", ["2", "none"], ["1", "1 2", "/skip"]),
            (any, "any unticked", ["1", "none"], ["1 2", "1, 2, they call"]),
            ("? text", "labels", ["They never pay"], ["They paid in May"]),
            ("? text", "vague", ["More often"], ["On Monday"]),
            ("? text", "under 3 words", ["two words"], ["three whole words", "/skip"]),
            ("? past date", "over 90 days ago", ["91 days ago"], ["90 days ago", "/skip"]),
            ("? date", "within 14 days", ["in 14 days", "14 days ago"], ["in 15 days"]),
            ("? number 1 to 20", "8 or more and not 9", ["8", "10"], ["9", "7"]),
        ]
        for (kind, test, yes, no) in cases {
            for typed in yes { #expect(holds(kind, test, typed), "\(test): \(typed)") }
            for typed in no { #expect(!holds(kind, test, typed), "\(test): \(typed)") }
        }
    }

    @Test("counts flags, and looks at this customer's earlier answers")
    func flagsAndEarlier() {
        let script = Talk.script(
            "main",
            """
            ## what
            Which?
            ? any of
            * a: first
            * b: second
            - has a: flag a
            - has b: flag b
            - 2 or more flags of a, b: say "Both."
            - 1 flag of a, b: say "One."
            - no flags of a, b: say "None."
            - last.main.what has b: say "B again."
            - last.main.what answered: say "We have met."
            - last.main.what missing: say "The first time."
            - always -> end
            """)
        #expect(Talk(script).typing("1 2").transcript.dropFirst(2) == ["Both.", "The first time.", "(end)"])
        let again = Talk(script, earlier: ["main.what": .many(["b"], words: nil)])
        #expect(again.typing("1").transcript.dropFirst(2) == ["One.", "B again.", "We have met.", "(end)"])
        #expect(again.typing("none").transcript.dropFirst(2) == ["None.", "B again.", "We have met.", "(end)"])
    }

    @Test("stop all ends everything, end only the script it stands in")
    func stops() {
        let main = Talk.script("main", "## one\ncall other\n-> two\n\n## two\nStill here.\n-> end")
        func other(_ target: String) -> String { Talk.script("other", "## one\nInside.\n-> \(target)") }
        #expect(Talk(main, other("end")).transcript == ["Inside.", "Still here.", "(end)"])
        #expect(Talk(main, other("stop all")).transcript == ["Inside.", "(end)"])
    }
}
