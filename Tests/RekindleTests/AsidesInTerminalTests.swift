import RekindleTesting
import Testing

/// What is asked between the questions: thoughts that are offered, and what is summed up.
@Suite(.waitsForPrograms) struct AsidesInTerminalTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        for name in ["Harbour Foods", "Quay Street Dental"] {
            #expect(try machine.run("customers", "add", name).status == .exited(0))
        }
    }

    /// A gratitude check whose second question has been answered, so that a thought is offered.
    private func offered(_ customer: String = "Harbour Foods") throws -> PseudoTerminal {
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", customer)
        try terminal.expect("[0-10] > ")
        terminal.sendLine("2")
        try terminal.expect("Want a thought on that? [y/n] > ")
        return terminal
    }

    @Test("A thought is shown where it is wanted, and what the rep makes of it is kept")
    func wanted() throws {
        let terminal = try offered()
        terminal.sendLine("y")
        try terminal.expect("Begin with the gentlest explanation")
        try terminal.expect("What of it fits, and what doesn't? Enter goes on; \"not for me\" keeps it away.\n> ")
        terminal.sendLine("it fits, mostly")
        try terminal.expect("What does Harbour Foods gain from working with you?")
        try terminal.expect("> ")
        terminal.sendControl("d")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.files(holding: "it fits, mostly").contains { $0.contains("journal.sqlite") })
        #expect(try machine.files(holding: "it fits, mostly").allSatisfy { $0.contains("journal.sqlite") })
    }

    @Test("A no goes on without it; a thought that is not for the rep is offered with no customer again")
    func notWanted() throws {
        let passed = try offered()
        passed.sendLine("n")
        try passed.expect("What does Harbour Foods gain")
        #expect(!passed.transcript.contains("A thought."))
        let refused = try offered("Quay Street Dental")
        refused.sendLine("not for me")
        try refused.expect("What does Quay Street Dental gain")
        try refused.expect("> ")
        refused.sendLine("/stop")
        try refused.expect("[Enter] > ")
        refused.sendLine("")
        #expect(try refused.waitForExit() == .exited(0))
        let again = try machine.terminal("reflect", "gratitude", "--customer", "Quay Street Dental")
        try again.expect("[0-10] > ")
        try again.answer("2")
        #expect(!again.transcript.contains("gentlest explanation"))
    }

    @Test("Words typed instead of yes or no are not lost: they stand in the line of the next question")
    func carried() throws {
        let terminal = try offered()
        terminal.sendLine("nobody there runs out of stock any more")
        try terminal.expect("What does Harbour Foods gain from working with you?")
        try terminal.expect("> nobody there runs out of stock any more")
        terminal.sendLine("")
        try terminal.expect("And what comes back to you?")
    }

    @Test("Leaving at the offer saves what was answered, and coming back offers it again")
    func leaving() throws {
        let terminal = try offered()
        terminal.sendControl("d")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.transcript.contains("Saved, question 2 of about"))
        let again = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try again.expect("Carry on there? [y/n] > ")
        again.sendLine("y")
        try again.expect("Want a thought on that? [y/n] > ")
    }

    @Test("What was summed up is put right by its number, and summed up again")
    func recap() throws {
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("2", "quick answers", "1 2", "2", "we came out to look", "/skip")
        terminal.sendLine("no")
        try terminal.expect("1 What they gain: quick answers\n2 What comes back: steady orders, paying on time\n")
        try terminal.expect("[Enter is yes, or 1-3 to change one] > ")
        terminal.sendLine("no")
        try terminal.expect("Which one shall I change? [1-3, Enter goes on] > ")
        terminal.sendLine("3")
        try terminal.expect("> we came out to look")
        terminal.sendLine(" first")
        try terminal.expect("Changed. Your later answers are kept where they still apply")
        try terminal.expect("3 Why they chose you: we came out to look first\n")
        try terminal.expect("to change one] > ")
        terminal.sendLine("most of it, I fear")
        try terminal.expect("Look back over what you told me")
        try terminal.expect("> most of it, I fear")
    }
}
