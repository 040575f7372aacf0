import Dialogue
import Testing

@Suite struct RecapTests {
    private static let script = """
        # Sample
        id: main
        version: 1

        ## gain
        What do they gain?
        ? text
        - always -> back

        ## back
        What comes back?
        ? text
        again once when vague: Nearer still?
        - always -> worry

        ## worry
        What worries you?
        ? text
        keep: nothing
        - always -> so-far

        ## so-far
        recap gain: What they gain
        recap back: What comes back
        recap worry: What worries you
        -> next

        ## next
        What next?
        ? text
        - always -> end
        """

    @Test("Answers are said back in the order of the script, those that leave nothing behind left out")
    func order() {
        var talk = Talk(Self.script)
        talk.type("quick answers", "steady orders", "my job")
        #expect(
            talk.transcript.suffix(3) == [
                "= What they gain: quick answers", "= What comes back: steady orders", "? What next?",
            ])
    }

    @Test("Of a question asked once more the last answer is said back")
    func askedAgain() {
        var talk = Talk(Self.script)
        talk.type("quick answers", "more often", "orders every Monday", "my job")
        #expect(talk.transcript.contains("= What comes back: orders every Monday"))
        #expect(!talk.transcript.contains("= What comes back: more often"))
    }

    @Test("One answer alone is not said back, nor what was left out")
    func alone() {
        var talk = Talk(Self.script)
        talk.type("quick answers", "don't know", "my job")
        #expect(!talk.transcript.contains { $0.hasPrefix("=") })
        #expect(talk.transcript.last == "? What next?")
    }

    @Test("A recap of a step that is not there, beside a question, or without a name is an error with its place")
    func errors() {
        let text = """
            # Sample
            id: main
            version: 1

            ## gain
            What do they gain?
            ? text
            recap gain: What they gain
            - always -> so-far

            ## so-far
            recap gian: What they gain
            recap: What they gain
            recap gain: What {customer} gains
            -> end
            """
        let report = Checker().check([SourceText(file: "main.md", text: text)])
        let found = report.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code.rawValue)" }
        #expect(found.sorted() == ["12:13 RK025", "13:1 RK001", "14:18 RK009", "8:1 RK001"])
    }
}
