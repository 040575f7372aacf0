import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct LineEditingTests {
    @Test("A typed line comes back as it was typed")
    func typing() throws {
        let terminal = try startProbe()
        terminal.sendLine("They renewed twice.")
        try terminal.expect("line [They renewed twice.]")
    }

    @Test("The keys of the line editor work: to the beginning, a word on, delete, yank")
    func editing() throws {
        let terminal = try startProbe()
        terminal.send("two three")
        terminal.sendControl("a")
        terminal.send("one ")
        terminal.sendControl("e")
        terminal.sendControl("w")
        terminal.sendControl("y")
        terminal.sendLine(" four")
        try terminal.expect("line [one two three four]")
    }

    @Test("Ctrl-D on an empty line is the end; in a line it deletes")
    func controlD() throws {
        let terminal = try startProbe()
        let before = terminal.settings
        terminal.send("xyes")
        terminal.sendControl("a")
        terminal.sendControl("d")
        terminal.send("\r")
        try terminal.expect("line [yes]")
        try terminal.expect("> ")
        terminal.sendControl("d")
        try terminal.expect("\nend\n")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.settings.echoes)
        #expect(before.echoes == false)
    }

    @Test("Tab completes the beginning of a command, without a space behind it")
    func completion() throws {
        let terminal = try startProbe()
        terminal.sendLine("/he\t")
        try terminal.expect("line [/help]")
    }

    @Test("Two Tabs list the candidates, and never the files of the folder")
    func candidates() throws {
        let terminal = try startProbe()
        terminal.send("/h\t\t")
        try terminal.expect("/help     /history")
        terminal.sendLine("i\t")
        try terminal.expect("line [/history]")
        terminal.sendLine("/et\t")
        try terminal.expect("line [/et]")
        terminal.sendLine("/usr/b\t")
        try terminal.expect("line [/usr/b]")
    }

    @Test("A name with spaces is completed as one word where the prompt asks for that")
    func wholeLine() throws {
        let terminal = try startProbe("--whole-line")
        terminal.sendLine("harbour l\t")
        try terminal.expect("line [Harbour Lights]")
    }

    @Test("The start of the word counts characters, not bytes")
    func wideCompletion() throws {
        let terminal = try startProbe()
        terminal.sendLine("für 客戶 /pr\t")
        try terminal.expect("line [für 客戶 /private]")
    }

    @Test("A prefilled line can be edited, and holds nothing hidden")
    func prefill() throws {
        let terminal = try startProbe("--prefill=They \u{1B}[31mlike\u{202E} us")
        terminal.sendLine(" a lot")
        try terminal.expect("line [They like us a lot]")
        #expect(!String(decoding: terminal.rawTranscript, as: UTF8.self).contains("\u{202E}"))
    }

    @Test("A pasted line loses its colours, and the person is told")
    func paste() throws {
        let terminal = try startProbe()
        terminal.send("\u{1B}[200~good \u{1B}[31mnews\u{1B}[0m\u{7}\u{1B}[201~\r")
        try terminal.expect("That line held control characters; they were left out.")
        try terminal.expect("line [good news]")
        #expect(!terminal.rawTranscript.contains(Array("\u{1B}[31m".utf8)))
    }

    @Test("A pasted paragraph keeps its newlines inside one answer")
    func pastedParagraph() throws {
        let terminal = try startProbe()
        terminal.send("\u{1B}[200~first\rsecond\r\u{1B}[201~\r")
        try terminal.expect("line [first\nsecond]")
    }

    @Test("Letters outside ASCII survive the C locale", arguments: ["C", "POSIX", "", "en_US.ISO-8859-1"])
    func cLocale(locale: String) throws {
        let terminal = try startProbe(environment: ["LANG": locale])
        terminal.sendLine("é€ and ß")
        try terminal.expect("line [é€ and ß]")
    }

    @Test("Wide characters are erased whole")
    func wideCharacters() throws {
        let terminal = try startProbe()
        terminal.send("客戶👍🏽x")
        terminal.send("\u{7F}\u{7F}\u{7F}")
        terminal.sendLine("好")
        try terminal.expect("line [客戶好]")
    }

    @Test("Bytes that are no text are refused, and not repeated")
    func malformed() throws {
        let terminal = try startProbe()
        terminal.send(bytes: [0x61, 0xE9, 0x0D])
        try terminal.expect("malformed: That line is not valid UTF-8 text.")
    }

    @Test("In a terminal of 20 columns a long line is edited in place")
    func narrow() throws {
        let terminal = try startProbe(columns: 20)
        terminal.send("the quick brown fox jumps over")
        terminal.sendControl("a")
        terminal.send("see ")
        terminal.sendLine("")
        try terminal.expect("line [see the quick brown fox jumps over]")
    }

    @Test("A window that changes its size keeps the line")
    func resize() throws {
        let terminal = try startProbe()
        terminal.send("the quick brown")
        try terminal.expect("brown")
        terminal.resize(rows: 24, columns: 12)
        terminal.sendLine(" fox")
        try terminal.expect("line [the quick brown fox]")
    }

    @Test("The inputrc is read: vi keys, and settings for this program alone")
    func viKeys() throws {
        let folder = try TemporaryFolder()
        let inputrc = try folder.write("$if rekindle\nset editing-mode vi\n$endif\n", to: "inputrc")
        let terminal = try startProbe(environment: ["INPUTRC": inputrc])
        terminal.send("abc\u{1B}")
        // Alone, the Escape key needs its moment; then 0 x is: to the beginning, delete one.
        try terminal.expect("abc")
        terminal.send("0x\r")
        try terminal.expect("line [bc]")
    }

    @Test("A question that does not fit before its answers stands in rows of its own", arguments: [40, 41] as [UInt16])
    func longPrompt(columns: UInt16) throws {
        let prompt = "Harbour Foods is new here. Add? [y/n] > "
        #expect(prompt.count == 40)
        let terminal = try startProbe("--prompt=" + prompt, columns: columns, prompt: "[y/n] > ")
        let expected = columns == 41 ? prompt : "Harbour Foods is new here. Add?\n[y/n] > "
        #expect(terminal.transcript.hasSuffix(expected), "\(terminal.transcript.debugDescription)")
    }

    @Test("A prompt cannot command the terminal, and is bold where style is on")
    func prompt() throws {
        let terminal = try startProbe("--prompt=Who\u{1B}]0;x\u{7}\nis it? ", prompt: "Who‹ESC›]0;x‹BEL› is it?")
        #expect(terminal.rawTranscript.contains(Array("\u{1B}[1mWho".utf8)))
        let plain = try startProbe("--color=never")
        #expect(!plain.rawTranscript.contains(Array("\u{1B}[1m".utf8)))
    }
}

extension Array where Element: Equatable {
    func contains(_ part: [Element]) -> Bool {
        indices.contains { self[$0...].starts(with: part) }
    }
}
