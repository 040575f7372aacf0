import Foundation
import RekindleTesting
import Testing

@Suite("Row 4: check answers before finishing", .waitsForPrograms)
struct Row04CheckAnswersTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    private func start(_ reflection: String = "tea", _ options: String...) throws -> PseudoTerminal {
        let terminal = try machine.terminal("reflect", reflection, "--customer", "Harbour Foods")
        try terminal.expect("> ")
        return terminal
    }

    private static let end = "[Enter finishes; 1-3 changes one] > "

    @Test("After the last question all answers are shown, numbered, and Enter finishes")
    func finishing() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "1")
        #expect(
            terminal.transcript.hasSuffix(
                """

                Your answers so far
                1 How keen are you on Harbour Foods? 8
                2 What is good? They pay early
                3 And who should know? my boss
                \(Self.end)
                """))
        #expect(try terminal.finish() == .exited(0))
        #expect(terminal.transcript.contains("Saved. Next: rekindle history \"Harbour Foods\""))
    }

    @Test("A number asks that question with its old text in the line, and then shows the list again")
    func changing() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "1", "2")
        #expect(terminal.transcript.hasSuffix("What is good?\n> They pay early"))
        try terminal.answer(" and often")
        #expect(terminal.transcript.contains("2 What is good? They pay early and often\n"))
        #expect(terminal.transcript.hasSuffix(Self.end))
    }

    @Test("A choice shows what was chosen, and Enter keeps it")
    func keeping() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "1", "3")
        #expect(terminal.transcript.contains("Before: my boss. Enter keeps it.\n"))
        try terminal.answer("")
        #expect(terminal.transcript.contains("3 And who should know? my boss\n\(Self.end)"))
    }

    @Test("What a change opens is asked, and nothing else; then the list comes again")
    func opening() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "1", "1", "2")
        #expect(terminal.transcript.hasSuffix("What is bad?\n> "))
        try terminal.answer("late lorries")
        #expect(
            terminal.sentences.hasSuffix(
                "2 What is bad? late lorries 3 And who should know? my boss [Enter finishes; 1-3 changes one] >"))
        #expect(terminal.transcript.components(separatedBy: "And who should know?\n  1").count == 2, "asked once")
    }

    @Test("In the middle, /review changes an answer and comes back; Enter goes on at the open question")
    func middle() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "/review", "2", " and often")
        #expect(
            terminal.transcript.hasSuffix(
                "2 What is good? They pay early and often\n[Enter goes on; 1-2 changes one] > "))
        try terminal.answer("")
        #expect(terminal.transcript.hasSuffix("And who should know?\n  1 my boss\n  2 nobody\n[1-2] > "))
    }

    @Test("What is no number is said to be none, with the words in the line; commands work")
    func stray() throws {
        let terminal = try start()
        try terminal.answer("8", "They pay early", "1", "9")
        #expect(terminal.sentences.contains("Enter finishes; a number from 1 to 3 changes that answer."))
        #expect(terminal.transcript.hasSuffix("\(Self.end)9"))
        #expect(try terminal.finish(" /quit") == .exited(0))
    }

    @Test("25 answers stand on one screen of 24 rows: short labels, two columns, long answers cut")
    func many() throws {
        var scripts = SampleScripts.many(25)
        scripts["many.md"] = scripts["many.md"]?.replacing("why:", with: "label: What it was\nwhy:")
        try machine.useScripts(scripts)
        let terminal = try start("many")
        let long = "a long story about two pallets that stood in the rain all night"
        try terminal.answer(all: Array(repeating: long, count: 25))
        let screen = terminal.transcript.components(separatedBy: "Your answers so far\n").last ?? ""
        let rows = screen.split(separator: "\n")
        #expect(rows.count == 14, "13 rows and the prompt")
        #expect(rows.allSatisfy { $0.count <= 80 })
        #expect(rows[0] == " 1 What it was: a long story about t...  14 What it was: a long story about t...")
        #expect(rows[12] == "13 What it was: a long story about t...")
        try terminal.answer("14")
        #expect(terminal.transcript.hasSuffix("> \(long)"), "whole where it is changed")
    }

    @Test("In accessible mode one answer stands below the other")
    func linear() throws {
        try machine.useScripts(SampleScripts.many(25))
        machine.environment["ACCESSIBLE"] = "1"
        let terminal = try start("many")
        try terminal.answer(all: Array(repeating: "short", count: 25))
        let screen = terminal.transcript.components(separatedBy: "Your answers so far\n").last ?? ""
        #expect(screen.split(separator: "\n").count == 26)
        #expect(screen.hasPrefix(" 1 Question number 1? short\n 2 Question number 2? short\n"))
    }
}
