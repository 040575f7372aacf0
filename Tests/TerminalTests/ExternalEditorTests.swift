import Foundation
import RekindleTesting
import Terminal
import Testing

/// One at a time: an editor has the terminal, and the signals, for itself.
@Suite(.serialized) struct ExternalEditorTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func edit(_ text: String, with script: String) throws -> ExternalEditor.Outcome {
        // Read by a shell and not started itself: a program that is just starting elsewhere may hold the file open.
        let program = "sh \(try folder.write(script + "\n", to: "editor"))"
        try FileManager.default.createDirectory(atPath: folder.path(of: "tmp"), withIntermediateDirectories: true)
        let environment = ["EDITOR": program + " --wait", "VISUAL": "", "TMPDIR": folder.path(of: "tmp")]
        return ExternalEditor(environment: { environment[$0] }).edit(text)
    }

    @Test("The saved text comes back without the newline at its end")
    func saved() throws {
        let outcome = try edit("old\ntext", with: "echo more >> \"$2\"")
        #expect(outcome == .saved("old\ntext\nmore"))
    }

    @Test("An editor that fails keeps the text, and says so")
    func failed() throws {
        let outcome = try edit("old", with: "echo lost > \"$2\"; exit 3")
        let program = "sh \(folder.path(of: "editor"))"
        #expect(outcome == .kept("The editor “\(program) --wait” ended with status 3. Your text is unchanged."))
    }

    @Test("What cannot be text keeps the text")
    func malformed() throws {
        #expect(
            try edit("old", with: "printf '\\351' > \"$2\"")
                == .kept("The edited text is not valid UTF-8. Your text is unchanged."))
    }

    @Test("Nobody else can read the text, and nothing of it is left behind")
    func privacy() throws {
        let seen = folder.path(of: "seen")
        _ = try edit("secret", with: "stat -c %a \"$2\" \"$(dirname \"$2\")\" > \(seen); cp \"$2\" \"$2~\"")
        #expect(try folder.read("seen") == "600\n700\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "tmp")) == [])
    }

    @Test("Ctrl-X Ctrl-E opens the editor on the line, and Enter takes what it saved")
    func fromTheLine() throws {
        let program = "sed -i 's/good/very good/'"
        let terminal = try startProbe(environment: ["VISUAL": program, "TMPDIR": folder.path])
        terminal.send("a good talk")
        terminal.sendControl("x")
        terminal.sendControl("e")
        try terminal.expect("a very good talk")
        terminal.sendLine("!")
        try terminal.expect("line [a very good talk!]")
    }

    @Test("An editor that fails leaves the line as it was")
    func failedFromTheLine() throws {
        let terminal = try startProbe(environment: ["VISUAL": "false", "TMPDIR": folder.path])
        terminal.send("a good talk")
        terminal.sendControl("x")
        terminal.sendControl("e")
        try terminal.expect("The editor “false” ended with status 1. Your text is unchanged.")
        try terminal.expect("> a good talk")
        terminal.sendLine("!")
        try terminal.expect("line [a good talk!]")
    }
}
