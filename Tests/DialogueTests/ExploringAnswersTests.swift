import Dialogue
import Testing

@Suite("The answers that exploring tries")
struct ExploringAnswersTests {
    /// What is missing of a reflection whose one question has these lines and arms.
    private func missing(_ question: String, _ arms: String) -> [String] {
        let text = ExploringSamples.reflection("## ask\nWell?\n\(question)\n\(arms)")
        return Explorer(ExploringSamples.library(text)).explore().missingNames
    }

    @Test("come to every stretch of a scale")
    func scale() {
        let arms = "- 9 or more -> end\n- 7 to 8 -> end\n- 5 -> end\n- 2 or less -> end\n- always -> end"
        #expect(missing("? scale 0 to 10 (bad .. good)", arms) == [])
    }

    @Test("come to both sides of a number without a range")
    func number() { #expect(missing("? number", "- 100 or more -> end\n- otherwise -> end\n- missing -> end") == []) }

    @Test("tick what conditions name, together and apart")
    func sets() {
        let options = "? any of\n* a: one\n* b: two\n* c: three\n* d: four\n* none: none (alone)"
        let arms = """
            - only none -> end
            - has a and has c -> end
            - 3 or more ticked -> end
            - unticked a and unticked b -> end
            - any unticked -> end
            - always -> end
            """
        #expect(missing(options, arms) == [])
    }

    @Test("stand on both sides of every limit of days, as far as the question takes them")
    func dates() {
        #expect(
            missing(
                "? past date",
                "- over 90 days ago -> end\n- over 30 days ago -> end\n- otherwise -> end\n- missing -> end") == [])
        #expect(missing("? future date", "- within 14 days -> end\n- otherwise -> end\n- missing -> end") == [])
        #expect(missing("? date", "- within 15 minutes -> end\n- otherwise -> end\n- missing -> end") == [])
    }

    @Test("have every trait of wording that is tested, and don't know and skip beside them")
    func texts() {
        let arms = """
            - labels and vague -> end
            - labels -> end
            - vague -> end
            - under 4 words -> end
            - unknown -> end
            - skipped -> end
            - always -> end
            """
        #expect(missing("? text", arms) == [])
    }

    @Test("give rows in few ways at first, and in all where something is still missing")
    func rows() {
        let question = """
            ? one of, for each
            * a: one
            * b: two
            * c: three
            + first: the first
            + second: the second
            + third: the third
            + fourth: the fourth
            card when 4 or more rows b: all-b
            card when missing: nothing-said
            """
        let arms = """
            - missing -> end
            - 4 or more rows a -> end
            - 2 or more rows b and 1 or fewer rows a -> end
            - ask.first is a and ask.second is b and ask.third is c -> end
            - always -> end
            """
        #expect(missing(question, arms) == [])
    }

    @Test("include what the customer may have answered before")
    func earlier() throws {
        let text = ExploringSamples.reflection(
            """
            ## ask
            Well?
            ? scale 0 to 10 (bad .. good)
            - last.sample.ask is 3 or less and 8 or more: finding risen -> end
            - last.sample.ask answered -> end
            - always -> end

            ## finding risen
            It has risen.
            verdict: cleared
            because: You put it at {ask}.
            """)
        let exploration = Explorer(ExploringSamples.library(text)).explore()
        #expect(exploration.missingNames == [])
        let script = try #require(exploration.scripts.first)
        let finding = try #require(script.goals.first { $0.kind == .finding })
        #expect(script.walks[finding]?.earlier == ["sample.ask": .number(0)])
        #expect(exploration.answers(to: "risen", of: "sample") == ["sample.ask = 8"])
    }

    @Test("follow an answer into the script it is handed to")
    func handed() {
        let outer = ExploringSamples.reflection(
            """
            ## ask
            What will you do?
            ? text
            - answered -> plan
            - always -> end

            ## plan
            call inner with act from ask
            - always -> end
            """)
        let inner = ExploringSamples.inner(
            """
            ## act
            What?
            ? text
            - vague -> end
            - always -> end
            """)
        #expect(Explorer(ExploringSamples.library(outer, inner)).explore().missingNames == [])
    }
}
