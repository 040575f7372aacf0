import Foundation
import RekindleTesting
import Testing

/// "Is this needed?", asked before a fact about somebody is written down.
@Suite(.waitsForPrograms) struct NeedlessFactsTests {
    private let machine: RepsMachine
    private static let typed = "Joan's MS is worse, so they want ramps"
    private static let asked = "Is this needed: \"Joan's MS is worse\"? That is about somebody's health."
    private static let choice = "[keep, take out or rephrase; Enter takes it out] > "

    init() throws { machine = try RepsMachine() }

    /// At a question that takes words: "What makes it a good one?"
    private func atWords() throws -> PseudoTerminal {
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "9")
        #expect(terminal.transcript.hasSuffix("What makes it a good one?\n> "))
        return terminal
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        // What stands in the line is cleared first.
        terminal.sendControl("u")
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    /// The answer to "What makes it a good one?", as /review shows it.
    private func reviewed(_ terminal: PseudoTerminal) throws -> String {
        try terminal.answer("/review")
        let after = terminal.sentences.components(separatedBy: "2 What is good: ").last ?? ""
        return after.components(separatedBy: " [Enter goes on").first ?? ""
    }

    @Test(
        "Enter takes it out: what is left is said back and kept, the fact is in no file", arguments: ["", "t", "Out"])
    func takeOut(typed: String) throws {
        let terminal = try atWords()
        try terminal.answer(Self.typed)
        #expect(terminal.transcript.hasSuffix("\(Self.asked)\n\(Self.choice)"))
        try terminal.answer(typed)
        #expect(terminal.transcript.contains("\nKept: They want ramps\n"))
        #expect(try reviewed(terminal) == "They want ramps")
        try leave(terminal)
        #expect(try machine.files(holding: "MS is worse") == [])
        #expect(try machine.files(holding: "They want ramps") != [])
    }

    @Test("Kept, it stays as typed and is not asked about again; another fact is")
    func keep() throws {
        let terminal = try atWords()
        try terminal.answer(Self.typed, "keep")
        #expect(terminal.sentences.contains("\"\(Self.typed)\""))
        #expect(terminal.transcript.hasSuffix("\"Thank you for ...\"\n> "))
        try terminal.answer("telling me early that Joan's MS is worse")
        #expect(terminal.sentences.components(separatedBy: "Is this needed").count == 2)
        #expect(terminal.sentences.contains("And one fresh question."))
        try terminal.answer("/back")
        try terminal.expect("Joan's MS is worse")
        terminal.sendControl("u")
        try terminal.answer("ringing me although he has been off with depression since Easter")
        #expect(terminal.sentences.components(separatedBy: "Is this needed").count == 3)
        #expect(terminal.transcript.hasSuffix("That is about somebody's health.\n\(Self.choice)"))
        try terminal.answer("k")
        try leave(terminal)
        #expect(try machine.files(holding: Self.typed) != [])
    }

    @Test("To be rephrased, the words stand in the line again", arguments: ["r", "rephrase"])
    func rephrase(typed: String) throws {
        let terminal = try atWords()
        try terminal.answer(Self.typed)
        terminal.sendLine(typed)
        try terminal.expect("> \(Self.typed)")
        terminal.sendControl("u")
        try terminal.answer("they want ramps at the door")
        #expect(terminal.sentences.components(separatedBy: "Is this needed").count == 2)
        #expect(try reviewed(terminal) == "they want ramps at the door")
        try leave(terminal)
        #expect(try machine.files(holding: "MS is worse") == [])
    }

    @Test("Ctrl-C at the question puts the words back into the line too")
    func interrupted() throws {
        let terminal = try atWords()
        try terminal.answer(Self.typed)
        terminal.sendControl("c")
        try terminal.expect("> \(Self.typed)")
        try leave(terminal)
        #expect(try machine.files(holding: "MS is worse") == [])
    }

    @Test("Anything else is asked again")
    func unclear() throws {
        let terminal = try atWords()
        try terminal.answer(Self.typed, "perhaps")
        #expect(
            terminal.transcript.hasSuffix(
                "\nkeep, take out or rephrase? The first letter is enough.\n\(Self.choice)perhaps"))
        terminal.sendControl("u")
        try terminal.answer("k")
        #expect(try reviewed(terminal) == Self.typed)
    }

    @Test("Where nothing is left of it, the question counts as left out")
    func everything() throws {
        let terminal = try atWords()
        try terminal.answer("Joan's MS is worse.", "")
        #expect(terminal.transcript.contains("\nThen nothing is left of it.\n"))
        #expect(terminal.transcript.hasSuffix("\"Thank you for ...\"\n> "))
        #expect(try reviewed(terminal) == "left out")
        try leave(terminal)
        #expect(try machine.files(holding: "MS is worse") == [])
    }

    @Test("Words from the rep's editor are asked about like typed ones")
    func fromTheEditor() throws {
        let editor = try machine.folder.write("#!/bin/sh\necho \"\(Self.typed)\" > \"$1\"\n", to: "editor")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
        machine.environment["EDITOR"] = editor
        let terminal = try atWords()
        try terminal.answer("/edit")
        #expect(terminal.transcript.hasSuffix("\(Self.asked)\n\(Self.choice)"))
        try terminal.answer("")
        #expect(try reviewed(terminal) == "They want ramps")
        try leave(terminal)
        try FileManager.default.removeItem(atPath: editor)
        #expect(try machine.files(holding: "MS is worse") == [])
    }

    @Test("What the rep tells of themselves, and an answer of which nothing is kept, are not asked about")
    func notAsked() throws {
        let terminal = try atWords()
        try terminal.answer("/private", Self.typed)
        #expect(terminal.transcript.hasSuffix("\"Thank you for ...\"\n> "))
        try terminal.answer("bearing with me while my own back is bad")
        #expect(terminal.sentences.contains("And one fresh question."))
        #expect(!terminal.sentences.contains("Is this needed"))
        try leave(terminal)
        #expect(try machine.files(holding: "MS is worse") == [])
    }

    @Test("After a safety stop nobody is asked whether their words are needed")
    func afterStop() throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        // Not the list of reflections, but the clarifying one: its tenth line is that something felt unsafe.
        try terminal.answer("Harbour Foods", "y", "asdf qwer", "10", "3", "yes", "my manager", "y")
        #expect(terminal.sentences.contains("What was said or done?"))
        try terminal.answer("Joan's MS is worse and he laughed at her")
        #expect(!terminal.sentences.contains("Is this needed"))
        try leave(terminal)
    }

    @Test("Words that speak of danger stop the coaching; nothing is asked about the fact beside them")
    func withDanger() throws {
        let terminal = try atWords()
        try terminal.answer("Joan's MS is worse, and honestly i dont want to be alive any more")
        #expect(terminal.sentences.contains("What you just typed is not kept."))
        #expect(!terminal.sentences.contains("Is this needed"))
        try leave(terminal)
        #expect(try machine.files(holding: "MS is worse") == [])
    }

    @Test("By pipe nothing is asked, and the words stay as they came")
    func byPipe() throws {
        let result = try machine.run(
            "reflect", "start", "--customer", "Harbour Foods", input: "9\n\(Self.typed)\n")
        #expect(!result.words.contains("Is this needed"))
        #expect(result.words.contains("\"Thank you for ...\""))
        #expect(try machine.files(holding: Self.typed) != [])
    }
}
