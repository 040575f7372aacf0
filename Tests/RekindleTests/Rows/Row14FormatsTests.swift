import Foundation
import RekindleTesting
import Testing

/// Documents on an empty journal are in `ReadCommandsTests`, what stands in each in the tests of its command.
@Suite("Row 14: every read command as text and as JSON", .waitsForPrograms)
struct Row14FormatsTests {
    /// Every command that reads, with what its document is called.
    static let commands: [(arguments: [String], name: String)] = [
        (["today"], "today"), (["show", "Harbour Foods"], "customer"), (["customers"], "customers"),
        (["customers", "list"], "customers"), (["customers", "show", "Harbour Foods"], "customer"),
        (["history", "Harbour Foods"], "history"), (["commitments"], "commitments"),
        (["commitments", "list", "--all"], "commitments"), (["brief", "Harbour Foods"], "brief"),
        (["notes", "show", "--me"], "notes"), (["notes", "show", "--customer", "Harbour Foods"], "notes"),
        (["notes", "show", "--person", "Joan"], "notes"), (["people"], "lines"),
        (["people", "--country", "GB"], "lines"), (["reflections"], "reflections"),
        (["advise", "a", "price", "rise"], "cards"), (["reconnect", "--list"], "reconnect"),
        (["script", "check"], "diagnostics"),
    ]

    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.liveThroughAYear()
    }

    @Test("As JSON each prints one document with its version and its name, and nothing else", arguments: commands)
    func json(arguments: [String], name: String) throws {
        let result = try machine.run(arguments + ["--format", "json"], bytes: [])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.errors == "")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
        #expect(Set(document.keys) == ["version", name])
        #expect(document["version"] as? Int == 1)
        #expect(!result.output.contains("Next:"))
    }

    @Test("As text each prints something for people, and no JSON", arguments: commands)
    func text(arguments: [String], name: String) throws {
        let plain = try machine.run(arguments, bytes: [])
        let named = try machine.run(arguments + ["--format", "text"], bytes: [])
        #expect(plain.status == .exited(0), "\(plain.errors)")
        #expect(plain.output == named.output)
        #expect(!plain.output.isEmpty && !plain.output.hasPrefix("{"))
    }

    @Test("A form that there is not is refused with 64", arguments: commands)
    func unknown(arguments: [String], name: String) throws {
        let result = try machine.run(arguments + ["--format", "xml"], bytes: [])
        #expect(result.status == .exited(64))
        #expect(result.output == "")
    }

    @Test("Where a page comes out, it comes as Markdown and HTML too")
    func pages() throws {
        #expect(try machine.run("brief", "Harbour Foods", "--format", "markdown").output.hasPrefix("# Harbour Foods"))
        #expect(try machine.run("brief", "Harbour Foods", "--format", "html").output.hasPrefix("<!DOCTYPE html>"))
        let notes = try machine.run("notes", "export", "--customer", "Harbour Foods", "--format", "markdown")
        #expect(notes.output.hasPrefix("# Harbour Foods"))
    }

    @Test("What is heard is a document a line, each with its version")
    func heard() throws {
        let result = try machine.run("listen", "--format", "json", input: "they pay late\nwe lost touch\n")
        let documents = try result.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(documents.map { $0?["version"] as? Int } == [1, 1])
    }
}
