import Glibc
import RekindleTesting
import Testing

/// See also `InterruptedTests`: killed at random points, and half-typed lines.
@Suite("Row 1: each answer is durable before the next question", .waitsForPrograms)
struct Row01DurableTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    @Test("The moment the next question shows, the answer is in the journal", arguments: [1, 2])
    func durable(answers: Int) throws {
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        terminal.sendLine("3")
        try terminal.expect("What is bad?")
        if answers == 2 {
            terminal.sendLine("late lorries")
            try terminal.expect("And who should know?")
        }
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit() == .killed(signal: SIGKILL))
        let kept = try Journal(machine).answers()
        #expect(kept.contains("3"))
        #expect(kept.contains("late lorries") == (answers == 2))
    }

    @Test("The next start offers to carry on, with the customer and the question")
    func offer() throws {
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("3")
        terminal.kill(SIGKILL)
        try terminal.waitForExit()
        let next = try machine.terminal()
        try next.expect("You were talking about Harbour Foods: Tea with them, question 2 of about 3.\n")
        try next.expect("Carry on there? [y/n] > ")
        try next.answer("")
        #expect(next.transcript.contains("Carrying on where you left: question 2 of about 3.\n"))
        #expect(next.transcript.hasSuffix("What is bad?\n> "))
    }

    @Test("Naming the same customer and reflection again offers the one that is open, and makes no second one")
    func noTwins() throws {
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("3")
        #expect(try terminal.finish("/pause") == .exited(0))
        let next = try machine.terminal()
        try next.expect("Carry on there? [y/n] > ")
        try next.answer("n", "Harbour Foods", "tea")
        #expect(
            next.sentences.hasSuffix(
                "You left Tea with them with Harbour Foods open, question 2 of about 3. Carry on there? [y/n] >"))
        try next.answer("y")
        #expect(next.transcript.hasSuffix("What is bad?\n> "))
        #expect(try next.finish("/quit") == .exited(0))
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        #expect((history?["conversations"] as? [Any])?.count == 1)
    }
}
