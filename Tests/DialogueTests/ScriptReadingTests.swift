import Dialogue
import Testing

@Suite("Reading a script's text")
struct ScriptReadingTests {
    static let sample = """
        # Sample
        id: sample
        for: a sample

        ## glad
        First this.

        How glad are you,
        today?
        ? scale 0 to 10 (low .. high)
        - 8 or more -> end
        - always -> end
        """

    private func check(_ text: String) -> Checker.Report {
        Checker().check([SourceText(file: "sample.md", text: text)])
    }

    private func said(_ text: String) -> [String] {
        check(text).diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code.rawValue)" }
    }

    @Test("lines of one paragraph belong together; the last paragraph is the question")
    func paragraphs() throws {
        let script = try #require(check(Self.sample).scripts.first)
        #expect(script.steps[0].paragraphs.map(\.written) == ["First this.", "How glad are you, today?"])
        #expect((script.title, script.purpose, script.version) == ("Sample", "a sample", 1))
        #expect(check(Self.sample).diagnostics.isEmpty)
    }

    @Test("line ends of other systems, a byte order mark and tabs change nothing", arguments: ["\r\n", "\n"])
    func lineEnds(end: String) throws {
        let text =
            "\u{FEFF}" + Self.sample.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
        let tabbed = text.replacing("- 8 or more -> end", with: "\t- 8\tor more\t-> end\t")
        #expect(check(tabbed).diagnostics.isEmpty)
        let script = try #require(check(tabbed).scripts.first)
        #expect(script.steps[0].arms.count == 2)
        #expect(script.title == "Sample")
    }

    @Test("a caret stands under what it points at, also behind tabs and letters of any script")
    func carets() {
        let text = Self.sample.replacing("- 8 or more -> end", with: "\t-\t8 or mroe -> end")
        let source = SourceText(file: "sample.md", text: text)
        #expect(
            Checker().check([source]).diagnostics.map { $0.rendered(in: source) } == [
                """
                sample.md:11:4: error: this is not a test that the language knows [RK004]
                    \t-\t8 or mroe -> end
                    \t \t^^^^^^^^^
                    prompts/README.md lists the tests, for example "8 or more", "has orders", "raised is plainly".
                """
            ])
        let other = Self.sample.replacing("today?", with: "Привет 👍🏽 {todayy}?")
        #expect(said(other) == ["9:10 RK025"])
    }

    @Test("an empty file wants a title, an id and a step", arguments: ["", "\n\n", "\u{FEFF}", "   \r\n\t"])
    func empty(text: String) {
        #expect(said(text) == ["1:1 RK002", "1:1 RK002", "1:1 RK002"])
    }

    @Test("all problems of a file are reported, not the first")
    func recovery() {
        let text = """
            # Sample
            id: Sample
            text here
            keeps: everything
            never x if y

            ## One
            * a: b
            hint: no question yet
            What?
            ? any off
            * a: one (when)
            * b: two (when otherwise)
            card if a: b
            card unknown b
            again thrice when vague: Once more?
            keep: forever
            ?what
            - has a and: flag
            - has a: flag x flag y -> end
            - has a: told topic from one
            -> END
            call x from y
            id: again
            # Another title
            ### three marks
            > quoted
            Go on -> end

            ## finding z
            - always -> end
            confidence: high
            because if a: b
            """
        #expect(
            said(text) == [
                "1:1 RK002", "2:5 RK007", "3:1 RK002", "4:8 RK002", "5:7 RK002", "7:4 RK007", "8:1 RK001", "9:1 RK001",
                "11:3 RK003", "13:16 RK004", "14:1 RK001", "15:1 RK001", "16:1 RK001", "17:7 RK003", "18:1 RK001",
                "19:3 RK004", "20:10 RK029", "20:17 RK005", "21:15 RK005", "22:4 RK010", "23:6 RK005", "24:1 RK001",
                "25:3 RK002", "26:1 RK001", "27:1 RK001", "28:1 RK001", "30:12 RK002", "30:12 RK002", "30:12 RK028",
                "31:1 RK001", "32:13 RK002", "33:1 RK001",
            ])
    }

    @Test("text that only resembles a directive is text")
    func prose() throws {
        let lines = [
            "Why not?", "Never mind.", "A card may help", "Note: this is said.", "It costs 5 - or less.", "1. One",
        ]
        for line in lines {
            let text = Self.sample.replacing("First this.", with: line)
            #expect(check(text).diagnostics.isEmpty, "\(line)")
            #expect(try #require(check(text).scripts.first).steps[0].paragraphs.first?.written == line)
        }
    }

    static let samplesOfNonsense: [String: String] = [
        "headings": String(repeating: "## a\n", count: 5_000),
        "braces": String(repeating: "{", count: 1_900),
        "ands": "- " + String(repeating: "a and ", count: 300),
        "whens": "* " + String(repeating: "a: b (when c) (when d) ", count: 60),
        "brackets": String(repeating: "(", count: 1_800) + String(repeating: ")", count: 190),
        "options": "## a\nWhat?\n? one of\n" + String(repeating: "* a: x (alone)\n", count: 2_000),
        "quotes": "- " + String(repeating: "\"", count: 1_901),
        "arrows": String(repeating: "## a\n-> a\n", count: 400),
        "controls": "- \0\0\0\u{202E}\u{1F600}\u{0301}",
        "nameless": "## finding\n## finding finding\n##\n",
    ]

    @Test("deep nonsense is only an error", arguments: samplesOfNonsense.keys.sorted())
    func nonsense(name: String) {
        let spent = ContinuousClock().measure {
            #expect(
                !check("# Sample\nid: sample\n\n## first\nWell?\n? text\n\(Self.samplesOfNonsense[name] ?? "")\n")
                    .isSound)
        }
        #expect(spent < .seconds(5))
    }

    @Test("text below a directive is not taken for the question, nor for a finding")
    func strayText() {
        let text = Self.sample.replacing("- 8 or more", with: "hint: Any number\nwill do.\n- 8 or more")
        #expect(said(text) == ["12:1 RK001"])
        let finding = "\n\n## finding flat\nIt has gone flat.\nverdict: issue\nbecause: You said\nso.\n"
        #expect(
            said(Self.sample.replacing("- 8 or more", with: "- 8 or more: finding flat") + finding) == ["18:1 RK001"])
    }

    @Test("lines that would be passed over are refused: or without a question, echo and again with rows")
    func passedOver() {
        let text = """
            # Sample
            id: sample

            ## first
            Well.
            or: Well, then.
            - always -> know

            ## know
            How do you know it?
            ? one of, for each
            * told: they told me
            * guess: I am guessing
            + aims: what they aim for
            echo: So {this}.
            plain: Thank you.
            again once when missing: Once more?
            -> end
            """
        #expect(said(text) == ["6:5 RK001", "15:7 RK003", "17:17 RK003"])
    }

    @Test("a question needs a text; a finding needs a text and a verdict")
    func incomplete() {
        let text =
            "# Sample\nid: sample\n\n## glad\n? yes or no\n- always: finding flat -> end\n\n## finding flat\nbecause: No.\n"
        #expect(said(text) == ["5:3 RK003", "8:12 RK002", "8:12 RK002"])
    }
}
