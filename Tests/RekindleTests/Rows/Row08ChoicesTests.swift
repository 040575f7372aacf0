import Foundation
import RekindleTesting
import Testing

/// See also `OptionReadingTests`.
@Suite("Row 8: choices by number, letter or the beginning of the label", .waitsForPrograms)
struct Row08ChoicesTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        for name in ["Bright Bakery", "Harbour Foods", "Quay Street Dental"] {
            #expect(try machine.run("customers", "add", name).status == .exited(0))
        }
    }

    @Test("In a conversation", arguments: ["1", "a", "my b", "boss"])
    func conversation(typed: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("8", "They pay early", typed)
        #expect(terminal.transcript.contains("3 And who should know? my boss\n"))
    }

    @Test("A reflection of the list", arguments: ["2", "b", "before a h", "call"])
    func reflection(typed: String) throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Harbour Foods", "list", typed)
        #expect(terminal.sentences.contains("This gets you ready for a talk with Harbour Foods"))
    }

    @Test("What comes nearest", arguments: ["4", "d", "something that has", "gone dull"])
    func nearest(typed: String) throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Harbour Foods", "asdf qwer", typed)
        #expect(terminal.sentences.contains("stagnat") || terminal.sentences.contains("question 1 of about"))
        #expect(!terminal.sentences.contains("A number from 1 to 11"))
    }

    @Test(
        "A customer of the list, by number or by how the name begins",
        arguments: ["2", "harb", "Harbour F", "HARBOUR FOODS"])
    func customer(typed: String) throws {
        let terminal = try machine.terminal()
        try terminal.expect("1 Bright Bakery, 2 Harbour Foods, 3 Quay Street Dental; or a new name.\n> ")
        try terminal.answer(typed)
        #expect(terminal.sentences.contains("What is on your mind about Harbour Foods?"))
    }

    @Test("Whole words may be a new name, so they are asked about")
    func wholeWords() throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Quay Street")
        #expect(terminal.transcript.hasSuffix("Did you mean Quay Street Dental? [y/n] > "))
    }

    @Test("A customer who is called by a number comes before the number of the list")
    func numberAsName() throws {
        #expect(try machine.run("customers", "add", "3").status == .exited(0))
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("3")
        #expect(terminal.sentences.contains("What is on your mind about 3?"))
    }

    @Test("Whom to take on a reconnect day", arguments: ["3", "c", "quay st"])
    func reconnectDay(typed: String) throws {
        let terminal = try machine.terminal("reconnect")
        try terminal.expect("[0-5] > ")
        try terminal.answer("1")
        let row = terminal.transcript.components(separatedBy: "\n").first { $0.contains("Quay Street Dental") } ?? ""
        #expect(row.hasPrefix("  3 "))
        try terminal.answer(typed)
        #expect(terminal.transcript.contains("\nQuay Street Dental\n"))
    }

    @Test("No list is driven by arrow keys alone: Up and Down leave the screen as it is")
    func noArrows() throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("8", "They pay early")
        terminal.send("\u{1B}[A\u{1B}[B2\r")
        try terminal.expect("3 And who should know? nobody\n")
    }
}
