import RekindleTesting
import Testing

@Suite("A name in place of a command", .waitsForPrograms) struct NamedAtTheStartTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Joan Pike")
    }

    @Test(
        "A customer, a person there, or whom and when as one would say it begins with that customer",
        arguments: ["Harbour Foods", "harbour foods", "Joan", "Joan Pike", "Joan at Harbour Foods, 2pm"])
    func known(name: String) throws {
        let terminal = try machine.terminal(name)
        try terminal.expect("What is on your mind about Harbour Foods?")
        try terminal.expect("> ")
        try terminal.answer("1")
        #expect(terminal.sentences.contains("How keen are you on Harbour Foods?"))
        #expect(!terminal.sentences.contains("is new here"))
    }

    @Test("A name of several words needs no quotation marks")
    func unquoted() throws {
        let terminal = try machine.terminal("Harbour", "Foods")
        try terminal.expect("> Harbour Foods\n")
        try terminal.expect("What is on your mind about Harbour Foods?")
    }

    @Test("A name that nobody has is asked about before it is added")
    func new() throws {
        let terminal = try machine.terminal("Quay Street Dental")
        try terminal.expect("Quay Street Dental is new here. Add them? [y/n] > ")
        terminal.sendControl("d")
        _ = try terminal.waitForExit()
        #expect(try (machine.json("customers", "list", under: "customers") as? [Any])?.count == 1)
    }

    @Test("A first name that two people have is asked about, and may be somebody new")
    func twoJoans() throws {
        _ = try machine.run("customers", "add", "Quay Street", "--person", "Joan Bell")
        let terminal = try machine.terminal("Joan")
        try terminal.expect("Joan Pike at Harbour Foods? [y/n] > ")
        terminal.sendLine("n")
        try terminal.expect("Joan Bell at Quay Street? [y/n] > ")
        terminal.sendLine("n")
        try terminal.expect("Joan is new here. Add them? [y/n] > ")
        terminal.sendLine("n")
        try terminal.expect("Which customer, then?")
    }

    /// At the first question.
    private func desk() throws -> PseudoTerminal {
        let terminal = try machine.terminal()
        try terminal.expect("Who are you seeing, and when?")
        try terminal.expect("> ")
        return terminal
    }

    @Test(
        "Where the coach asks, a person who is known there does as well, however it is said",
        arguments: [
            "Joan", "joan pike, 2pm", "I'm seeing Joan from Harbour Foods", "a hard call with Joan in 12 minutes",
            "my meeting with Harbour Foods at 3",
        ])
    func asSaid(line: String) throws {
        let terminal = try desk()
        terminal.sendLine(line)
        try terminal.expect("What is on your mind about Harbour Foods?")
        #expect(!terminal.sentences.contains("is new here"))
        #expect(try (machine.json("customers", "list", under: "customers") as? [[String: Any]])?.count == 1)
        let customer = try machine.json("customers", "show", "Harbour Foods", under: "customer") as? [String: Any]
        let people = (customer?["people"] as? [[String: Any]])?.compactMap { $0["name"] as? String } ?? []
        #expect(people.allSatisfy { ["Joan Pike", "Joan"].contains($0) }, "\(people)")
    }

    @Test("Whoever begins to tell is asked whom it is about, and finds their words in the line afterwards")
    func telling() throws {
        let story = "they ring every single day now and I dread it"
        let terminal = try desk()
        terminal.sendLine(story)
        try terminal.expect("Whom is it about? First the name, please; you can say all that in a moment.")
        try terminal.expect("If that is the name, say it once more.\n> ")
        terminal.sendLine("Harbour Foods")
        try terminal.expect("What is on your mind about Harbour Foods?")
        try terminal.expect("\n> " + story)
    }

    @Test(
        "What reads like a story or a time may be somebody's name all the same: said again, it is",
        arguments: ["The Old Mill at the End of Long Lane Tearooms", "I Am Sold"])
    func insisted(name: String) throws {
        let terminal = try desk()
        terminal.sendLine(name)
        try terminal.expect("> ")
        if terminal.transcript.hasSuffix("Sold is new here. Add them? [y/n] > ") {
            terminal.sendLine("n")
            try terminal.expect("> ")
        }
        terminal.sendLine(name)
        try terminal.expect("\(name) is new here. Add them? [y/n] > ")
        terminal.sendLine("y")
        try terminal.expect("What is on your mind about \(name)?")
        try terminal.expect("\n> ")
        #expect(!terminal.transcript.hasSuffix(name))
    }

    @Test("Danger is met with people to turn to, however often it is said, and is never taken for a name")
    func danger() throws {
        let terminal = try desk()
        for _ in 1...2 {
            terminal.sendLine("I want to kill myself")
            try terminal.expect("That matters more than any customer. Nothing of it is kept.")
            try terminal.expect("\n> ")
        }
        #expect(!terminal.transcript.contains("is new here"))
        #expect(try machine.files(holding: "kill myself") == [])
    }

    @Test("By a pipe a long name is a name")
    func longNameByPipe() throws {
        let name = "The Old Mill and Long Lane Tearooms of Bath"
        let result = try machine.run("talk", input: "\(name)\ny\n1\n8\nthey laugh\n1\n")
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.words.contains("How keen are you on \(name)?"))
    }

    @Test("A customer named in what is told is asked about")
    func named() throws {
        let story = "the people at Harbour Foods, they ring every day and I dread it"
        _ = try machine.run("customers", "add", "!!!")
        let terminal = try desk()
        terminal.sendLine(story)
        try terminal.expect("Is it about Harbour Foods? [y/n] > ")
        terminal.sendLine("y")
        try terminal.expect("What is on your mind about Harbour Foods?")
        try terminal.expect("> the people at Harbour")
    }

    @Test("A greeting is met with one, and is nobody's name", arguments: ["hi", "Hello!", "good morning"])
    func greeting(line: String) throws {
        let terminal = try desk()
        terminal.sendLine(line)
        try terminal.expect("Hello. Whom do you have in mind? A name is enough.\n> ")
        terminal.sendLine("Harbour Foods")
        try terminal.expect("What is on your mind about Harbour Foods?")
    }

    @Test("A new customer with \"from\" in the name is added as they are called")
    func from() throws {
        let terminal = try desk()
        terminal.sendLine("Fresh from Farm")
        try terminal.expect("Farm is new here. Add them? [y/n] > ")
        terminal.sendLine("n")
        try terminal.expect("Fresh from Farm is new here. Add them? [y/n] > ")
        terminal.sendLine("y")
        try terminal.expect("What is on your mind about Fresh from Farm?")
    }

    @Test("A conversation left open with that customer is offered first, one with another is not")
    func open() throws {
        let first = try machine.terminal("Harbour Foods")
        try first.expect("What is on your mind")
        try first.expect("> ")
        try first.answer("1", "8")
        first.sendLine("/quit")
        _ = try first.waitForExit()
        let again = try machine.terminal("Joan")
        try again.expect("You were talking about Harbour Foods: Tea with them, question 2 of about 3.")
        try again.expect("Carry on there? [y/n] > ")
        again.sendLine("y")
        try again.expect("What is good?")
        _ = try machine.run("customers", "add", "Quay Street")
        let other = try machine.terminal("Quay Street")
        try other.expect("What is on your mind about Quay Street?")
        #expect(!other.sentences.contains("Carry on there?"))
    }

    @Test("A customer whose name is near a command's is found by it; talk takes any name")
    func nearACommand() throws {
        _ = try machine.run("customers", "add", "Histroy")
        let known = try machine.terminal("histroy")
        try known.expect("What is on your mind about Histroy?")
        let talk = try machine.terminal("talk", "Reflekt")
        try talk.expect("Reflekt is new here. Add them? [y/n] > ")
        let slip = try machine.run("reflekt")
        #expect(slip.status == .exited(64))
        #expect(slip.errors == "rekindle: There is no command `reflekt`. Did you mean `rekindle reflect`?\n")
    }

    @Test("A pipe takes the name too")
    func piped() throws {
        let result = try machine.run("Harbour Foods", input: "1\n8\nthey laugh\n1\n")
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(try Journal(machine).answers().contains("they laugh"))
    }
}
