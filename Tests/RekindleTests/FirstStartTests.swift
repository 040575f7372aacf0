import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct FirstStartTests {
    private let privacy =
        "- Kept: what you answer, in ~/journal on this machine. "
        + "- Who can read it: you, and whoever has this disk, for it is not encrypted. "
        + "- Never kept: what speaks of danger, and what you answer after /private. "
        + "- See, copy, remove it: rekindle notes show, export --all, notes forget."

    @Test("The very first start says in four lines what becomes of the answers, and goes on with one question")
    func first() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        #expect(
            terminal.sentences.contains(
                "Rekindle I'm a scripted coach, not a person. Nobody else sees this. \(privacy) "
                    + "/help works anywhere, Ctrl-D leaves. Who are you seeing, and when?"))
        let rows = terminal.transcript.split(whereSeparator: \.isNewline)
        #expect(rows.count { $0.hasPrefix("- ") } == 4)
        #expect(rows.allSatisfy { $0.count <= 80 })
        terminal.sendLine("/quit")
        _ = try terminal.waitForExit()
    }

    @Test("Later starts stay short")
    func later() throws {
        let machine = try RepsMachine()
        _ = try machine.run("customers", "add", "Harbour Foods")
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        #expect(!terminal.sentences.contains("Kept:"))
        #expect(terminal.sentences.contains("What you type stays on this machine, readable by you alone."))
        terminal.sendLine("/quit")
        _ = try terminal.waitForExit()
    }

    @Test("Whoever begins with a reflection or a reconnect day reads it there", arguments: ["reflect", "reconnect"])
    func elsewhere(command: String) throws {
        let machine = try RepsMachine()
        let terminal =
            try command == "reflect"
            ? machine.terminal("reflect", "start", "--customer", "Harbour Foods") : machine.terminal("reconnect")
        try terminal.expect("> ")
        if command == "reflect" { try terminal.answer("y") }
        #expect(terminal.sentences.contains(privacy))
        terminal.sendLine("/quit")
        _ = try terminal.waitForExit()
    }
}
