import RekindleTesting
import Testing

/// Forgetting leaves no marker in any file that Rekindle owns (COACHING.md, section 11, 8).
@Suite(.waitsForPrograms) struct ForgettingTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    /// Whole conversations in which every word that is typed holds the marker.
    private func fill(_ customer: String, marker: String) throws {
        for conversation in [Conversations.thanks, Conversations.fit, Conversations.stale] {
            let answers = conversation.map { step, answer in
                let isFree = answer.count > 12 && !answer.contains("Thursday at")
                return (step: step, answer: isFree ? "\(answer) \(marker)" : answer)
            }
            let result = try machine.run(
                "reflect", "start", "--customer", customer, input: (answers as Conversations.Answers).piped)
            try #require(result.status == .exited(0), "\(result.errors)")
        }
    }

    @Test("Nothing that was typed about a customer is in any file, and what was typed about another one still is")
    func noMarker() throws {
        try fill("Harbour Foods", marker: "zanzibar")
        try fill("Quay Street Dental", marker: "quetzal")
        // A line half typed when the terminal goes away is kept in a file of its own.
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("4")
        terminal.send("half a zanzibar")
        try terminal.expect("half a zanzibar")
        terminal.hangUp()
        _ = try terminal.waitForExit()
        #expect(try machine.files(holding: "zanzibar").count > 1)

        let kept = try machine.run("customers", "forget", "Harbour Foods", input: "Harbour\n")
        #expect(kept.words.contains("That is not the name, so nothing was removed. Next: the same command again,"))
        #expect(try !machine.files(holding: "zanzibar").isEmpty)

        let gone = try machine.run("customers", "forget", "harbour foods", input: "Harbour Foods\n")
        #expect(gone.status == .exited(0), "\(gone.errors)")
        #expect(
            gone.words.hasPrefix(
                "This removes Harbour Foods and everything you wrote about them: 4 conversations, 3 plans."))
        #expect(gone.words.contains("Forgotten. Nothing about Harbour Foods is left in the journal."))
        #expect(try machine.files(holding: "zanzibar") == [])
        #expect(try machine.files(holding: "Harbour Foods") == [])
        #expect(try !machine.files(holding: "quetzal").isEmpty)
        #expect(try machine.run("customers").words.hasPrefix("Quay Street Dental"))
        #expect(try machine.run("customers", "forget", "Harbour Foods", input: "").status == .exited(2))
    }
}
