import Glibc
import RekindleTesting
import Testing

@Suite("Row 2: Ctrl-C and Ctrl-D", .waitsForPrograms) struct Row02InterruptingTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.many(9))
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    private func start() throws -> PseudoTerminal {
        let terminal = try machine.terminal("reflect", "many", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        return terminal
    }

    @Test("Ctrl-C clears the line, and its text comes back with Ctrl-Y or in the editor")
    func clearing() throws {
        machine.environment["VISUAL"] = "sed -i 's/$/ on Tuesday/'"
        let terminal = try start()
        for wayBack in ["\u{19}", "/edit"] {
            terminal.send("late lorries")
            terminal.sendControl("c")
            try terminal.expect("> late lorries^C\nThe line is cleared. /edit brings it back in your editor.\n> ")
            terminal.sendLine(wayBack)
            try terminal.expect("> ")
        }
        let answers = try Journal(machine).answers()
        #expect(answers.contains("late lorries") && answers.contains("late lorries on Tuesday"))
    }

    @Test("Ctrl-C on an empty line says how to leave, however often, and leaves nothing and nobody")
    func empty() throws {
        let terminal = try start()
        for _ in 0..<5 {
            terminal.sendControl("c")
            try terminal.expect("Ctrl-D or /quit leaves; everything is saved. /help shows more.\n> ")
        }
        try terminal.answer("still here")
        #expect(try Journal(machine).answers().contains("still here"))
    }

    @Test("Ctrl-C while something long is being said neither ends it nor leaves half an answer")
    func duringOutput() throws {
        let terminal = try start()
        for number in 1...5 {
            terminal.send("/help\r")
            terminal.sendControl("c")
            // What was typed ahead may have been cleared or not; the line is empty either way.
            try terminal.expect("> ")
            usleep(20_000)
            terminal.send("\u{15}answer \(number)\r")
            try terminal.expect("Question number \(number + 1)?")
            try terminal.expect("> ")
        }
        let answers = Set(try Journal(machine).answers())
        for number in 1...5 { #expect(answers.contains("answer \(number)")) }
    }

    @Test("Ctrl-D leaves on an empty line, with everything saved, and only erases in a line that has text")
    func leaving() throws {
        let terminal = try start()
        terminal.send("xlate lorries\u{1}")
        terminal.sendControl("d")
        try terminal.answer("")
        terminal.sendControl("d")
        try terminal.expect("Saved, question 2 of about 9. Next: `rekindle` carries on there.")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try Journal(machine).answers().contains("late lorries"))
    }

    @Test(
        "A line half typed when the program is ended is in the line at the next start, and then in no file",
        arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func ended(signal: Int32) throws {
        let terminal = try start()
        terminal.send("\u{1B}[200~late\rlorr\u{1B}[201~")
        try terminal.expect("lorr")
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == .killed(signal: signal))
        #expect(terminal.settings.echoes)
        let next = try start()
        next.sendLine("y")
        try next.expect("> late\nlorr")
        try next.answer("ies")
        #expect(try Journal(machine).answers().contains("late\nlorries"))
        #expect(try machine.files(holding: "late").allSatisfy { $0.hasPrefix("journal/journal.sqlite") })
    }
}
