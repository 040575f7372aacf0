import Foundation
import RekindleTesting
import Terminal
import Testing

/// One at a time: an editor has the terminal, and the signals, for itself.
@Suite(.waitsForPrograms, .serialized) struct ExternalEditorTests {
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

    @Test(
        "An editor that fails keeps the text, and says so", arguments: ["exit 3", "kill -SEGV $$", "rm \"$2\"; exit 3"])
    func failed(how: String) throws {
        let outcome = try edit("old", with: how)
        let program = "sh " + folder.path(of: "editor") + " --wait"
        let what = how.hasSuffix("exit 3") ? "ended with status 3" : "was broken off by signal 11"
        #expect(outcome == .kept("The editor “\(program)” \(what). Your text is unchanged."))
    }

    @Test(
        "What was saved before an editor failed is not lost, and neither is the text from before",
        arguments: ["exit 3", "kill -SEGV $$"])
    func failedAfterSaving(how: String) throws {
        for (save, all) in [("echo more >> \"$2\"", "old\nmore"), ("echo new > \"$2\"", "old\nnew")] {
            let outcome = try edit("old", with: save + "; " + how)
            guard case .unfinished(let text, let reason) = outcome else { throw Unexpected(outcome: outcome) }
            #expect(text == all)
            #expect(reason.hasSuffix("What was saved in it is in the line; look it over before Enter."))
        }
    }

    struct Unexpected: Error { let outcome: ExternalEditor.Outcome }

    @Test("What nano saves when it is asked to end is found")
    func savedElsewhere() throws {
        guard case .unfinished(let text, _) = try edit("old", with: "echo old and new > \"$2.save\"; exit 1") else {
            throw CancellationError()
        }
        #expect(text == "old and new")
    }

    @Test("An editor that is not there is named, with what to do")
    func missing() {
        let environment = ["EDITOR": "no-such-editor --wait", "PATH": "/bin"]
        #expect(
            ExternalEditor(environment: { environment[$0] }).edit("old")
                == .kept(
                    "There is no editor “no-such-editor --wait” here. Your text is unchanged. "
                        + "EDITOR says which one to use, such as nano."))
    }

    @Test("The path of an editor may have spaces in it, and quoted words may stand behind it")
    func spaces() throws {
        let program = try folder.write(
            "#!/bin/sh\necho \"$*\" | sed 's/ *[^ ]*$//' > \"$(eval echo \\${$#})\"\n", to: "my editor")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
        // Nothing else may hold the file open when it is started.
        usleep(300_000)
        for (value, seen) in [(program, ""), ("'\(program)' -c 'set wrap' --wait", "-c set wrap --wait")] {
            #expect(ExternalEditor(environment: { $0 == "EDITOR" ? value : nil }).edit("old") == .saved(seen))
        }
    }

    @Test("Without VISUAL and EDITOR it is the machine's own, or nano, or vi")
    func usual() throws {
        for name in ["nano", "editor"] {
            let program = try folder.write("#!/bin/sh\necho \(name) > \"$1\"\n", to: name)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
            usleep(300_000)
            let terminal = try startProbe(environment: ["PATH": folder.path, "EDITOR": " ", "TMPDIR": folder.path])
            terminal.send("old\u{18}\u{5}")
            try terminal.expect("> \(name)")
        }
    }

    @Test("Text in another encoding than UTF-8 is kept as well as it can be, to be looked over")
    func malformed() throws {
        #expect(
            try edit("old", with: "printf 'caf\\351' > \"$2\"")
                == .unfinished(
                    "café",
                    because:
                        "The editor did not save it as UTF-8. It is in the line; look over its letters before Enter."
                ))
        #expect(
            try edit("old", with: "printf 'a\\000b' > \"$2\"")
                == .kept("The edited text holds NUL bytes, so it is not text. Yours is unchanged."))
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
