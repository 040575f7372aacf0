import RekindleTesting
import Terminal
import Testing

@Suite(.waitsForPrograms) struct ScreenWrappingTests {
    private static let sample = """
        What would they miss if you stopped calling? Think of one person there, not of the company.
        - A short one.
        - One that is long enough that it has to go on in the row below, wherever that is.
          1) Nested, and long enough as well to need another row.
        客戶關係需要時間，也需要誠實。我們一起想一想。
        Supercalifragilisticexpialidocious-and-then-some stays readable.
        """

    @Test("Text is wrapped by display columns, with hanging lists", arguments: [20, 40, 80])
    func wrapping(width: Int) throws {
        let capture = try ScreenCapture(width: width)
        capture.screen.say(Self.sample)
        let output = try capture.output
        for row in output.split(whereSeparator: \.isNewline) { #expect(DisplayWidth.of(String(row)) <= width) }
        Golden.check(output, name: "wrapped-\(width)")
    }

    @Test("Running text is never wider than 80 columns; shown rows are left alone")
    func widest() throws {
        let capture = try ScreenCapture(width: 200)
        let long = String(repeating: "word ", count: 30)
        capture.screen.say(long)
        capture.screen.show(long)
        let rows = try capture.output.split(whereSeparator: \.isNewline).map(\.count)
        #expect(rows == [79, 69, 150])
    }

    @Test("A complaint that a program reads stays in one piece")
    func complaints() throws {
        let capture = try ScreenCapture(width: 20)
        capture.screen.complain("Next: rekindle reflect start --customer \"Quay Street Dental\"")
        #expect(try capture.errors == "Next: rekindle reflect start --customer \"Quay Street Dental\"\n")
    }

    @Test("Even one column is enough to end")
    func tiny() throws {
        let capture = try ScreenCapture(width: 1)
        capture.screen.say("  - ab 客")
        #expect(try capture.output == "-\na\nb\n客\n")
    }

    @Test("No two empty rows follow each other, and none comes first")
    func blankRows() throws {
        let capture = try ScreenCapture(width: 40)
        capture.screen.blank()
        capture.screen.say("\n\none\n\n\n\ntwo\n")
        capture.screen.blank()
        capture.screen.blank()
        capture.screen.heading("Three")
        capture.screen.say("four")
        #expect(try capture.output == "one\n\ntwo\n\nThree\nfour\n")
    }

    @Test("An item hangs behind its mark")
    func items() throws {
        let capture = try ScreenCapture(width: 20)
        capture.screen.item("10.", "a few words more than a row holds")
        capture.screen.item("-", "and here, too, a row more")
        #expect(
            try capture.output
                == "10. a few words more\n    than a row holds\n- and here, too, a\n  row more\n")
    }

    @Test("A sentence that begins with a year or a dash alone is no list")
    func noList() throws {
        let capture = try ScreenCapture(width: 12)
        capture.screen.say("2019. It was a very good year")
        #expect(try capture.output == "2019. It was\na very good\nyear\n")
    }

    @Test("Width comes from COLUMNS where there is no terminal, else it is 80")
    func width() throws {
        #expect(try ScreenCapture(environment: ["COLUMNS": "33"]).screen.width == 33)
        #expect(try ScreenCapture(environment: ["COLUMNS": "-3"]).screen.width == 80)
        #expect(try ScreenCapture(environment: [:]).screen.width == 80)
    }
}
