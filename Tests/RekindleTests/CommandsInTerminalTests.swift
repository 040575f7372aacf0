import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct CommandsInTerminalTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    /// A conversation whose first question is open, or one that is taken up again.
    private func start() throws -> PseudoTerminal {
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        return terminal
    }

    private func state() throws -> [String?] {
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        return (history?["conversations"] as? [[String: Any]] ?? []).map { $0["state"] as? String }
    }

    @Test("/back twice and another answer keeps the one after it")
    func backTwice() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "/back")
        try terminal.expect("They pay early")
        terminal.sendControl("u")
        try terminal.answer("/back")
        terminal.sendLine("9")
        try terminal.expect("Changed. Your later answers are kept where they still apply")
        try terminal.expect("And who should know?")
        terminal.sendLine("/review")
        try terminal.expect("1 How keen are you on Harbour Foods? 9\n2 What is good? They pay early\n")
    }

    @Test("/review N goes to that answer with it in the line")
    func review() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "/review 2")
        try terminal.expect("They pay early")
        terminal.sendLine(" and often")
        try terminal.expect("[Enter goes on; 1-2 changes one] > ")
        try terminal.answer("", "1", "/review")
        #expect(terminal.transcript.contains("2 What is good? They pay early and often\n"))
        terminal.sendLine("/review 7")
        try terminal.expect("There is no answer 7. /review lists them.")
    }

    @Test("/why says why, and the question stays open")
    func why() throws {
        let terminal = try start()
        terminal.sendLine("/why")
        try terminal.expect("A number is quick.\n")
        terminal.sendLine("8")
        try terminal.expect("What is good?")
    }

    @Test(
        "/help, a bare help and a question mark show what fits and people to talk to",
        arguments: ["/help", "/h", "help", "HELP", "?"])
    func help(line: String) throws {
        let terminal = try start()
        terminal.sendLine(line)
        try terminal.expect("Any number from 0 to 10.")
        try terminal.expect("Commands")
        try terminal.expect("People to talk to")
        try terminal.expect("findahelpline.com")
        try terminal.expect("[0-10] > ")
        #expect(try state() == ["open, question 1 of about 3"])
    }

    @Test("/skip leaves a question out, and a doubled slash is an answer")
    func skip() throws {
        let terminal = try start()
        try terminal.answer("/skip", "//srv is full", "/review")
        #expect(
            terminal.transcript.contains(
                "1 How keen are you on Harbour Foods? left out\n2 What is bad? /srv is full\n"))
    }

    @Test("A command that could be two, or is none, is said to be, and nothing moves")
    func unclear() throws {
        let terminal = try start()
        terminal.sendLine("/s")
        try terminal.expect("That could be /skip or /stop.")
        try terminal.expect("> ")
        terminal.sendLine("/go")
        try terminal.expect("There is no command /go. /help lists them;")
        try terminal.expect("> ")
        #expect(try state() == ["open, question 1 of about 3"])
    }

    @Test(
        "/pause, /quit and Ctrl-D on an empty line leave with everything saved",
        arguments: ["/pause\r", "/quit\r", "\u{4}"])
    func leaving(keys: String) throws {
        let terminal = try start()
        try terminal.answer("8")
        terminal.send(keys)
        try terminal.expect("Saved, question 2 of about 3. Next: `rekindle` carries on there.")
        #expect(try terminal.waitForExit() == .exited(0))
        let again = try start()
        #expect(again.transcript.contains("You left Tea with them with Harbour Foods open, question 2 of about 3."))
        try again.answer("y")
        #expect(again.transcript.contains("Carrying on where you left: question 2 of about 3.\n"))
        #expect(again.transcript.contains("What is good?"))
    }

    @Test("Ctrl-D in a line that has text does not leave")
    func controlD() throws {
        let terminal = try start()
        terminal.send("8")
        terminal.sendControl("d")
        terminal.send("\r")
        try terminal.expect("What is good?")
    }

    @Test("Ctrl-C clears the line and says how it comes back; on an empty line it says how to leave")
    func controlC() throws {
        let terminal = try start()
        terminal.send("seven or")
        try terminal.expect("seven or")
        terminal.sendControl("c")
        try terminal.expect("The line is cleared. /edit brings it back in your editor.")
        try terminal.expect("> ")
        terminal.sendControl("c")
        try terminal.expect("Ctrl-D or /quit leaves; everything is saved.")
        try terminal.expect("> ")
        terminal.sendLine("8")
        try terminal.expect("What is good?")
    }

    @Test("At the end Ctrl-C and stray words do not finish; /back changes an answer, Enter finishes")
    func theEnd() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "1")
        terminal.sendControl("c")
        try terminal.expect("Enter finishes, /quit leaves it open.")
        try terminal.expect("> ")
        try terminal.answer("wait")
        #expect(terminal.transcript.contains("Nothing is asked any more."))
        #expect(try state() == ["open, at its end"])
        terminal.sendControl("u")
        try terminal.answer("/back", "2")
        #expect(try terminal.finish() == .exited(0))
        #expect(try state() == ["finished"])
    }

    @Test("/stop and Enter keeps what was said, and the conversation is over")
    func stopKeeping() throws {
        let terminal = try start()
        try terminal.answer("3", "late lorries", "/stop")
        #expect(terminal.sentences.contains("To drop all of it, type the customer's name."))
        #expect(try terminal.finish() == .exited(0))
        #expect(terminal.transcript.contains("Stopped. What you said so far is kept."))
        #expect(try state() == ["stopped early"])
        #expect(try machine.files(holding: "late lorries").allSatisfy { $0.hasPrefix("journal/journal.sqlite") })
    }

    @Test("/stop and the customer's name drops all of it")
    func stopDropping() throws {
        let terminal = try start()
        try terminal.answer("3", "late lorries", "/stop")
        terminal.sendLine("harbour foods")
        try terminal.expect("Dropped. Nothing of this conversation is kept.")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try state() == [])
    }

    @Test("/stop and something else drops nothing and goes on")
    func stopGoingOn() throws {
        let terminal = try start()
        try terminal.answer("3", "/stop", "Quay Street Dental")
        #expect(terminal.transcript.contains("That is not the customer's name, so nothing was dropped. Going on."))
        try terminal.answer("late lorries", "/stop", "/back")
        #expect(try state() == ["open, question 3 of about 3"])
    }

    @Test("/private leaves nothing of the answer in any file")
    func privately() throws {
        let terminal = try start()
        try terminal.answer("3", "/private")
        #expect(terminal.transcript.contains("Nothing of your answer to this question will be kept."))
        try terminal.answer("zebra crossing", "2")
        #expect(try terminal.finish() == .exited(0))
        #expect(try state() == ["finished"])
        #expect(try machine.files(holding: "zebra") == [])
    }

    @Test("An answer that does not fit stays in the line to be changed")
    func repair() throws {
        let terminal = try start()
        terminal.sendLine("80")
        try terminal.expect("A whole number from 0 to 10, please.\n[0-10] > 80")
        terminal.send("\u{7F}")
        terminal.send("\r")
        try terminal.expect("What is good?")
    }

    @Test("Nothing typed twice leaves a question out")
    func nothingTyped() throws {
        let terminal = try start()
        try terminal.answer("")
        #expect(terminal.transcript.contains("Nothing was typed. Enter once more leaves the question out."))
        terminal.sendLine("")
        try terminal.expect("What is bad?")
    }

    @Test("Tab completes a command and the beginning of an option")
    func completion() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early")
        terminal.send("my\t")
        try terminal.expect("my boss")
        terminal.send("\r")
        try terminal.expect("3 And who should know? my boss")
    }
}
