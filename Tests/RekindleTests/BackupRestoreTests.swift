import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct BackupRestoreTests {
    private let machine: RepsMachine
    private var backup: String { machine.folder.path(of: "journal/journal.2026-11-21-1405.backup") }
    private var copy: String { machine.folder.path(of: "journal/journal.before-restore-2026-11-21-1405.backup") }

    init() throws {
        machine = try RepsMachine()
        _ = try machine.run("customers", "add", "Harbour Foods")
    }

    @Test(
        "A backup is dated, beside the journal, for nobody else to read; restoring it asks for a word and keeps what was"
    )
    func backAndForth() throws {
        let made = try machine.run("backup")
        #expect(made.status == .exited(0))
        let said =
            "The journal is copied to \(backup), readable by you alone. Forgetting cannot reach that file: "
            + "delete it when you no longer need it. To go back to it: rekindle restore \(backup)"
        #expect(made.words.withoutSpaces == said.withoutSpaces)
        #expect(try machine.folder.permissions(of: "journal/journal.2026-11-21-1405.backup") == 0o600)
        _ = try machine.run("reflect", "start", "--customer", "Quay", input: "y\n")
        let no = try machine.run("restore", backup, input: "yes\n")
        #expect(no.words.hasSuffix("That is not the word, so nothing was changed."))
        #expect(try machine.run("customers").words.contains("Quay"))
        let result = try machine.run("restore", backup, input: "Restore\n")
        #expect(result.status == .exited(0))
        let restored =
            "The backup holds 1 customer and 0 conversations. Not in it, but here now: 1 conversation. "
            + "The journal as it is now is kept at \(copy). "
            + "Restored. What was here before is kept at \(copy). Next: rekindle"
        #expect(result.words.withoutSpaces == restored.withoutSpaces)
        #expect(try !machine.run("customers").words.contains("Quay"))
        _ = try machine.run("restore", copy, input: "restore\n")
        #expect(try machine.run("customers").words.contains("Quay"))
        #expect(try Journal(machine).check() == "ok")
    }

    @Test("While a conversation is held in another terminal nothing is restored, and it goes on unharmed")
    func held() throws {
        _ = try machine.run("backup")
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        let result = try machine.run("restore", backup, input: "restore\n")
        #expect(result.status == .exited(75))
        #expect(
            result.sentences
                == "rekindle: Another Rekindle has this journal open. Close it there and try again; nothing was changed."
        )
        try terminal.answer("y")
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.run("restore", backup, input: "restore\n").status == .exited(0))
    }

    @Test("Somebody who is only at the first question keeps the journal, too")
    func atTheDesk() throws {
        _ = try machine.run("backup")
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        #expect(try machine.run("restore", backup, input: "restore\n").status == .exited(75))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("On hold nothing may be lost: a backup that lacks something is refused, one that has everything is not")
    func onHold() throws {
        _ = try machine.run("backup")
        machine.environment["REKINDLE_FIRM"] = try machine.folder.write("legal-hold: case 114\n", to: "firm.txt")
        #expect(try machine.run("restore", backup, input: "restore\n").status == .exited(0))
        _ = try machine.run("customers", "add", "Quay")
        let result = try machine.run("restore", backup, input: "restore\n")
        #expect(result.status == .exited(77))
        #expect(result.sentences.contains("Nothing was changed: your firm has put removing notes on hold (case 114)."))
        #expect(try machine.run("customers").words.contains("Quay"))
    }

    @Test("A half-typed line goes with the copy where its conversation is gone")
    func draft() throws {
        _ = try machine.run("backup")
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        terminal.send("half a line")
        try terminal.expect("half a line")
        terminal.kill(15)
        _ = try terminal.waitForExit()
        #expect(try machine.files(holding: "half a line") == ["journal/draft-1.txt"])
        let result = try machine.run("restore", backup, input: "restore\n")
        #expect(result.words.contains("A half-typed line of a conversation that is gone is kept at"))
        #expect(
            try machine.files(holding: "half a line") == [
                "journal/journal.before-restore-2026-11-21-1405.draft-1.backup"
            ])
        // Forgetting everything takes it along, as every backup beside the journal.
        _ = try machine.run("notes", "forget", "--me", input: "everything\n")
        #expect(try machine.files(holding: "half a line") == [])
        #expect(try machine.files().keys.filter { $0.hasSuffix(".backup") }.isEmpty)
    }

    @Test("What is no backup is refused, and a name that is taken stays as it is")
    func refused() throws {
        try machine.folder.write("shopping", to: "list.txt")
        let list = machine.folder.path(of: "list.txt")
        #expect(try machine.run("restore", list, input: "restore\n").status == .exited(65))
        #expect(try machine.run("restore", "/nowhere", input: "restore\n").status == .exited(2))
        #expect(try machine.run("restore", machine.journal, input: "restore\n").status == .exited(65))
        #expect(try machine.run("backup", list).status == .exited(73))
        #expect(try machine.folder.read("list.txt") == "shopping")
        #expect(try machine.run("customers").words.contains("Harbour Foods"))
        #expect(try RepsMachine().run("backup").status == .exited(2))
    }

    @Test("Forgetting names the backups that still hold somebody")
    func forgetting() throws {
        _ = try machine.run("backup")
        let result = try machine.run("customers", "forget", "Harbour Foods", input: "Harbour Foods\n")
        #expect(
            result.sentences
                == "\(backup) is a backup, and still holds them. Delete it when you no longer need it.")
    }
}

extension String {
    /// A long path may be broken anywhere at the edge of the screen.
    fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}
