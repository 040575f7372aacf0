import Foundation
import RekindleTesting
import Testing

/// A shell at whose prompt rekindle is found, with names in the journal that are hard to complete.
private final class ShellWithRekindle {
    static let names = ["Harbour Foods", "O'Neill's \"Best\"", "Smith: Sons & Co", "Quay $(touch pwned) Street"]
    let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        for name in Self.names { #expect(try machine.run("customers", "add", name).status == .exited(0)) }
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Joan Pike")
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: "bin"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: machine.folder.path(of: "bin/rekindle"), withDestinationPath: ProgramUnderTest.path)
        machine.environment["PATH"] = machine.folder.path(of: "bin") + ":/usr/bin:/bin"
        machine.environment["REKINDLE_LIBRARY"] = Repository.root.path
        for (shell, file) in ["bash": "rekindle.bash", "zsh": "_rekindle", "fish": "rekindle.fish"] {
            let script = try machine.run("completion", shell)
            #expect(script.status == .exited(0), "\(script.errors)")
            try machine.folder.write(script.output, to: file)
        }
    }

    static func isThere(_ shell: String) -> Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)") }

    /// What stands in the line once Tab was pressed at the end of `typed`; it must hold `expected`.
    func complete(_ typed: String, in shell: String, to expected: String) throws {
        let terminal = try PseudoTerminal(
            "/usr/bin/\(shell)", Self.arguments[shell] ?? [], columns: 200, environment: machine.environment,
            folder: machine.folder.path)
        terminal.sendLine((Self.loading[shell] ?? "") + "; echo rea''dy")
        try terminal.expect("ready\n")
        terminal.send(typed + "\t")
        try terminal.expect(expected)
        #expect(!FileManager.default.fileExists(atPath: machine.folder.path(of: "pwned")))
        terminal.kill(9)
        _ = try? terminal.waitForExit()
    }

    private static let arguments = [
        "bash": ["--norc", "--noprofile", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config", "-i"],
    ]
    private static let loading = [
        "bash": "source ./rekindle.bash", "zsh": "fpath=($PWD $fpath); autoload -U compinit; compinit -u -D",
        "fish": "source ./rekindle.fish",
    ]
}

@Suite("Row 20: completions and a manual page", .waitsForPrograms, .serialized) struct Row20CompletionsTests {
    @Test(
        "bash completes commands, options, reflections, and names with spaces and quotes; it never runs a name",
        .enabled(if: ShellWithRekindle.isThere("bash"), "no bash here"))
    func bash() throws {
        let shell = try ShellWithRekindle()
        for (typed, expected) in [
            ("rekindle hist", "rekindle history "), ("rekindle history --for", "--format "),
            ("rekindle history Har", "Harbour\\ Foods "), ("rekindle history \"Har", "\"Harbour Foods\" "),
            ("rekindle history Harbour\\ F", "Harbour\\ Foods "),
            ("rekindle brief O", "O\\'Neill\\'s\\ \\\"Best\\\" "), ("rekindle brief Sm", "Smith\\:\\ Sons\\ \\&\\ Co "),
            ("rekindle brief Qu", "Quay\\ $\\(touch\\ pwned"),
            ("rekindle reflect gra", "gratitude "), ("rekindle reflect call --customer Ha", "Harbour\\ Foods "),
            ("rekindle notes show --person Jo", "Joan\\ Pike "), ("rekindle history x --format j", "json "),
        ] {
            try shell.complete(typed, in: "bash", to: expected)
        }
    }

    @Test(
        "zsh completes names with spaces, quotes and colons",
        .enabled(if: ShellWithRekindle.isThere("zsh"), "no zsh here")
    )
    func zsh() throws {
        let shell = try ShellWithRekindle()
        for (typed, expected) in [
            ("rekindle history Har", "Harbour\\ Foods"), ("rekindle brief O", "O\\'Neill\\'s\\ \\\"Best\\\""),
            ("rekindle brief Sm", "Smith:\\ Sons\\ \\&\\ Co"), ("rekindle reflect gra", "gratitude"),
        ] {
            try shell.complete(typed, in: "zsh", to: expected)
        }
    }

    @Test(
        "fish completes names with spaces, quotes and colons",
        .enabled(if: ShellWithRekindle.isThere("fish"), "no fish here"))
    func fish() throws {
        let shell = try ShellWithRekindle()
        for (typed, expected) in [
            ("rekindle history Har", "Harbour\\ Foods"), ("rekindle brief O", "O\\'Neill\\'s\\ \\\"Best\\\""),
            ("rekindle brief Sm", "Smith:\\ Sons\\ \\&\\ Co"), ("rekindle reflect gra", "gratitude"),
        ] {
            try shell.complete(typed, in: "fish", to: expected)
        }
    }

    @Test("Names come from the journal that the line names, and completing makes no journal")
    func journals() throws {
        let machine = try RepsMachine()
        let other = machine.folder.path(of: "other")
        _ = try machine.run("customers", "add", "Quay Street", "--journal", other)
        machine.environment["SAP_SHELL"] = "fish"
        func names(_ words: String...) throws -> String {
            let asked = ["---completion", "history", "--", "positional@0", "2", "0", "rekindle", "history", ""] + words
            return try RunningProgram.run(ProgramUnderTest.path, asked, environment: machine.environment).output
        }
        #expect(try names() == "")
        #expect(!FileManager.default.fileExists(atPath: machine.journal))
        #expect(try names("--journal", other) == "Quay Street\n")
    }

    @Test("The numbers offered after done are those of open plans")
    func plans() throws {
        let machine = try RepsMachine()
        let talk = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: Conversations.fit.piped)
        #expect(talk.status == .exited(0))
        let asked = [
            "---completion", "commitments", "done", "--", "positional@0", "3", "0", "rekindle", "commitments", "done",
            "",
        ]
        func numbers() throws -> String {
            try RunningProgram.run(ProgramUnderTest.path, asked, environment: machine.environment).output
        }
        #expect(try numbers() == "1\n")
        #expect(try machine.run("commitments", "done", "1").status == .exited(0))
        #expect(try numbers() == "")
    }

    @Test("The manual page names every command and every exit code, and man's own checkers find nothing wrong")
    func manual() throws {
        let machine = try RepsMachine()
        let whole = try machine.run("manual")
        #expect(whole.status == .exited(0))
        #expect(whole.output.hasPrefix(".TH REKINDLE 1 "))
        for command in ["history", "commitments done", "notes forget", "script explore"] {
            #expect(whole.output.contains(".SS \"\(command)\"\n"), "\(command)")
        }
        #expect(whole.output.contains(".TP\n.B 130\n"))
        let one = try RunningProgram.run(ProgramUnderTest.path, ["manual", "notes", "forget"])
        #expect(one.output.hasPrefix(".TH REKINDLE-NOTES-FORGET 1 "))
        for page in [whole.output, one.output] {
            let file = try machine.folder.write(page, to: "page.1")
            if ShellWithRekindle.isThere("mandoc") {
                let lint = try RunningProgram.run("/usr/bin/mandoc", ["-Tlint", "-Wwarning", file])
                #expect(lint.output + lint.errors == "")
            }
            if ShellWithRekindle.isThere("groff") {
                let groff = try RunningProgram.run("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-z", file])
                #expect(groff.errors == "")
            }
        }
    }

    @Test("Installing links the program and puts completions and the manual page in place; removing takes all away")
    func installing() throws {
        let machine = try RepsMachine()
        machine.environment["REKINDLE_PROGRAM"] = try ProgramUnderTest.path
        let script = Repository.root.appendingPathComponent("Scripts/install").path
        let before = try Set(machine.files().keys)
        let result = try RunningProgram.run(script, environment: machine.environment)
        #expect(result.status == .exited(0), "\(result.errors)")
        let placed = try Set(machine.files().keys).subtracting(before)
        #expect(
            placed == [
                ".local/bin/rekindle", "data/bash-completion/completions/rekindle", "data/zsh/site-functions/_rekindle",
                "config/fish/completions/rekindle.fish", "data/man/man1/rekindle.1",
            ])
        let linked = try RunningProgram.run(machine.folder.path(of: ".local/bin/rekindle"), ["--version"])
        #expect(linked.output.hasPrefix("rekindle "))
        #expect(try machine.folder.read("data/man/man1/rekindle.1").hasPrefix(".TH REKINDLE"))
        let removed = try RunningProgram.run(script, ["--remove"], environment: machine.environment)
        #expect(removed.status == .exited(0), "\(removed.errors)")
        #expect(try Set(machine.files().keys) == before)
    }

    @Test("A file of somebody's own where the link would go is left as it is")
    func inTheWay() throws {
        let machine = try RepsMachine()
        machine.environment["REKINDLE_PROGRAM"] = try ProgramUnderTest.path
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: ".local/bin"), withIntermediateDirectories: true)
        try machine.folder.write("mine", to: ".local/bin/rekindle")
        let script = Repository.root.appendingPathComponent("Scripts/install").path
        let result = try RunningProgram.run(script, environment: machine.environment)
        #expect(result.status == .exited(73))
        #expect(try machine.folder.read(".local/bin/rekindle") == "mine")
    }
}
