import Dialogue
import Testing

@Suite("Asking")
struct AskingTests {
    @Test("rows are asked one at a time, the question before the first; tests count them")
    func rows() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## know
                How do you know it?
                ? one of, for each
                * told: they told me
                * guess: I am guessing
                + aims: what they aim for
                + worry: what worries them
                + wish: what they wish for
                - 2 or more rows told: say "Much is told."
                - 2 or fewer rows guess: say "Little is guessed."
                - know.worry is guess: say "The worry is a guess."
                - know.aims answered and know.worry answered -> sum-up
                - always -> end

                ## sum-up
                Aims: {know.aims}.
                -> end
                """))
        #expect(talk.transcript == ["? How do you know it?\nWhat they aim for"])
        #expect(
            talk.typing("1", "2", "/skip").transcript == [
                "? How do you know it?\nWhat they aim for", "> one told", "? What worries them", "> one guess",
                "? What they wish for",
                "> skipped", "Little is guessed.", "The worry is a guess.", "Aims: they told me.", "(end)",
            ])
        #expect(
            talk.typing("1", "1", "2").transcript.suffix(4) == [
                "Much is told.", "Little is guessed.", "Aims: they told me.", "(end)",
            ])
        #expect(talk.typing("1").state.question?.place.name == "main.know.worry")
        #expect(talk.typing("/skip", "/skip", "/skip").transcript.suffix(2) == ["Little is guessed.", "(end)"])
    }

    @Test("cards and the plain line of a question with rows come after the last row")
    func rowCards() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## know
                How do you know it?
                ? one of, for each
                * told: they told me
                * guess: I am guessing
                + aims: what they aim for
                + worry: what worries them
                plain: Thank you.
                card when 2 or more rows guess: guess-card
                card when know.aims is told: aims-card
                card when missing: no-card
                -> end
                """))
        #expect(talk.typing("2", "2").transcript.dropFirst(4) == ["Thank you.", "[guess-card]", "(end)"])
        #expect(talk.typing("1", "/skip").transcript.dropFirst(4) == ["Thank you.", "[aims-card]", "(end)"])
        #expect(talk.typing("/skip", "/skip").transcript.dropFirst(4) == ["[no-card]", "(end)"])
    }

    @Test("again asks once more at most so often, and a skip leaves the first answer standing")
    func again() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## wanted
                What do you want?
                ? text
                again once when vague: On which day?
                again twice when labels: Without names?
                - answered -> sum-up
                - always -> end

                ## sum-up
                So: {wanted}.
                -> end
                """))
        #expect(
            talk.typing("by Friday").transcript == [
                "? What do you want?", "> text by Friday", "So: by Friday.", "(end)",
            ])
        #expect(talk.typing("soon").transcript.last == "? On which day?")
        #expect(
            talk.typing("soon", "more often").transcript.last == "So: more often."
                || talk.typing("soon", "more often").state.question == nil)
        #expect(talk.typing("soon", "/skip").transcript.suffix(2) == ["So: soon.", "(end)"])
        let both = talk.typing("soon", "they never pay")
        #expect(both.transcript.last == "? Without names?")
        #expect(both.typing("they always pay late").transcript.last == "? Without names?")
        #expect(both.typing("they are rude", "they are lazy").transcript.suffix(2) == ["So: they are lazy.", "(end)"])
        #expect(
            both.typing("they paid in May").state.answered.map(\.place.name) == [
                "main.wanted", "main.wanted#2", "main.wanted#3",
            ])
        #expect(both.typing("they paid in May").transcript.suffix(2) == ["So: they paid in May.", "(end)"])
    }

    @Test("an echo takes words that read well; else the plain line is said, and nothing for a missing answer")
    func echoes() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## glad
                Glad of what?
                ? text
                echo: So: "{this}".
                plain: Thank you.
                -> end
                """))
        func said(_ typed: String) -> [String] { Array(talk.typing(typed).transcript.dropFirst(2).dropLast()) }
        #expect(said("they pay early.") == ["So: \"they pay early\"."])
        #expect(said("They pay. They call.") == ["Thank you."])
        #expect(said("they say \"hi\"") == ["Thank you."])
        #expect(said("one two three four five six seven eight nine ten eleven") == ["Thank you."])
        #expect(said("x{customer}") == ["Thank you."])
        #expect(said("...") == ["Thank you."])
        #expect(said("/skip") == [])
        #expect(said("dunno") == [])
    }

    @Test("an echo of a choice says its label, and own words where they were given")
    func echoOfChoice() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## ways
                Which?
                ? any of
                * a: calls
                * b: visits
                * own: something else ...
                echo: So you like {this}.
                plain: Thank you.
                -> end
                """))
        #expect(talk.typing("1 2").transcript.dropFirst(2) == ["So you like calls and visits.", "(end)"])
        #expect(talk.typing("1, long walks").transcript.dropFirst(2) == ["So you like calls and long walks.", "(end)"])
    }

    @Test("cards are called for after the echo, those that hold, in order")
    func cards() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## glad
                Glad?
                ? scale 0 to 10 (a .. b)
                card when 3 or less: low-card
                card when missing: no-card
                card: any-card
                plain: Thank you.
                -> end
                """))
        #expect(talk.typing("2").transcript.dropFirst(2) == ["Thank you.", "[low-card, any-card]", "(end)"])
        #expect(talk.typing("8").transcript.dropFirst(2) == ["Thank you.", "[any-card]", "(end)"])
        #expect(talk.typing("/skip").transcript.dropFirst(2) == ["[no-card, any-card]", "(end)"])
    }

    @Test("options are offered only where their condition holds, numbered without gaps")
    func offered() {
        let talk = Talk(
            Talk.script(
                "main",
                """
                ## tried
                Tried?
                ? any of
                * price: a new price
                * scope: less for them
                - always -> first

                ## first
                Which first?
                ? one of
                * price: a new price (when tried unticked price)
                * scope: less for them (when tried unticked scope)
                * none: none of these
                -> end
                """))
        #expect(talk.typing("1").state.question?.options.map { "\($0.number) \($0.name)" } == ["1 scope", "2 none"])
        #expect(talk.typing("none").state.question?.options.map(\.name) == ["price", "scope", "none"])
        #expect(talk.typing("/skip").state.question?.options.map(\.name) == ["none"])
    }

    @Test("a wording is picked by the seed, and the same seed always picks the same")
    func wordings() {
        let script = Talk.script(
            "main", "## one\nFirst wording?\n? text\nor: Second wording?\nor: Third wording?\n-> end")
        let picked = (0..<60).map { Talk(script, seed: $0).state.question?.text ?? "" }
        #expect(Set(picked) == ["First wording?", "Second wording?", "Third wording?"])
        #expect(picked == (0..<60).map { Talk(script, seed: $0).state.question?.text ?? "" })
        #expect(Talk(script, seed: 3).typing("x").state == Talk(script, seed: 3).typing("x").state)
    }

    @Test("a question carries its hint, its reason, its items and who may see the answer")
    func described() throws {
        let script = Talk.script(
            "main",
            """
            ## one
            What?
            ? text
            hint: About {customer}.
            why: It helps. (003-06, 000-07)
            keep: shareable
            -> end
            """)
        let question = try #require(Talk(script).state.question)
        #expect((question.hint, question.why) == ("About Harbour Foods.", "It helps."))
        #expect(question.items == ["003-06", "000-07"])
        #expect(question.keep == .shareable)
        let kept = Talk(script.replacing("id: main\n", with: "id: main\nkeeps: nothing\n")).state.question
        #expect(kept?.keep == .nothing)
    }
}
