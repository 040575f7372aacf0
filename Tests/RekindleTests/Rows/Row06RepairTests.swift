import Foundation
import RekindleTesting
import Testing

/// See also `RepairTests`, for every question of the shipped scripts.
@Suite("Row 6: the repair ladder, everywhere", .waitsForPrograms)
struct Row06RepairTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    /// Types what does not fit four times and gives what was said to it; the text must stand in the line each time.
    private func sentences(_ terminal: PseudoTerminal, _ prompt: String, _ text: String) throws -> [String] {
        var said: [String] = []
        for _ in 0..<4 {
            let count = terminal.transcript.components(separatedBy: prompt).count
            terminal.sendLine(text)
            while terminal.transcript.components(separatedBy: prompt).count == count { try terminal.expect(prompt) }
            // What was rejected stands in the line again.
            try terminal.expect(text)
            let rows = terminal.transcript.components(separatedBy: prompt)
            let answer = rows[rows.count - 2]
            said.append(String(answer.drop { $0 != "\n" }))
            terminal.sendControl("u")
        }
        return said
    }

    private func check(_ said: [String]) {
        #expect(said.allSatisfy { $0.contains { $0.isLetter } })
        for (one, next) in zip(said, said.dropFirst()) { #expect(one != next) }
    }

    @Test("In a conversation: what would fit, then the hint and the way round, the text in the line")
    func conversation() throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        let said = try sentences(terminal, "[0-10] > ", "lots")
        check(said)
        #expect(said[0].contains("A whole number from 0 to 10, please."))
        #expect(said[1].contains("Any number from 0 to 10.") && said[1].contains("/skip leaves it out"))
    }

    @Test("Whoever types on behind the rejected text is understood all the same")
    func typedOn() throws {
        let desk = try machine.terminal()
        try desk.expect("> ")
        desk.sendLine("Mill Lane Motors")
        try desk.expect("Add them? [y/n] > ")
        desk.sendLine("perhaps")
        try desk.expect("> perhaps")
        desk.sendLine("n")
        try desk.expect("Which customer, then?\n> ")
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        terminal.sendLine("lots")
        try terminal.expect("[0-10] > lots")
        terminal.sendLine("8")
        try terminal.expect("That reads as: 8.")
        try terminal.expect("What is good?")
        #expect(try Journal(machine).answers().contains("8"))
    }

    @Test("At the front desk: whether a customer is new")
    func confirmation() throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Mill Lane Motors")
        let said = try sentences(terminal, "Add them? [y/n] > ", "perhaps they are")
        check(said)
        #expect(said[0].contains("Yes or no?") && said[1].contains("y is yes, n is no."))
    }

    @Test("At the front desk: what to look at, and what comes nearest")
    func lists() throws {
        for (typed, prompt) in [("list", "Enter is 1] > "), ("asdf qwer", "[1-11] > ")] {
            let terminal = try machine.terminal()
            try terminal.expect("> ")
            try terminal.answer("Harbour Foods", typed)
            let said = try sentences(terminal, prompt, "zzzz")
            check(said)
            #expect(said[0].contains("or the beginning of a line."))
            #expect(said[1].contains("1 "), "the options")
            terminal.hangUp()
        }
    }

    @Test("On a reconnect day: how many, and with whom")
    func reconnectDay() throws {
        let terminal = try machine.terminal("reconnect")
        try terminal.expect("[0-5] > ")
        check(try sentences(terminal, "[0-5] > ", "plenty"))
        terminal.sendLine("1")
        try terminal.expect("[Enter takes 1] > ")
        check(try sentences(terminal, "[Enter takes 1] > ", "9"))
    }

    @Test("Where answers are summed up, and where all are checked")
    func asides() throws {
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("2", "quick answers", "1 2", "2", "we came out to look", "/skip")
        let before = "to change one] > "
        terminal.sendLine("no")
        try terminal.expect(before)
        check(try sentences(terminal, before, "9"))
    }

    @Test(
        "By pipe nothing is asked again: it ends with 65 and names the question",
        arguments: [
            (
                "Mill Lane Motors\nperhaps\n",
                "desk.new-customer: The answer does not fit. Yes or no? y or n is enough. Nothing was begun."
            ),
            (
                "\n",
                "desk.customer: The answer does not fit. Whom do you have in mind? A name is enough. Nothing was begun."
            ),
            ("Harbour Foods\nlist\n99\n", "desk.reflection: The answer does not fit. A number from 1 to"),
            ("Harbour Foods\nasdf qwer\nzzzz\n", "desk.nearest: The answer does not fit. A number from 1 to 11"),
            ("Harbour Foods\n", "desk.on-your-mind: The input ended before it was answered. Nothing was begun."),
        ])
    func piped(input: String, error: String) throws {
        let result = try machine.run("talk", input: input)
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("rekindle: \(error)"), "\(result.sentences)")
    }

    @Test("Nothing piped in at all is no mistake")
    func nothing() throws {
        let result = try machine.run("talk", input: "")
        #expect(result.status == .exited(0))
        #expect(result.words.hasSuffix("Goodbye. Nothing new was begun."))
    }
}
