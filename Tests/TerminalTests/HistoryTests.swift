import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct HistoryTests {
    @Test("Only remembered commands are in the history, in a file and a folder for this person alone")
    func onlyCommands() throws {
        let folder = try TemporaryFolder()
        let terminal = try startProbe("--history=\(folder.path(of: "state/rekindle/history"))")
        for line in ["/help", "they owe us money", "/private", "/private"] {
            terminal.sendLine(line)
            try terminal.expect("line [\(line)]")
        }
        if !terminal.transcript.hasSuffix("> ") { try terminal.expect("> ") }
        terminal.sendControl("d")
        try terminal.waitForExit()
        #expect(try folder.read("state/rekindle/history") == "/help\n/private\n")
        #expect(try folder.permissions(of: "state/rekindle/history") == 0o600)
        #expect(try folder.permissions(of: "state/rekindle") == 0o700)
    }

    @Test("The Up key brings commands back, also those of the last time")
    func recall() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("/review\n/help\n", to: "history")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let terminal = try startProbe("--history=\(path)")
        terminal.sendLine("\u{10}\u{10}")
        try terminal.expect("line [/review]")
        terminal.sendLine("\u{10}")
        try terminal.expect("line [/review]")
        if !terminal.transcript.hasSuffix("> ") { try terminal.expect("> ") }
        terminal.sendControl("d")
        try terminal.waitForExit()
        #expect(try folder.read("history") == "/review\n/help\n/review\n")
        #expect(try folder.permissions(of: "history") == 0o600)
    }

    @Test("An answer typed over a recalled command is nowhere in the history")
    func typedOver() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("/help\n/review\n", to: "history")
        let terminal = try startProbe("--history=\(path)")
        // Recall, replace by something candid, move away so that the edit stays in the list, answer something else.
        terminal.send("\u{10}\u{15}candid words\u{10}\u{E}\u{E}")
        terminal.sendLine("answer")
        try terminal.expect("line [answer]")
        // Three up: the list has two commands, as before.
        terminal.sendLine("\u{10}\u{10}\u{10}")
        try terminal.expect("line [/help]")
        if !terminal.transcript.hasSuffix("> ") { try terminal.expect("> ") }
        terminal.sendControl("d")
        try terminal.waitForExit()
        #expect(!(try folder.read("history").contains("candid")))
    }

    @Test("A history that has grown long is cut to its last 500 commands")
    func cut() throws {
        let folder = try TemporaryFolder()
        let commands = (1...9000).map { "/command \($0)\n" }
        let path = try folder.write(commands.joined(), to: "history")
        let terminal = try startProbe("--history=\(path)")
        if !terminal.transcript.hasSuffix("> ") { try terminal.expect("> ") }
        terminal.sendControl("d")
        try terminal.waitForExit()
        #expect(try folder.read("history") == commands.suffix(500).joined())
        #expect(try folder.permissions(of: "history") == 0o600)
    }
}
