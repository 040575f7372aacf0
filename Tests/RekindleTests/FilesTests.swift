import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct FilesTests {
    @Test("What is answered is in the journal alone, and every file and folder is the rep's own")
    func files() throws {
        let machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "3", "/why", "late lorries", "/review", "", "1")
        #expect(try terminal.finish() == .exited(0))
        let holding = try machine.files(holding: "late lorries")
        #expect(!holding.isEmpty)
        #expect(holding.allSatisfy { $0.hasPrefix("journal/journal.sqlite") }, "\(holding)")
        #expect(try machine.folder.read("state/rekindle/history") == "/why\n/review\n")
        for folder in ["journal", "state/rekindle"] {
            #expect(try machine.folder.permissions(of: folder) == 0o700, "\(folder)")
        }
        for path in try machine.files().keys where path.hasPrefix("journal/") || path.hasPrefix("state/rekindle/") {
            #expect(try machine.folder.permissions(of: path) == 0o600, "\(path)")
        }
    }

    @Test("No core dump can be written, which would hold what was typed")
    func coreDumps() throws {
        let machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        let limits = try String(contentsOfFile: "/proc/\(terminal.processIdentifier)/limits", encoding: .utf8)
        let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
        #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    }

    @Test("Commands come back with the Up key, in the next conversation too; answers never do")
    func history() throws {
        let machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        let first = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try first.expect("> ")
        try first.answer("y", "8", "/why", "They pay early")
        first.sendLine("/quit")
        #expect(try first.waitForExit() == .exited(0))
        let second = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try second.expect("> ")
        try second.answer("n")
        // The oldest is /why, however often the key is pressed: nothing but commands is above it.
        second.send(String(repeating: "\u{1B}[A", count: 6) + "\r")
        try second.expect("A number is quick.")
    }

    @Test("The first start greets, says what it is, and asks whom it is about; end of input leaves nothing behind")
    func firstStart() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal()
        try terminal.expect("Who are you seeing, and when?")
        try terminal.expect("> ")
        terminal.sendControl("d")
        #expect(try terminal.waitForExit() == .exited(0))
        Golden.check(terminal.transcript, name: "first-start")
        #expect(try (machine.json("customers", "list", under: "customers") as? [Any])?.isEmpty == true)
    }

    @Test("Named, chosen and begun from the first question on, without any argument")
    func talk() throws {
        let machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Harbour Foods", "y", "1", "8")
        #expect(terminal.sentences.contains("What is good?"))
        terminal.sendLine("/quit")
        _ = try terminal.waitForExit()
        let history = try machine.run("history", "Harbour Foods")
        #expect(history.words.contains("open, question 2 of about 3"))
    }

    @Test("Practice leaves nothing in any file, finished or cut off")
    func practice() throws {
        let machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("practice", "1", "3", "late lorries", "1")
        #expect(try terminal.finish() == .exited(0))
        let cut = try machine.terminal()
        try cut.expect("> ")
        try cut.answer("practice", "1", "3")
        cut.send("late lorries")
        try cut.expect("late lorries")
        cut.kill(15)
        _ = try cut.waitForExit()
        #expect(try machine.files(holding: "late lorries") == [])
        #expect(try (machine.json("customers", "list", under: "customers") as? [Any])?.isEmpty == true)
    }
}
