import Foundation
import RekindleTesting
import Testing

@Suite("Row 12: accessible mode, and colour", .waitsForPrograms) struct Row12AccessibleTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    /// A whole conversation, as it came.
    private func talk(_ environment: [String: String], _ arguments: String...) throws -> PseudoTerminal {
        machine.environment.merge(environment) { $1 }
        let terminal = try machine.terminal(all: ["reflect", "tea", "--customer", "Harbour Foods"] + arguments)
        try terminal.expect("> ")
        try terminal.answer("8", "/why", "They pay early", "/review", "", "1")
        #expect(try terminal.finish() == .exited(0))
        return terminal
    }

    private func commands(_ terminal: PseudoTerminal) -> Set<String> {
        let raw = String(decoding: terminal.rawTranscript, as: UTF8.self)
        return Set(
            raw.components(separatedBy: "\u{1B}").dropFirst().map { part in
                String(part.prefix(through: part.dropFirst().firstIndex(where: \.isLetter) ?? part.startIndex))
            })
    }

    @Test("A dumb terminal gets no command at all, and the same words")
    func dumb() throws {
        let dumb = try talk(["TERM": "dumb"])
        #expect(commands(dumb) == [])
        let able = try talk(["TERM": "xterm"])
        #expect(dumb.transcript == able.transcript)
    }

    @Test("On a dumb terminal nothing is drawn over: a change within the line shows it again in a new row")
    func dumbEditing() throws {
        machine.environment["TERM"] = "dumb"
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        terminal.send("3x\u{7F}")
        try terminal.expect("3x\u{8} \u{8}")
        terminal.sendLine("")
        try terminal.expect("\n\n(question 2 of about 3)\nWhat is bad?\n> ")
        terminal.send("lories\u{1}late \t\t")
        try terminal.expect("\n> late lories")
        terminal.sendLine("")
        try terminal.expect("\n[1-2] > ")
        let raw = String(decoding: terminal.rawTranscript, as: UTF8.self)
        #expect(!raw.contains("\u{1B}"))
        #expect(!raw.replacing("\r\n", with: "\n").contains("\r"))
        #expect(try Journal(machine).answers().contains("late lories"))
    }

    @Test(
        "Asked for by flag or by ACCESSIBLE, nothing is styled or drawn over, and choices are numbered",
        arguments: [true, false])
    func accessible(byFlag: Bool) throws {
        let terminal =
            byFlag ? try talk([:], "--accessible") : try talk(["ACCESSIBLE": "1"])
        #expect(commands(terminal).subtracting(["[?2004h", "[?2004l"]) == [])
        #expect(terminal.transcript.contains("  1 my boss\n  2 nobody\n[1-2] > "))
    }

    @Test("Asked for in the rep's settings it holds from the next start on, until it is taken back")
    func configured() throws {
        #expect(try machine.run("config", "accessible", "yes").status == .exited(0))
        let terminal = try talk([:])
        #expect(commands(terminal).subtracting(["[?2004h", "[?2004l"]) == [])
        #expect(try machine.run("config", "accessible", "--unset").status == .exited(0))
        #expect(try !commands(talk([:])).subtracting(["[?2004h", "[?2004l"]).isEmpty)
    }

    @Test("Completions are listed one under the other, not too many, and without a question")
    func completions() throws {
        machine.environment["ACCESSIBLE"] = "1"
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        terminal.send("/p\t\t")
        try terminal.expect("/p\n/pause\n/private\n[0-10] > /p")
    }

    @Test(
        "Style by --color, NO_COLOR and the terminal",
        arguments: [
            ([:], "auto", true), ([:], "never", false), (["NO_COLOR": "1"], "auto", false),
            (["NO_COLOR": "1"], "always", true), (["ACCESSIBLE": "1"], "always", true),
            (["TERM": "dumb"], "auto", false),
        ] as [([String: String], String, Bool)])
    func color(environment: [String: String], color: String, isStyled: Bool) throws {
        let terminal = try talk(environment, "--color", color)
        let styles = commands(terminal).filter { $0.hasSuffix("m") }
        #expect(styles.isEmpty != isStyled)
        // Bold, dim, two of the eight colours every terminal has, and their end: readable with 16 colours or 256.
        #expect(styles.isSubset(of: ["[0m", "[1m", "[2m", "[36m", "[31m"]))
    }

    @Test("Without style the words are the same: it carries no meaning alone")
    func sameWords() throws {
        #expect(try talk([:], "--color", "always").transcript == talk([:], "--color", "never").transcript)
    }
}
