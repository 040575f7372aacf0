import Foundation
import RekindleTesting
import Testing

@Suite("Row 10: readline done properly", .waitsForPrograms) struct Row10LineEditingTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    private func start(inputrc: String = "", columns: UInt16 = 80) throws -> PseudoTerminal {
        machine.environment["INPUTRC"] = try machine.folder.write(inputrc + "\n", to: "inputrc")
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods", columns: columns)
        try terminal.expect("> ")
        return terminal
    }

    @Test("The inputrc's settings for this program alone are read, and those for another are not")
    func ownSettings() throws {
        let mine = try start(inputrc: "$if rekindle\n\"\\C-o\": \"3\"\n$endif\n$if Bash\n\"\\C-o\": \"4\"\n$endif")
        mine.send("\u{F}")
        try mine.expect("3")
    }

    @Test(
        "The mode is shown in the prompt where the inputrc wants it",
        arguments: [
            ("set show-mode-in-prompt on", "@[0-10] > "),
            ("set editing-mode vi\nset show-mode-in-prompt on", "(ins)[0-10] > "),
        ])
    func mode(inputrc: String, prompt: String) throws {
        let terminal = try start(inputrc: inputrc)
        #expect(terminal.transcript.hasSuffix(prompt))
    }

    @Test("vi's command mode edits the line, and says so in the prompt")
    func viMode() throws {
        let terminal = try start(inputrc: "set editing-mode vi\nset show-mode-in-prompt on\nset keyseq-timeout 50")
        try terminal.answer("3")
        terminal.send("late lories\u{1B}")
        try terminal.expect("(cmd)")
        terminal.send("3hir")
        try terminal.expect("(ins)")
        terminal.sendLine("")
        try terminal.expect("And who should know?")
        #expect(try Journal(machine).answers().contains("late lorries"))
    }

    @Test("Tab completes commands and choices in context, in any case, and offers nothing else")
    func completion() throws {
        let terminal = try start()
        terminal.send("/HE\t")
        try terminal.expect("help")
        terminal.send("\u{15}\t\t/etc/pass\t")
        try terminal.expect("/etc/pass")
        terminal.send("\u{15}")
        try terminal.answer("8", "They pay early")
        terminal.send("MY\t")
        try terminal.expect("my boss")
    }

    @Test("Tab completes days where one is asked for, and the names of this customer and of people there in free text")
    func daysAndNames() throws {
        for line in ["Joan Abara", "Jonas Berg"] {
            #expect(try machine.run("customers", "add", "Harbour Foods", "--person", line).status == .exited(0))
        }
        #expect(try machine.run("customers", "add", "Elsewhere", "--person", "Joachim").status == .exited(0))
        try machine.useScripts(SampleScripts.day)
        let terminal = try machine.terminal("reflect", "day", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        terminal.send("tom\t\r")
        try terminal.expect("That is Sun 22 Nov 2026.")
        try terminal.expect("> ")
        terminal.send("thank joa\t and harb\t\r")
        try terminal.expect("2 What will you do then? thank Joan Abara and Harbour Foods")
        #expect(try Journal(machine).answers().contains("thank Joan Abara and Harbour Foods"))
    }

    @Test("Where the coach asks whom one sees, Tab completes customers, people there, and after a comma the day")
    func visits() throws {
        #expect(try machine.run("customers", "add", "Harbour Foods", "--person", "Joan Abara").status == .exited(0))
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        terminal.send("joa\t, tom\t")
        try terminal.expect("Joan Abara at Harbour Foods, tomorrow")
        terminal.send("\u{15}ha\t")
        try terminal.expect("Harbour Foods")
    }

    @Test("Pastes are bracketed, at every prompt, and no longer when the program has ended")
    func bracketed() throws {
        let terminal = try start()
        try terminal.answer("8")
        terminal.sendControl("d")
        _ = try terminal.waitForExit()
        let raw = String(decoding: terminal.rawTranscript, as: UTF8.self)
        #expect(raw.components(separatedBy: "\u{1B}[?2004h").count == 3)
        #expect(raw.components(separatedBy: "\u{1B}[?2004l").count == 3)
    }

    @Test("A window that changes its size has the line drawn anew, and the line is whole", arguments: [20, 300])
    func resized(columns: UInt16) throws {
        let terminal = try start()
        try terminal.answer("3")
        terminal.send("late lorries and short boxes")
        try terminal.expect("short boxes")
        terminal.resize(rows: 24, columns: columns)
        try terminal.expect("hort boxes")
        try terminal.answer(" again")
        #expect(try Journal(machine).answers().contains("late lorries and short boxes again"))
    }

    @Test("Styling in a prompt takes no columns: a row is full where it is without styling", arguments: [20, 300])
    func markedPrompt(columns: UInt16) throws {
        let line = String(repeating: "abcdefghij ", count: 30)
        var rows: [[Substring]] = []
        for color in ["always", "never"] {
            let machine = try RepsMachine()
            try machine.useScripts(SampleScripts.many(2))
            let terminal = try machine.terminal(
                "reflect", "many", "--customer", "Harbour Foods", "--color", color, columns: columns)
            try terminal.expect("> ")
            try terminal.answer("y")
            terminal.send(line)
            terminal.sendLine("")
            try terminal.expect("Question number 2?")
            rows.append(terminal.transcript.split(separator: "\n").filter { $0.contains("abcdefghij") })
            #expect(try Journal(machine).answers().contains { $0.hasPrefix("abcdefghij abc") })
        }
        #expect(rows[0] == rows[1])
    }

    @Test("Wide letters, emoji, accents and writing from the right are edited whole and kept as they are")
    func wide() throws {
        let terminal = try start(columns: 20)
        try terminal.answer("3")
        let words = "客戶關係需要時間也需要誠實 שלום می‌خواهم 👩‍👩‍👧‍👦 🇳🇱 e\u{301}"
        terminal.send(words + "x\u{7F}")
        terminal.sendControl("a")
        terminal.send("見")
        terminal.send("\u{7F}好")
        terminal.sendLine("")
        try terminal.expect("who should know?")
        #expect(try Journal(machine).answers().contains { Array($0.utf8) == Array(("好" + words).utf8) })
    }

    @Test("At 20 columns every row of what is said and asked fits")
    func narrow() throws {
        let terminal = try start(columns: 20)
        try terminal.answer("8", "They pay early")
        for row in terminal.transcript.split(separator: "\n") { #expect(row.count <= 20, "\(row)") }
        #expect(terminal.sentences.contains("1 my boss 2 nobody [1-2] >"))
    }
}
