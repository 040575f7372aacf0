import Foundation
import RekindleTesting
import Testing

@Suite("Row 9: long answers", .waitsForPrograms) struct Row09LongAnswersTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.many(5))
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    private func start(editor: String = "false", inputrc: String = "") throws -> PseudoTerminal {
        machine.environment["EDITOR"] = "sh " + (try machine.folder.write(editor + "\n", to: "editor"))
        machine.environment["INPUTRC"] = try machine.folder.write(inputrc, to: "inputrc")
        let terminal = try machine.terminal("reflect", "many", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        return terminal
    }

    private func answers() throws -> [String] { try Journal(machine).answers() }

    @Test("A pasted paragraph is one answer, its newlines in it")
    func paste() throws {
        let terminal = try start()
        terminal.send("\u{1B}[200~late lorries\rshort boxes\r\rno call\u{1B}[201~")
        try terminal.answer(".")
        #expect(terminal.transcript.contains("Question number 2?"))
        #expect(try answers().contains("late lorries\nshort boxes\n\nno call."))
    }

    @Test("/edit opens the editor, and all that it saves is the answer")
    func edit() throws {
        let terminal = try start(editor: "printf 'late lorries\\n\\nshort boxes\\n' > \"$1\"")
        try terminal.answer("/edit")
        #expect(terminal.transcript.contains("Question number 2?"))
        #expect(try answers().contains("late lorries\n\nshort boxes"))
    }

    @Test(
        "Ctrl-X Ctrl-E opens the line in the editor, in vi's ways too, and Enter takes all of it",
        arguments: [("", "\u{18}\u{5}"), ("set editing-mode vi", "\u{18}\u{5}"), ("set editing-mode vi", "\u{1B}v")])
    func fromTheLine(inputrc: String, keys: String) throws {
        let terminal = try start(editor: "echo short boxes >> \"$1\"", inputrc: inputrc)
        terminal.send("late lorries")
        try terminal.expect("late lorries")
        terminal.send(keys)
        try terminal.expect("> late lorries\nshort boxes")
        try terminal.answer("")
        #expect(try answers().contains("late lorries\nshort boxes"))
    }

    @Test("A key that the rep's inputrc has bound stays theirs, and the editor goes where it says")
    func ownKeys() throws {
        let terminal = try start(
            editor: "echo edited > \"$1\"",
            inputrc: "\"\\C-x\\C-e\": \"mine\"\n\"\\C-t\": edit-elsewhere\n\"\\C-o\": edit-and-execute-command")
        terminal.send("\u{18}\u{5}")
        try terminal.expect("mine")
        for key in ["\u{14}", "\u{F}"] {
            terminal.send("\u{15}")
            terminal.send(key)
            try terminal.expect("edited")
        }
    }

    @Test(
        "An editor that fails keeps the text, and what was saved in it",
        arguments: ["exit 3", "kill -SEGV $$", "kill -TERM $$"])
    func failing(how: String) throws {
        let untouched = try start(editor: how)
        untouched.send("late lorries\u{18}\u{5}")
        try untouched.expect("unchanged.\n> late lorries")
        try untouched.answer("")
        untouched.sendControl("d")
        _ = try untouched.waitForExit()
        #expect(try answers().contains("late lorries"))
        let saved = try start(editor: "echo short boxes >> \"$1\"; " + how)
        try saved.answer("n")
        saved.sendLine("/edit")
        try saved.expect("> short boxes")
        try saved.answer("")
        #expect(saved.sentences.contains("What was saved in it is in the line; look it over before Enter."))
        #expect(try answers().contains("short boxes"))
    }

    @Test("An editor that is not there is named, the text stays, and no shell complains")
    func missing() throws {
        machine.environment["VISUAL"] = "no-such-editor --wait"
        let terminal = try start()
        terminal.send("late lorries\u{18}\u{5}")
        try terminal.expect("> late lorries")
        #expect(terminal.sentences.contains("There is no editor “no-such-editor --wait” here. Your text is unchanged."))
        #expect(!terminal.transcript.contains("not found"))
    }

    @Test("Ctrl-C ends an editor that does not mind it; the text stays, and so does the conversation")
    func interrupted() throws {
        let terminal = try start(editor: "echo inside; exec sleep 60")
        terminal.send("late lorries\u{18}\u{5}")
        try terminal.expect("inside")
        terminal.sendControl("c")
        try terminal.expect("> late lorries")
        try terminal.answer("")
        #expect(try answers().contains("late lorries"))
    }

    @Test("Ctrl-Z stops the editor and Rekindle, and both come back")
    func stopped() throws {
        let editor = try machine.folder.write(
            "trap 'echo again; echo short boxes >>\"$1\"; exit' CONT\necho inside; while :; do sleep 0.02; done\n",
            to: "slow-editor")
        let rekindle = try ProgramUnderTest.path + " reflect many --customer 'Harbour Foods' --now \(machine.now)"
        let terminal = try PseudoTerminal(
            "/bin/bash", ["--norc", "-i", "-c", "set -m; \(rekindle); echo stopped; fg"],
            environment: machine.environment.merging(["VISUAL": "sh \(editor)"]) { $1 })
        try terminal.expect("> ")
        terminal.send("late lorries\u{18}\u{5}")
        try terminal.expect("inside")
        terminal.sendControl("z")
        try terminal.expect("stopped")
        try terminal.expect("again")
        try terminal.expect("> late lorries\nshort boxes")
    }

    @Test("Asked to end while the editor is open, it ends with the editor; what was saved there is the draft")
    func ended() throws {
        let terminal = try start(editor: "stty raw -echo; echo short boxes >>\"$1\"; echo inside; exec sleep 60")
        terminal.send("late lorries\u{18}\u{5}")
        try terminal.expect("inside")
        terminal.kill(SIGTERM)
        #expect(try terminal.waitForExit() == .killed(signal: SIGTERM))
        #expect(terminal.settings.echoes)
        #expect(
            try machine.files(holding: "short boxes").filter { !$0.hasSuffix("editor") }.map { $0.prefix(14) } == [
                "journal/draft-"
            ])
        let next = try start()
        next.sendLine("y")
        try next.expect("> late lorries\nshort boxes")
    }
}
