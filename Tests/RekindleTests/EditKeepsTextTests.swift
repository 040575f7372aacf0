import Foundation
import RekindleTesting
import Testing

/// /edit loses no text, wherever something is asked.
@Suite(.waitsForPrograms) struct EditKeepsTextTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    /// An editor that writes down what it was given, adds words and ends with `status`.
    private func useEditor(status: Int) throws {
        let script = "cat \"$1\" > \"\(machine.folder.path)/given.txt\"; printf 'and more' >> \"$1\"; exit \(status)\n"
        let path = try machine.folder.write(script, to: "editor.sh")
        machine.environment["VISUAL"] = "sh \(path)"
    }

    private func given() throws -> String { try machine.folder.read("given.txt") }

    private func question() throws -> PseudoTerminal {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("3")
        return terminal
    }

    @Test("An editor that fails leaves the text in the line")
    func failing() throws {
        try useEditor(status: 1)
        let terminal = try question()
        try terminal.answer("late lorries")
        terminal.sendLine("/back")
        try terminal.expect("> late lorries")
        terminal.sendLine(" /edit")
        try terminal.expect("it is in the line; look it over before Enter.")
        try terminal.expect("> late lorries")
        #expect(try given() == "late lorries\n")
    }

    @Test("A line cleared with Ctrl-C comes back by /edit at its question, and not at the next")
    func cleared() throws {
        try useEditor(status: 1)
        let terminal = try question()
        terminal.send("late lorries")
        try terminal.expect("late lorries")
        terminal.sendControl("c")
        try terminal.expect("The line is cleared. /edit brings it back in your editor.")
        try terminal.expect("> ")
        terminal.sendLine("/edit")
        try terminal.expect("> late lorries")
        #expect(try given() == "late lorries\n")
        terminal.sendControl("u")
        try terminal.answer("something else")
        terminal.sendLine("/edit")
        try terminal.expect("it is in the line; look it over before Enter.")
        #expect(try given() == "")
    }

    @Test("What the editor wrote is the answer")
    func answered() throws {
        try useEditor(status: 0)
        let terminal = try question()
        try terminal.answer("/edit", "/review")
        #expect(terminal.transcript.contains("2 What is bad? and more\n"))
    }

    @Test("At \"What is on your mind?\" too", arguments: [0, 1])
    func desk(status: Int) throws {
        try useEditor(status: status)
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Harbour Foods")
        terminal.send("asdf qwer")
        try terminal.expect("asdf qwer")
        terminal.sendControl("c")
        try terminal.expect("The line is cleared. /edit brings it back in your editor.")
        try terminal.expect("> ")
        terminal.sendLine("/edit")
        try terminal.expect(status == 0 ? "[1-11] > " : "> asdf qwer")
        #expect(try given() == "asdf qwer\n")
    }

    @Test("What is made of a thought can be written in the editor, and a failing one keeps it")
    func aside() throws {
        try useEditor(status: 1)
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        terminal.sendLine("2")
        try terminal.expect("[y/n] > ")
        terminal.sendLine("y")
        try terminal.expect("keeps it away.\n> ")
        terminal.send("mostly so")
        try terminal.expect("mostly so")
        terminal.sendControl("c")
        try terminal.expect("> ")
        terminal.sendLine("/edit")
        try terminal.expect("> mostly so")
        #expect(try given() == "mostly so\n")
    }
}
