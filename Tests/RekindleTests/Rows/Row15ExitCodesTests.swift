import Foundation
import RekindleTesting
import Testing

@Suite("Row 15: exit codes", .waitsForPrograms) struct Row15ExitCodesTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    private func tea(_ input: String, _ more: String...) throws -> RunningProgram.Result {
        try machine.run(["reflect", "tea", "--customer", "Harbour Foods"] + more, bytes: Array(input.utf8))
    }

    @Test("0: fine")
    func fine() throws {
        #expect(try tea("8\nthey laugh\n1\n").status == .exited(0))
        #expect(try machine.run("--version").status == .exited(0))
        #expect(try machine.run("help").status == .exited(0))
    }

    @Test("1: a check failed")
    func checkFailed() throws {
        let script = try machine.folder.write("# Tea\nid: tea\n", to: "broken.md")
        #expect(try machine.run("script", "check", script).status == .exited(1))
    }

    @Test("2: a customer, a reflection, a journal, the prompts are not there")
    func notFound() throws {
        #expect(try machine.run("history", "Nobody Ever").status == .exited(2))
        #expect(try machine.run("reflect", "nothing", "--customer", "Harbour Foods").status == .exited(2))
        #expect(try machine.run("history", "X", "--journal", machine.folder.path(of: "none")).status == .exited(2))
        #expect(try machine.run("reflections", "--library", "/nowhere").status == .exited(2))
    }

    @Test(
        "64: the command was not understood",
        arguments: [
            ["histroy"], ["history"], ["history", "a", "b"], ["history", "a", "--fromat", "json"],
            ["history", "a", "--format", "xml"], ["commitments", "done", "three"], ["notes"], ["notes", "shwo"],
            ["notes", "show"], ["customers", "add", "x", "--role", "buyer"], ["help", "histroy"],
            ["manual", "histroy"],
            ["advise", "x", "--limit", "0"], ["reflect", "tea", "--customer", "x", "--now", "soon"],
        ])
    func usage(arguments: [String]) throws {
        let result = try RunningProgram.run(ProgramUnderTest.path, arguments, environment: machine.environment)
        #expect(result.status == .exited(64), "\(result.output)\(result.errors)")
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("rekindle: "))
    }

    @Test("65: an answer, a name or a file is not usable")
    func badInput() throws {
        #expect(try tea("the moon\n").status == .exited(65))
        #expect(try machine.run("customers", "add", "   ").status == .exited(65))
        let answers = try machine.folder.write("[]", to: "answers.json")
        #expect(try tea("", "--answers", answers).status == .exited(65))
    }

    @Test("73: something cannot be written")
    func cannotWrite() throws {
        #expect(try machine.run("customers", "add", "x", "--journal", "/proc/none/journal").status == .exited(73))
        let there = try machine.folder.write("mine", to: "there.json")
        #expect(try machine.run("notes", "export", "--me", "--to", there).status == .exited(73))
        #expect(try machine.folder.read("there.json") == "mine")
    }

    @Test("75: the conversation is open in another terminal")
    func busy() throws {
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        #expect(try tea("8\n", "--continue").status == .exited(75))
    }

    @Test("77: the firm has put removing on hold")
    func onHold() throws {
        machine.environment["REKINDLE_FIRM"] = try machine.folder.write("legal-hold: case 114\n", to: "firm.txt")
        #expect(try machine.run("customers", "forget", "Harbour Foods").status == .exited(77))
    }

    @Test("130: interrupted while it reads from a pipe, and everything before that is kept")
    func interrupted() throws {
        let line = """
            trap : INT; { echo 8; sleep 30; } | "$0" reflect tea --customer "Harbour Foods"; echo "code=$?"
            """
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", line, ProgramUnderTest.path], environment: machine.environment)
        try terminal.expect("What is good?")
        terminal.sendControl("c")
        try terminal.expect("code=130")
        #expect(try Journal(machine).answers().contains("8"))
    }

    @Test("Help and the README hold the same codes, each of them tested above")
    func documented() throws {
        let codes: Set<Int32> = [0, 1, 2, 64, 65, 73, 75, 77, 130]
        let help = try RunningProgram.run(
            ProgramUnderTest.path, ["help", "exit-codes"], environment: machine.environment)
        let shown = help.output.split(separator: "\n").compactMap { row -> (Int32, String)? in
            let words = row.split(separator: " ", maxSplits: 1)
            guard let code = words.first.flatMap({ Int32($0) }), words.count == 2 else { return nil }
            return (code, words[1].drop { $0 == " " }.description)
        }
        #expect(Set(shown.map(\.0)) == codes)
        let readme = try String(contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)
        for (code, means) in shown { #expect(readme.contains("| \(code) | \(means) |"), "\(code)") }
    }
}
