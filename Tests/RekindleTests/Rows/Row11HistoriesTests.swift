import Foundation
import RekindleTesting
import Testing

@Suite("Row 11: histories are apart", .waitsForPrograms) struct Row11HistoriesTests {
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

    @Test("Only commands are in the history's file, which is the rep's alone; what they answered is in the journal")
    func onlyCommands() throws {
        let terminal = try start()
        try terminal.answer("/why", "candid one", "/review 1")
        terminal.sendControl("u")
        // The list of answers is shown again, and left.
        try terminal.answer("candid two", "")
        // Typed and cleared, typed over a command that was recalled, and searched for.
        terminal.send("candid three")
        terminal.sendControl("c")
        try terminal.expect("The line is cleared.")
        try terminal.expect("> ")
        terminal.send("\u{10}\u{15}candid four\u{10}\u{E}\u{E}\u{15}")
        terminal.sendControl("r")
        terminal.send("candid five")
        terminal.sendControl("g")
        terminal.send("\u{15}")
        try terminal.answer("//candid six")
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.folder.read("state/rekindle/history") == "/why\n/review\n/quit\n")
        #expect(try machine.folder.permissions(of: "state/rekindle/history") == 0o600)
        #expect(try machine.folder.permissions(of: "state/rekindle") == 0o700)
        let holding = try machine.files(holding: "candid")
        #expect(!holding.isEmpty)
        #expect(holding.allSatisfy { $0.hasPrefix("journal/journal.sqlite") }, "\(holding)")
    }

    @Test("Neither the Up key nor a search finds an answer, at once or at the next start")
    func recalling() throws {
        let first = try start()
        try first.answer("/why", "candid one")
        first.send("candid two")
        first.sendControl("c")
        try first.expect("The line is cleared.")
        try first.expect("> ")
        first.send("\u{10}\u{15}candid three\r")
        try first.expect("Question number 3?")
        try first.expect("> ")
        for terminal in [first, try start()] {
            if terminal !== first { try terminal.answer("n") }
            terminal.sendControl("r")
            terminal.send("cand")
            // Later letters are put between what is there; the first is as good.
            try terminal.expect("failed reverse-i-search)`c")
            terminal.sendControl("g")
            terminal.send("\u{15}" + String(repeating: "\u{10}", count: 6))
            try terminal.expect("/why")
            terminal.sendLine("")
            try terminal.expect("It is the next one.")
        }
    }

    @Test("An editor that keeps a history of what was cut and copied keeps none of an answer", .enabled(if: hasVim))
    func editorsHistory() throws {
        machine.environment["VISUAL"] = "vim -N"
        let terminal = try start()
        terminal.send("candid words\u{18}\u{5}")
        try terminal.expect("answer.txt")
        terminal.send("yyp:wq\r")
        try terminal.expect("> candid words\ncandid words")
        try terminal.answer("")
        #expect(try machine.files(holding: "candid").allSatisfy { $0.hasPrefix("journal/journal.sqlite") })
    }

    private static let hasVim = FileManager.default.isExecutableFile(atPath: "/usr/bin/vim")
}
