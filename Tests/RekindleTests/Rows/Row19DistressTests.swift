import Foundation
import RekindleTesting
import Testing

/// EXPERIENCE.md, row 19. What the safety path itself says is in SafetyTests and SignsOfDangerTests.
@Suite("Row 19: distress and danger", .waitsForPrograms)
struct Row19DistressTests {
    private static let people = "If anyone is in danger now: your emergency number"

    /// A place where a line is typed, and how to get there.
    struct Spot: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let command: [String]
        var way: [String] = []
        /// What the question there is known by.
        let question: String

    }

    static let spots = [
        Spot(testDescription: "who are you seeing", command: [], question: "Who are you seeing, and when?"),
        Spot(testDescription: "a new customer", command: [], way: ["Quay"], question: "Quay is new here."),
        Spot(
            testDescription: "what is on your mind", command: [], way: ["Quay", "y"],
            question: "What is on your mind about Quay?"),
        Spot(
            testDescription: "which reflection", command: [], way: ["Quay", "y", ""],
            question: "What would you like to look at?"),
        Spot(
            testDescription: "a question of a script",
            command: ["reflect", "gratitude", "--customer", "Harbour Foods"],
            question: "How glad are you"),
        Spot(
            testDescription: "a question of text",
            command: ["reflect", "gratitude", "--customer", "Harbour Foods"], way: ["4"],
            question: "gain from working with you"),
        Spot(
            testDescription: "stopping for good", command: ["reflect", "gratitude", "--customer", "Harbour Foods"],
            way: ["4", "/stop"], question: "Stop here for good?"),
        Spot(
            testDescription: "a reconnect day", command: ["reconnect"], question: "How many talks can you honestly hold"
        ),
        Spot(
            testDescription: "whom to reconnect with", command: ["reconnect"], way: ["1"],
            question: "Who would you like to hear from?"),
        Spot(
            testDescription: "removing a customer", command: ["customers", "forget", "Harbour Foods"],
            question: "It cannot be undone."),
    ]

    @Test(
        "/help and help show people to turn to, and the question is still there", arguments: spots, ["/help", "help"])
    func everywhere(_ spot: Spot, _ help: String) throws {
        let machine = try RepsMachine()
        _ = try machine.run("customers", "add", "Harbour Foods")
        let program = try ProgramUnderTest.path
        let terminal = try PseudoTerminal(
            program, spot.command + ["--now", machine.now, "--seed", "1"], columns: 80, environment: machine.environment
        )
        let prompt = spot.command.contains("forget") ? "Type the name to go on: " : "> "
        try terminal.expect(prompt)
        for line in spot.way {
            terminal.sendLine(line)
            try terminal.expect(prompt)
        }
        #expect(terminal.sentences.contains(spot.question))
        #expect(!terminal.sentences.contains(Self.people))
        terminal.sendLine(help)
        try terminal.expect("HR, or whoever handles conduct or safety.")
        try terminal.expect(prompt)
        #expect(terminal.sentences.contains(Self.people))
        #expect(terminal.sentences.contains("findahelpline.com"))
        #expect(try machine.run("customers").words.contains("Harbour Foods"))
    }

    @Test("While a thought is offered or weighed, and what was said is summed up, help shows people, too")
    func asides() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        var spots: Set<String> = []
        for line in ["y", "4", "one number to ring", "", "steady orders", "four sites", "we came out"] {
            terminal.sendLine(line)
            try terminal.expect("> ")
            for (spot, answer) in [
                ("Want a thought on that? [y/n] > ", "y"), ("> ", "it fits"), ("to change one] > ", ""),
            ] where terminal.transcript.hasSuffix(spot) && isAside(terminal, spot) {
                spots.insert(spot)
                terminal.sendLine("help")
                try terminal.expect("HR, or whoever handles conduct or safety.")
                try terminal.expect("> ")
                terminal.sendLine(answer)
                try terminal.expect("> ")
            }
        }
        #expect(spots.contains("Want a thought on that? [y/n] > "))
        #expect(spots.contains("> "))
    }

    private func isAside(_ terminal: PseudoTerminal, _ spot: String) -> Bool {
        spot != "> " || terminal.transcript.suffix(120).contains("Enter goes on")
    }

    @Test("After a stop for safety every line shows people")
    func afterAStop() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "2", "none", "yes", "8")
        for line in ["help", "/help", "what now"] {
            terminal.sendLine(line)
            try terminal.expect("HR, or whoever handles conduct or safety.")
            try terminal.expect("[Enter] > ")
        }
        #expect(try terminal.finish() == .exited(0))
    }

    @Test(
        "What this is, a script and not a person, is said once at a start", arguments: ["talk", "reflect", "reconnect"])
    func scope(command: String) throws {
        let machine = try RepsMachine()
        _ = try machine.run("customers", "add", "Harbour Foods")
        let terminal =
            try command == "reflect"
            ? machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods") : machine.terminal(command)
        try terminal.expect("> ")
        if command == "talk" { try terminal.answer("Harbour Foods", "", "1", "4") }
        if command == "reflect" { try terminal.answer("4") }
        let count = terminal.sentences.components(separatedBy: "I'm a scripted coach, not a person.").count - 1
        #expect(count == 1)
    }
}
