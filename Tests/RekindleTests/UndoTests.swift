import RekindleTesting
import Testing

@Suite("Taking back what was done", .waitsForPrograms)
struct UndoTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    private func undo() throws -> String {
        let result = try machine.run("undo", "--yes")
        #expect(result.status == .exited(0), "\(result.errors)")
        return result.words
    }

    @Test(
        "It says what it would do and asks; y does it, and n and Enter leave everything as it is",
        arguments: ["n", "", "y"])
    func asks(answer: String) throws {
        _ = try machine.run("customers", "add", "Quay")
        let terminal = try machine.terminal("undo")
        try terminal.expect("This takes Quay out of your customers again, as before 14:05.\nUndo it? [y/n] > ")
        terminal.sendLine(answer)
        try terminal.expect(
            answer == "y"
                ? "Quay is not among your customers any more.\nNext: rekindle customers\n"
                : "Nothing was changed. Next: rekindle today\n")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try (machine.json("customers", under: "customers") as? [Any])?.isEmpty == (answer == "y"))
    }

    @Test("By pipe it says what it would do, does nothing and ends with 65, whatever comes in")
    func byPipe() throws {
        _ = try machine.run("customers", "add", "Quay")
        let result = try machine.run("undo", input: "y\n")
        #expect(result.status == .exited(65))
        #expect(result.output == "This takes Quay out of your customers again, as before 14:05.\n")
        #expect(result.errors == "rekindle: Nothing was changed. `rekindle undo --yes` does it without asking.\n")
        #expect(try (machine.json("customers", under: "customers") as? [Any])?.count == 1)
    }

    @Test("Several undos go back several changes: a role, a person, a plan, a conversation, and no further")
    func several() throws {
        machine.now = "2026-11-20T10:00"
        let talk = try machine.run(
            "reflect", "start", "--customer", "Harbour Foods", input: Conversations.thriving.piped)
        try #require(talk.status == .exited(0), "\(talk.errors)")
        machine.now = "2026-11-21T14:05"
        #expect(try machine.run("commitments", "drop", "1").words.contains("`rekindle undo` takes this back."))
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Joan", "--role", "buyer")
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Joan", "--role", "head buyer")
        #expect(
            try undo() == "This makes Joan at Harbour Foods \"buyer\" again, as before 14:05. "
                + "Joan at Harbour Foods is \"buyer\" again. Next: rekindle show \"Harbour Foods\"")
        #expect(try undo().hasPrefix("This takes Joan out of the people at Harbour Foods again, as before 14:05."))
        let act = "say to them: thank you for telling us early about the move"
        #expect(
            try machine.run("commitments", "undo", "--yes").words
                == "This marks \"\(act)\" (Harbour Foods) as open again, as before 14:05. "
                + "Open again, no longer dropped: I will \(act) (Harbour Foods). Next: rekindle commitments")
        #expect(
            try undo() == "This opens \"Start here\" with Harbour Foods again, as before you finished it, "
                + "10:00 on Fri 20 Nov 2026. Open again: Start here with Harbour Foods. "
                + "There /back changes the last answer. "
                + "Next: rekindle reflect start --customer \"Harbour Foods\" --continue")
        let nothing = try machine.run("undo", "--yes")
        #expect(nothing.status == .exited(2))
        #expect(
            nothing.sentences
                == "rekindle: There is nothing to take back. In a conversation /back takes back the last answer; "
                + "what was forgotten is gone for good.")
    }

    @Test("A conversation that was opened again is carried on at its end, and /back comes to its last question")
    func carriedOn() throws {
        _ = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: Conversations.thriving.piped)
        _ = try undo()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods", "--continue")
        try terminal.expect("[Enter finishes; 1-10 changes one] > ")
        terminal.sendLine("/back")
        try terminal.expect("Would it help if somebody knew of it?")
        try terminal.expect("> ")
        terminal.sendLine("/skip")
        try terminal.expect("[Enter finishes; 1-10 changes one] > ")
        #expect(try terminal.finish() == .exited(0))
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        #expect((history?["conversations"] as? [[String: Any]])?.map { $0["state"] as? String } == ["finished"])
        #expect(try (machine.json("commitments", under: "commitments") as? [Any])?.count == 1)
    }

    @Test("With a conversation left open it says that /back takes back an answer there")
    func answers() throws {
        _ = try machine.run("reflect", "start", "--customer", "Quay", input: "3\n")
        let result = try machine.run("undo")
        #expect(result.status == .exited(2))
        #expect(
            result.words == "Start here with Quay is open. To take back an answer there, type /back: "
                + "rekindle reflect start --customer \"Quay\" --continue")
    }

    @Test("What was added by one command goes by one undo, and a customer talked about since stays")
    func together() throws {
        _ = try machine.run("customers", "add", "Quay", "--person", "Joan", "--role", "buyer")
        _ = try machine.run("customers", "add", "Harbour Foods")
        _ = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: "3\n")
        let done = try undo()
        #expect(done.hasPrefix("This takes Quay out of your customers again, with Joan, as before 14:05."))
        #expect(done.contains("Added since then and staying, for more hangs on it by now: Harbour Foods."))
        let customers = try machine.json("customers", under: "customers") as? [[String: Any]]
        #expect(customers?.map { $0["name"] as? String } == ["Harbour Foods"])
        #expect(try machine.files(holding: "Joan") == [])
    }

    @Test("What was forgotten does not come back, and while the firm's hold is on nothing written down is removed")
    func notBack() throws {
        _ = try machine.run("customers", "add", "Quay", "--person", "Joan")
        _ = try machine.run("customers", "forget", "Quay", input: "Quay\n")
        #expect(try machine.run("undo", "--yes").status == .exited(2))
        #expect(try (machine.json("customers", under: "customers") as? [Any])?.isEmpty == true)
        _ = try machine.run("customers", "add", "Quay")
        machine.environment["REKINDLE_FIRM"] = try machine.folder.write("legal-hold: case 12\n", to: "firm.txt")
        #expect(try machine.run("undo", "--yes").status == .exited(77))
        #expect(try (machine.json("customers", under: "customers") as? [Any])?.count == 1)
    }
}
