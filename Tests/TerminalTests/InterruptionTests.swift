import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct InterruptionTests {
    @Test("Ctrl-C gives the half-typed text back, again and again")
    func draft() throws {
        let terminal = try startProbe()
        terminal.send("I think they é€")
        terminal.sendControl("c")
        try terminal.expect("^C\ninterrupted [I think they é€]")
        try terminal.expect("> ")
        terminal.sendControl("c")
        try terminal.expect("^C\ninterrupted []")
        try terminal.expect("> ")
        terminal.sendLine("fine")
        try terminal.expect("line [fine]")
        // No prompt is left standing alone.
        #expect(!terminal.transcript.contains("> \n"))
    }

    @Test("Ctrl-C in the middle of a line that fills three rows keeps all of it, and writes below it")
    func longDraft() throws {
        let terminal = try startProbe(columns: 20)
        let text = "the quick brown fox jumps over the lazy dog"
        terminal.send(text)
        terminal.sendControl("a")
        terminal.sendControl("c")
        try terminal.expect("dog^C\ninterrupted [\(text)]")
        // The line is drawn again from its first row, two rows up, or its rows would be there twice.
        let redrawn = try #require(
            String(decoding: terminal.rawTranscript, as: UTF8.self).components(separatedBy: "\u{1B}[?2004h").dropLast()
                .last)
        #expect(redrawn.components(separatedBy: "\u{1B}[A").count == 3)
    }

    @Test("Ctrl-C ends a search through the history and a long list of candidates")
    func nested() throws {
        let terminal = try startProbe()
        terminal.sendControl("r")
        try terminal.expect("reverse-i-search")
        terminal.sendControl("c")
        try terminal.expect("interrupted []")
        try terminal.expect("> ")
        terminal.sendLine("fine")
        try terminal.expect("line [fine]")
    }

    @Test("Ctrl-C ends a question of readline's own, and its paging, where an inputrc wants them")
    func nestedQuestions() throws {
        let folder = try TemporaryFolder()
        let wish = "set completion-query-items 100\nset page-completions on\n"
        let terminal = try startProbe(environment: ["INPUTRC": try folder.write(wish, to: "inputrc")])
        terminal.send("/many\t\t")
        try terminal.expect("Display all 301 possibilities? (y or n)")
        terminal.sendControl("c")
        try terminal.expect("interrupted [/many]")
        try terminal.expect("> ")
        terminal.send("/many\t\ty")
        try terminal.expect("--More--")
        terminal.sendControl("c")
        try terminal.expect("interrupted [/many]")
    }

    @Test("The terminal is set up afterwards exactly as before", arguments: ["c", "d", "line"])
    func settings(ending: String) throws {
        let folder = try TemporaryFolder()
        let before = folder.path(of: "before")
        let after = folder.path(of: "after")
        let probe = try ProgramUnderTest.path(of: "terminal-probe")
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "trap : INT; stty -a >\(before); \(probe); stty -a >\(after); echo finished"])
        try terminal.expect("> ")
        if ending == "c" {
            terminal.send("half")
            terminal.sendControl("c")
            try terminal.expect("interrupted [half]")
        } else if ending == "line" {
            terminal.sendLine("whole")
            try terminal.expect("line [whole]")
        }
        if ending != "d" { try terminal.expect("> ") }
        terminal.sendControl("d")
        try terminal.expect("finished")
        try terminal.waitForExit()
        #expect(try folder.read("before") == folder.read("after"))
        #expect(try folder.read("before").contains(" echo "))
    }

    @Test(
        "SIGTERM, SIGHUP and SIGQUIT hand the draft over, restore the terminal and end the program",
        arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func ending(signal: Int32) throws {
        let terminal = try startProbe()
        terminal.send("half a thought")
        try terminal.expect("thought")
        #expect(!terminal.settings.echoes)
        terminal.kill(signal)
        try terminal.expect("kept [half a thought]")
        #expect(try terminal.waitForExit() == .killed(signal: signal))
        #expect(terminal.settings.echoes)
    }

    @Test("A closed window leaves the draft in good hands")
    func hangUp() throws {
        let folder = try TemporaryFolder()
        let terminal = try startProbe("--draft=\(folder.path(of: "draft"))")
        terminal.send("half a thought")
        try terminal.expect("thought")
        terminal.hangUp()
        #expect(try terminal.waitForExit() == .killed(signal: SIGHUP))
        #expect(try folder.read("draft") == "half a thought")
    }

    @Test("A terminal that vanishes without a signal does not turn half a line into an answer")
    func vanished() throws {
        let folder = try TemporaryFolder()
        let probe = try ProgramUnderTest.path(of: "terminal-probe")
        let draft = folder.path(of: "draft")
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "trap '' HUP; exec \(probe) --draft=\(draft)"])
        try terminal.expect("> ")
        terminal.send("half a thought")
        try terminal.expect("thought")
        terminal.hangUp()
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try folder.read("draft") == "half a thought")
    }

    @Test("Stopped and brought back, the line is still there")
    func stop() throws {
        let probe = try ProgramUnderTest.path(of: "terminal-probe")
        let terminal = try PseudoTerminal("/bin/bash", ["--norc", "-i", "-c", "set -m; \(probe); echo stopped; fg"])
        try terminal.expect("> ")
        terminal.send("half")
        try terminal.expect("half")
        terminal.sendControl("z")
        try terminal.expect("stopped")
        try terminal.expect("> half")
        terminal.sendLine(" whole")
        try terminal.expect("line [half whole]")
    }

    @Test("What Ctrl-C cleared comes back with Ctrl-Y, at the next prompt too")
    func clearedComesBack() throws {
        let terminal = try startProbe()
        terminal.send("half a thought")
        terminal.sendControl("c")
        try terminal.expect("interrupted [half a thought]")
        try terminal.expect("> ")
        terminal.sendLine("no")
        try terminal.expect("line [no]")
        terminal.sendControl("y")
        terminal.sendLine(" and a whole one")
        try terminal.expect("line [half a thought and a whole one]")
    }

    @Test("A Ctrl-C that comes between two prompts does not end the program")
    func betweenPrompts() throws {
        let terminal = try startProbe()
        for _ in 0..<20 {
            terminal.send("x\r")
            terminal.sendControl("c")
        }
        terminal.send("\u{15}")
        terminal.sendLine("still here")
        try terminal.expect("line [still here]")
    }
}
