import Foundation
import RekindleTesting
import Testing

/// See also `VisitTests` and `ThreeUsesTests`.
@Suite("Row 21: the first minute", .waitsForPrograms)
struct Row21FirstMinuteTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    /// At the first question of a call that is prepared with minutes to go.
    private func call(
        _ named: String = "Joan at Harbour Foods, 2:15pm", on other: RepsMachine? = nil
    ) throws -> PseudoTerminal {
        let terminal = try (other ?? machine).terminal()
        try terminal.expect("> ")
        try terminal.answer(named, "y", "")
        return terminal
    }

    @Test("One opening question sets customer, person and length")
    func opening() throws {
        let terminal = try call()
        #expect(
            terminal.sentences.contains("Who are you seeing, and when? For instance \"Joan at Harbour Foods, 2pm\""))
        #expect(terminal.sentences.contains("This gets you ready for a talk with Harbour Foods"))
        #expect(terminal.sentences.contains("10 minutes left"))
        #expect(try terminal.finish("/quit") == .exited(0))
        #expect(try machine.run("customers", "show", "Harbour Foods").output.contains("Joan"))
    }

    @Test("With minutes to go it is shorter than with a day to go")
    func length() throws {
        func about(_ named: String) throws -> Int {
            let words =
                try call(named, on: RepsMachine()).sentences.components(separatedBy: "(question 1 of about ").last ?? ""
            return Int(words.prefix(while: \.isNumber)) ?? 0
        }
        #expect(try about("Harbour Foods, 2:15pm") < about("Quay, tomorrow 2pm"))
    }

    @Test("A sentence to say aloud is there by the third answer, whatever kind of talk it is", arguments: 1...9)
    func sentence(kind: Int) throws {
        let terminal = try call()
        try terminal.answer("1", String(kind))
        #expect(terminal.transcript.contains("To say aloud\n\""), "kind \(kind)")
        #expect(!terminal.transcript.contains("Look again at"))
    }

    @Test("The minutes left are shown at each question")
    func minutes() throws {
        let terminal = try call()
        try terminal.answer("1", "2")
        #expect(terminal.transcript.components(separatedBy: "; 10 minutes left)").count == 4)
    }

    @Test("Any way out prints the page so far, blanks marked", arguments: ["/quit", "/pause", "/stop", "Ctrl-D"])
    func leaving(way: String) throws {
        let terminal = try call()
        try terminal.answer("1", "2", "a date we both believe in")
        if way == "Ctrl-D" { terminal.sendControl("d") } else { terminal.sendLine(way) }
        if way == "/stop" {
            try terminal.expect("[Enter] > ")
            terminal.sendLine("")
        }
        #expect(try terminal.waitForExit() == .exited(0))
        let page = terminal.transcript
        #expect(page.contains("PURPOSE\n  a date we both believe in\n"))
        #expect(page.contains("OPENING\n  \"I have news that you will not like"))
        if way != "/stop" { #expect(page.contains("FACTS\n  ______ (not answered yet)\n")) }
    }

    @Test("Also where piped answers end too soon")
    func piped() throws {
        let lines = "Joan at Harbour Foods, 2:15pm\ny\n\n1\n2\na date we both believe in\n"
        let result = try machine.run("talk", input: lines)
        #expect(result.status == .exited(65))
        #expect(result.output.contains("PURPOSE\n  a date we both believe in\n"))
        #expect(result.output.contains("FACTS\n  ______ (not answered yet)\n"))
    }

    @Test("A practice customer keeps nothing")
    func practice() throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("practice", "list", "gratitude", "3", "zebra stripes")
        #expect(try terminal.finish("/quit") == .exited(0))
        #expect(terminal.sentences.hasSuffix("That was practice; nothing was kept. Next: `rekindle` begins for real."))
        #expect(try machine.files(holding: "zebra stripes") == [])
        #expect(try machine.json("customers", under: "customers") as? [[String: String]] == [])
    }
}
