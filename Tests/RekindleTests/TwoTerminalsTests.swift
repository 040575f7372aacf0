import Glibc
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct TwoTerminalsTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    @Test("A second terminal is told that the conversation is open elsewhere, with 75, and the first goes on")
    func second() throws {
        let first = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try first.expect("> ")
        try first.answer("8")
        let second = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try second.expect("Carry on there? [y/n] > ")
        second.sendLine("y")
        #expect(try second.waitForExit() == .exited(75))
        #expect(
            second.sentences.contains(
                "rekindle: This conversation is open in another terminal. Go on there, or close it there and try again."
            ))
        let piped = try machine.run("reflect", "tea", "--customer", "Harbour Foods", "--continue", input: "no\n")
        #expect(piped.status == .exited(75))
        try first.answer("They pay early", "2")
        #expect(try first.finish() == .exited(0))
        #expect(try Journal(machine).answers().contains("They pay early"))
    }

    @Test("Where the first was killed the second one can go on at once")
    func afterAKill() throws {
        let first = try machine.terminal("reflect", "tea", "--customer", "Harbour Foods")
        try first.expect("> ")
        first.kill(SIGKILL)
        _ = try first.waitForExit()
        let second = try machine.run(
            "reflect", "tea", "--customer", "Harbour Foods", "--continue", input: "8\nThey pay early\n1\n")
        #expect(second.status == .exited(0), "\(second.errors)")
    }

    @Test("Two conversations about two customers can be open at once")
    func twoCustomers() throws {
        let terminals = try ["Harbour Foods", "Quay Street Dental"].map { name in
            let terminal = try machine.terminal("reflect", "tea", "--customer", name)
            try terminal.expect("> ")
            if terminal.transcript.contains("is new here") { try terminal.answer("y") }
            return terminal
        }
        for (terminal, answer) in zip(terminals, ["They pay early", "Mia laughs"]) {
            try terminal.answer("8", answer, "1")
        }
        for terminal in terminals { #expect(try terminal.finish() == .exited(0)) }
        #expect(try Journal(machine).check() == "ok")
    }
}
