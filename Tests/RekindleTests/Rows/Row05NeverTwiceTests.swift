import RekindleTesting
import Testing

/// See also `AskedOnceTests` (what the journal holds is offered) and `HeardTests` (an answer that answers the next question).
@Suite("Row 5: never ask twice", .waitsForPrograms)
struct Row05NeverTwiceTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    @Test("What was answered before is shown with its day, and Enter keeps it")
    func journal() throws {
        let first = Conversations.thanks
        #expect(
            try machine.run("reflect", "start", "--customer", "Harbour Foods", input: first.piped).status == .exited(0))
        machine.now = "2026-12-01T09:00"
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("Look back at it first? [y/n] > ")
        try terminal.answer("n", "2")
        #expect(
            terminal.transcript.contains(
                "On Sat 21 Nov 2026 you said: nobody there runs out of stock. Enter keeps it.\n"))
        try terminal.answer("")
        #expect(terminal.sentences.contains("And what comes back to you"))
    }

    @Test("The time of a talk that was named at the desk is not asked for")
    func given() throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Harbour Foods, 2:50pm", "")
        #expect(!terminal.transcript.contains("When is the talk?"))
        #expect(terminal.sentences.contains("minutes left"))
    }

    @Test("A day named in the plan stands at the question for the day, and Enter keeps it")
    func named() throws {
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        let before = Conversations.thriving.prefix { !$0.step.hasPrefix("commitment") }.map(\.answer)
        try terminal.answer(all: before)
        // The plan that thanks make is named already; the day of it is asked.
        if terminal.transcript.hasSuffix("[day] > ") { try terminal.answer("thursday") }
        #expect(terminal.sentences.contains("At what moment?"))
    }

    @Test("Words typed at a thought that is offered stand in the line of the next question")
    func carried() throws {
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        terminal.sendLine("2")
        try terminal.expect("Want a thought on that? [y/n] > ")
        terminal.sendLine("nobody there runs out of stock")
        try terminal.expect("What does Harbour Foods gain")
        try terminal.expect("> nobody there runs out of stock")
    }
}
