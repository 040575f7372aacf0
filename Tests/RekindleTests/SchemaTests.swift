import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct SchemaTests {
    private static let folder = Repository.root.appendingPathComponent("Sources/rekindle/Schemas")

    private func schema(_ name: String) throws -> JSONSchema {
        try JSONSchema(Array(Data(contentsOf: Self.folder.appendingPathComponent("\(name).schema.json"))))
    }

    /// A journal with a finished conversation of each kind of plan, an open one, people and facts.
    private func fullMachine() throws -> RepsMachine {
        let machine = try RepsMachine()
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Joan Pike", "--role", "buyer")
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Sam")
        for answers in [Conversations.fit, Conversations.stale] {
            let talk = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: answers.piped)
            #expect(talk.status == .exited(0), "\(talk.errors)")
        }
        _ = try machine.run("commitments", "done", "1")
        _ = try machine.run("reflect", "start", "--customer", "Quay Street", input: "8\n")
        _ = try machine.run("people", "--country", "GB")
        return machine
    }

    @Test("Every schema is one, by the keywords that are checked here, and says its version")
    func schemas() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".schema.json") }.map { String($0.dropLast(12)) }
        #expect(names.count == 20)
        for name in names {
            _ = try schema(name)
            let text = try JSONValue(Array(Data(contentsOf: Self.folder.appendingPathComponent("\(name).schema.json"))))
            #expect(text.members["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
            #expect(text.members["title"]?.text?.hasPrefix("rekindle ") == true)
            let version = text.members["properties"]?.members["version"]?.members["const"]
            #expect(version == .integer(1) || name == "answers", "\(name)")
        }
    }

    @Test("What every command prints as JSON fits its schema, on a full journal and on none")
    func documents() throws {
        let documents: [(schema: String, command: [String], onNone: Bool)] = [
            ("customers", ["customers", "list"], true), ("history", ["history", "Harbour Foods"], false),
            ("show", ["customers", "show", "Harbour Foods"], false), ("commitments", ["commitments", "--all"], true),
            ("commitments", ["commitments", "--due"], true), ("brief", ["brief", "Harbour Foods"], false),
            ("brief", ["brief", "Harbour Foods", "--shareable"], false), ("reconnect", ["reconnect", "--list"], true),
            ("people", ["people"], true), ("reflections", ["reflections"], true),
            ("advise", ["advise", "a", "price", "rise"], true), ("advise", ["advise", "zzzz"], true),
            ("script-check", ["script", "check"], true), ("notes", ["notes", "show", "--me"], true),
            ("notes", ["notes", "show", "--customer", "Harbour Foods"], false),
            ("notes", ["notes", "export", "--person", "Joan Pike"], false),
        ]
        let full = try fullMachine()
        let none = try RepsMachine()
        for document in documents {
            for machine in document.onNone ? [full, none] : [full] {
                let result = try machine.run(document.command + ["--format", "json"], bytes: [])
                let value = try JSONValue(result.outputBytes)
                #expect(try schema(document.schema).problems(in: value) == [], "\(document.command)")
            }
        }
    }

    @Test("The day, a customer at a glance, the settings, the doctor and the whole journal fit theirs")
    func wholeJournal() throws {
        let machine = try fullMachine()
        for (name, command) in [
            ("today", ["today"]), ("show", ["show", "Harbour Foods"]), ("doctor", ["doctor"]), ("config", ["config"]),
        ] {
            let value = try JSONValue(machine.run(command + ["--format", "json"], bytes: []).outputBytes)
            #expect(try schema(name).problems(in: value) == [], "\(name)")
        }
        let exported = try JSONValue(machine.run("export", "--all").outputBytes)
        #expect(try schema("export").problems(in: exported) == [])
    }

    @Test("A broken script's diagnostics fit, and so does what exploring and listening print")
    func tools() throws {
        let machine = try RepsMachine()
        let script = try machine.folder.write(
            "# Tea\nid: tea\nversion: 1\nfor: x\n\n## one\nWhat?\n? txet\n", to: "b.md")
        let check = try JSONValue(machine.run("script", "check", script, "--format", "json").outputBytes)
        #expect(check.members["diagnostics"]?.elements.isEmpty == false)
        #expect(try schema("script-check").problems(in: check) == [])
        let lines = try machine.run("listen", "--format", "json", input: "lost touch\nI want to die\n\n").output
        #expect(lines.split(separator: "\n").count == 3)
        for line in lines.split(separator: "\n") {
            #expect(try schema("listen").problems(in: JSONValue(Array(line.utf8))) == [])
        }
        let header = "id\tutterance\treflection\twriter\n"
        let examples = try machine.folder.write(header + "b1\tlate payers again\tfit\tbob\n", to: "bob.tsv")
        let evaluated = try machine.run("listen", "evaluate", examples, "--format", "json")
        #expect(try schema("listen-evaluate").problems(in: JSONValue(evaluated.outputBytes)) == [])
        let tiers = try machine.folder.write("id\tutterance\ttier\twriter\nb1\tI want to die\tS0\tbob\n", to: "t.tsv")
        let safety = try machine.run("listen", "evaluate", tiers, "--format", "json")
        #expect(try schema("listen-safety").problems(in: JSONValue(safety.outputBytes)) == [], "\(safety.errors)")
        try machine.useScripts(SampleScripts.tea)
        let explored = try machine.run("script", "explore", "--format", "json")
        #expect(try schema("script-explore").problems(in: JSONValue(explored.outputBytes)) == [])
    }

    @Test("A file of answers fits its schema, and what the program refuses does not")
    func answers() throws {
        let schema = try schema("answers")
        #expect(schema.problems(in: try JSONValue(Array(Conversations.fit.json.utf8))) == [])
        let fitting = #"{"keen": 8, "unsafe": false, "good": null, "comes-back": ["1", "2"]}"#
        #expect(schema.problems(in: try JSONValue(Array(fitting.utf8))) == [])
        for text in ["[1]", #"{"keen": {"a": 1}}"#, #"{"keen": [1]}"#] {
            #expect(schema.problems(in: try JSONValue(Array(text.utf8))) != [], "\(text)")
        }
    }

    @Test("The checker itself finds what is missing, undescribed, of the wrong type or out of range")
    func checker() throws {
        let schema = try JSONSchema(
            Array(
                ##"{"type":"object","required":["a"],"properties":{"a":{"$ref":"#/$defs/n"},"b":{"enum":["x"]},"c":{"type":"array","items":{"type":"string"},"maxItems":1}},"$defs":{"n":{"type":"integer","minimum":1,"maximum":3}}}"##
                    .utf8))
        func problems(_ text: String) throws -> [String] { schema.problems(in: try JSONValue(Array(text.utf8))) }
        #expect(try problems(#"{"a": 2, "b": "x", "c": ["y"]}"#) == [])
        #expect(try problems("{}") == ["$: a is missing"])
        #expect(try problems(#"{"a": 1.5}"#) == ["$.a: number where integer belongs"])
        #expect(try problems(#"{"a": true}"#) == ["$.a: boolean where integer belongs"])
        #expect(try problems(#"{"a": 4}"#) == ["$.a: more than 3.0"])
        #expect(try problems(#"{"a": 1, "b": "y"}"#) == ["$.b: none of the values that it may have"])
        #expect(try problems(#"{"a": 1, "c": ["x", 1]}"#) == ["$.c: too many", "$.c[1]: integer where string belongs"])
        #expect(try problems(#"{"a": 1, "d": 1}"#) == ["$: d is not described"])
        #expect(throws: TestingError.self) { try JSONSchema(Array(#"{"pattern": "x"}"#.utf8)) }
    }

    @Test("rekindle schema lists them and prints one")
    func command() throws {
        let machine = try RepsMachine()
        let list = try machine.run("schema").output.split(separator: "\n").map(String.init)
        #expect(list.contains("history") && list.contains("answers"))
        let one = try machine.run("schema", "history")
        #expect(
            one.outputBytes == Array(try Data(contentsOf: Self.folder.appendingPathComponent("history.schema.json"))))
        let slip = try machine.run("schema", "histroy")
        #expect(slip.status == .exited(2))
        #expect(
            slip.errors == "rekindle: There is no schema called `histroy`. Did you mean `rekindle schema history`?\n")
    }
}
