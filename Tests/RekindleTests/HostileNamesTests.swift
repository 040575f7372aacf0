import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct HostileNamesTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    @Test(
        "A name that could fool a reader is refused in a plain sentence, and nothing of it reaches the terminal",
        arguments: [
            (
                "Harbour\u{1B}[31m Foods",
                "That name has an invisible control character in it. Type it again without one."
            ),
            (
                "Harbour\u{202E}Foods",
                "That name has an invisible mark in it that turns text around. Type it again without one."
            ),
            ("Harbour\u{7F}", "That name has an invisible control character in it. Type it again without one."),
            ("a\u{200B}b", "That name has an invisible character in it. Type it again without one."),
            (String(repeating: "x", count: 10_000), "That name is too long. Shorten it to 120 characters."),
            ("   ", "That name is empty. Type at least one letter."),
        ])
    func refused(name: String, sentence: String) throws {
        for command in [["customers", "add", name], ["history", name], ["reflect", "start", "--customer", name]] {
            let result = try machine.run(command, bytes: [])
            #expect([.exited(65), .exited(2)].contains(result.status), "\(command[0]): \(result.status)")
            #expect(!(result.outputBytes + result.errorBytes).contains(0x1B))
            #expect(!(result.output + result.errors).unicodeScalars.contains("\u{202E}"))
            if command[0] != "history" { #expect(result.sentences == "rekindle: " + sentence, "\(command[0])") }
        }
    }

    @Test("In a terminal such a name is refused and asked for again")
    func inATerminal() throws {
        let terminal = try machine.terminal()
        try terminal.expect("Who are you seeing, and when?")
        try terminal.expect("> ")
        try terminal.answer(String(repeating: "x", count: 300))
        #expect(terminal.sentences.contains("That name is too long. Shorten it to 120 characters."))
        terminal.sendControl("u")
        try terminal.answer("Harbour Foods")
        #expect(terminal.sentences.contains("Harbour Foods is new here. Add them? [y/n] >"))
    }

    @Test(
        "A name with marks of its own is kept and found again",
        arguments: ["Zoë & Söhne", "株式会社 港", "O'Neill's \"Best\"", "-dash", "100% Tea; DROP TABLE"])
    func kept(name: String) throws {
        let result = try machine.run(
            ["reflect", "start", "--customer=\(name)"], bytes: Array(Conversations.thriving.piped.utf8))
        #expect(result.status == .exited(0), "\(result.errors)")
        let customers = try machine.json("customers", "list", under: "customers") as? [[String: Any]]
        #expect(customers?.map { $0["name"] as? String } == [name])
    }
}
