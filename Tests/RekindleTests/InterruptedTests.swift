import Glibc
import RekindleTesting
import Testing

@Suite(.waitsForPrograms, .serialized) struct InterruptedTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    @Test("Killed in the middle, the next start offers to carry on at the same question, with nothing lost")
    func killed() throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("3", "late lorries")
        terminal.send("my b")
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit() == .killed(signal: SIGKILL))

        let next = try machine.terminal()
        try next.expect("You were talking about Harbour Foods: Tea with them, question 3 of about 3.")
        try next.expect("Carry on there? [y/n] > ")
        next.sendLine("y")
        try next.expect("Carrying on where you left: question 3 of about 3.")
        try next.expect("And who should know?")
        try next.expect("> ")
        next.sendLine("/review")
        try next.expect("1 How keen are you on Harbour Foods? 3\n2 What is bad? late lorries\n")
    }

    @Test("Saying no to carrying on begins anew and leaves the other one open")
    func notCarryingOn() throws {
        try machine.useScripts(SampleScripts.tea)
        for _ in 0..<2 {
            let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
            try terminal.expect("> ")
            if terminal.transcript.contains("Carry on there?") { try terminal.answer("n") }
            try terminal.answer("8")
            terminal.sendLine("/quit")
            #expect(try terminal.waitForExit() == .exited(0))
        }
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        #expect((history?["conversations"] as? [Any])?.count == 2)
    }

    @Test(
        "The line half typed when the window closes is in the line at the next start, and then in no file",
        arguments: ["hang up", "terminate"])
    func draft(way: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("3")
        terminal.send("late lorr")
        try terminal.expect("late lorr")
        if way == "hang up" { terminal.hangUp() } else { terminal.kill(SIGTERM) }
        _ = try? terminal.waitForExit(seconds: 5)
        let drafts = try machine.files(holding: "late lorr")
        #expect(drafts.count == 1)
        #expect(try drafts.allSatisfy { try machine.folder.permissions(of: $0) == 0o600 })
        let next = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try next.expect("> ")
        next.sendLine("y")
        try next.expect("> late lorr")
        next.send("ies\r")
        try next.expect("And who should know?")
        #expect(try machine.files(holding: "late lorr").allSatisfy { $0.hasPrefix("journal/journal.sqlite") })
    }

    @Test("A half-typed text of any length comes back whole")
    func longDraft() throws {
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("reflect", "tea", "--customer", "Harbour Foods", input: "3\n").status == .exited(65))
        let text = String(repeating: "late lorries, ", count: 5_000) + "every week"
        try machine.folder.write(text, to: "journal/draft-1.txt")
        let next = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods", "--continue")
        try next.expect("every week")
        next.sendLine("")
        try next.expect("And who should know?")
        #expect(try Journal(machine).answers().contains(text))
    }

    @Test(
        "Killed 40 times at random moments: no answer is lost whose next question was shown, and the journal is sound")
    func torture() throws {
        let questions = 400
        try machine.useScripts(SampleScripts.many(questions))
        var random = SeededGenerator(seed: 2026)
        var acknowledged: [Int] = []
        var next = 1
        for round in 1...40 {
            let terminal = try machine.terminal("reflect", "many", "--customer", "Harbour Foods")
            if round > 1 {
                try terminal.expect("Carry on there? [y/n] > ")
                terminal.sendLine("y")
            }
            try terminal.expect("(question ")
            try terminal.expect("> ")
            let open = try #require(Self.openQuestion(terminal.transcript))
            #expect(
                open == next || open == next + 1,
                "round \(round): \(open) is open after \(next - 1) acknowledged answers")
            next = open
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                try terminal.answer("answer \(next) is here")
                acknowledged.append(next)
                next += 1
            }
            terminal.send("answer \(next) is here" + (Bool.random(using: &random) ? "\r" : ""))
            usleep(UInt32.random(in: 0...20_000, using: &random))
            terminal.kill(SIGKILL)
            #expect(try terminal.waitForExit() == .killed(signal: SIGKILL))
            if terminal.transcript.hasSuffix("Question number \(next + 1)?\n> ") {
                acknowledged.append(next)
                next += 1
            }
        }
        #expect(try Journal(machine).check() == "ok")
        let answers = Set(try Journal(machine).answers())
        #expect(acknowledged.count > 20)
        for number in acknowledged { #expect(answers.contains("answer \(number) is here"), "answer \(number)") }
    }

    /// The number in the last "Question number 7?" shown.
    private static func openQuestion(_ transcript: String) -> Int? {
        transcript.split(separator: "Question number ").last.flatMap { Int($0.prefix { $0.isNumber }) }
    }

    @Test(
        "The terminal is set as before, however the program ends",
        arguments: ["finish", "quit", "interrupt", "terminate"])
    func settings(way: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo ready; sleep 30"])
        try terminal.expect("ready")
        let before = terminal.settings
        let talking = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try talking.expect("> ")
        #expect(talking.settings != before)
        switch way {
        case "finish":
            try talking.answer("8", "They pay early", "1")
            talking.sendLine("")
        case "quit": talking.sendLine("/quit")
        case "interrupt":
            talking.send("half")
            talking.sendControl("c")
            try talking.expect("The line is cleared.")
            talking.sendControl("d")
        default: talking.kill(SIGTERM)
        }
        _ = try talking.waitForExit()
        #expect(talking.settings == before)
        terminal.kill(SIGKILL)
    }
}
