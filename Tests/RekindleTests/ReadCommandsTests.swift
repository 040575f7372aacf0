import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct ReadCommandsTests {
    @Test("Every reading command prints JSON with its version, on a full journal and on none")
    func json() throws {
        let machine = try RepsMachine()
        #expect(try (machine.json("customers", "list", under: "customers") as? [Any])?.isEmpty == true)
        #expect(try (machine.json("commitments", under: "commitments") as? [Any])?.isEmpty == true)
        #expect(try machine.json("reflections", under: "reflections") is [Any])
        #expect(try (machine.json("script", "check", under: "diagnostics") as? [Any])?.isEmpty == true)
        #expect(!FileManager.default.fileExists(atPath: machine.journal), "reading makes no journal")
        let result = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: Conversations.fit.piped)
        #expect(result.status == .exited(0))
        #expect(
            try machine.run("customers", "add", "Harbour Foods", "--person", "Joan", "--role", "buyer").status
                == .exited(0))
        #expect(try (machine.json("customers", "list", under: "customers") as? [Any])?.count == 1)
        let customer = try machine.json("customers", "show", "Harbour Foods", under: "customer") as? [String: Any]
        let people = customer?["people"] as? [[String: Any]]
        #expect(people?.first?["name"] as? String == "Joan")
        #expect(people?.first?["role"] as? String == "buyer")
        let facts = customer?["facts"] as? [[String: Any]]
        #expect(facts?.first?["source"] as? String == "guess")
        #expect(try machine.json("history", "Harbour Foods", under: "history") is [String: Any])
        #expect(
            try (machine.json("commitments", "--customer", "Harbour Foods", under: "commitments") as? [Any])?.count == 1
        )
    }

    @Test("Reflections are listed with when to choose each, start first")
    func reflections() throws {
        let machine = try RepsMachine()
        let list = try #require(try machine.json("reflections", under: "reflections") as? [[String: Any]])
        #expect(list.first?["name"] as? String == "start")
        let text = try machine.run("reflections").words
        for reflection in list {
            #expect(text.contains(try #require(reflection["title"] as? String)))
            #expect(text.contains(try #require(reflection["purpose"] as? String)))
        }
    }

    @Test(
        "The exit code says what went wrong, and standard output stays empty",
        arguments: [
            (["history", "Nobody"], 2), (["customers", "show", "Nobody"], 2),
            (["commitments", "--customer", "Nobody"], 2), (["reflect", "nothing", "--customer", "X"], 2),
            (["reflect", "start"], 64), (["reflections", "--format", "xml"], 64), (["histroy"], 64),
            (["reflections", "--colour", "never"], 64), (["customers", "add", "X", "--role", "buyer"], 64),
            (["customers", "add", " "], 65), (["script", "check", "/nowhere"], 2),
        ] as [([String], Int32)])
    func exitCodes(arguments: [String], code: Int32) throws {
        let machine = try RepsMachine()
        let result = try machine.run(arguments, bytes: [])
        #expect(result.status == .exited(code), "\(result.errors)")
        #expect(result.output == "")
        #expect(!result.errors.isEmpty)
    }

    @Test("A script with an error makes the check exit with 1 and name the line")
    func check() throws {
        let machine = try RepsMachine()
        let path = try machine.folder.write(
            "# Tea\nid: tea\nversion: 1\n\n## one\nWhat?\n? txet\n- always -> end\n", to: "tea.md")
        let result = try machine.run("script", "check", path)
        #expect(result.status == .exited(1))
        #expect(result.output.contains("tea.md:7:"))
    }

    @Test("The same customer twice is refused, with 65")
    func twice() throws {
        let machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").output.hasPrefix("Added Harbour Foods.\n"))
        let again = try machine.run("customers", "add", "HARBOUR  foods")
        #expect(again.status == .exited(65))
        #expect(again.sentences == "rekindle: There is a customer called \"Harbour Foods\" already.")
    }

    @Test("Help names every command, and exits with 0")
    func help() throws {
        let result = try RunningProgram.run(ProgramUnderTest.path, ["--help"])
        #expect(result.status == .exited(0))
        let words = Set(result.output.split { !$0.isLetter }.map(String.init))
        let commands = [
            "reflect", "reflections", "reconnect", "today", "show", "history", "customers", "commitments", "undo",
            "brief", "advise", "people", "notes", "export", "import", "backup", "restore", "config", "doctor",
            "completion", "manual", "schema", "script", "listen",
        ]
        for command in commands {
            #expect(words.contains(command), "\(command)")
        }
    }
}
