import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct HostileFoldersTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    @Test("A library without prompts is said to be none, with 2 and the way out")
    func noPrompts() throws {
        machine.environment["REKINDLE_LIBRARY"] = nil
        let result = try machine.run("reflections", "--library", machine.folder.path)
        #expect(result.status == .exited(2))
        #expect(
            result.sentences
                == "rekindle: There is no prompts folder in \(machine.folder.path). Name the folder that holds prompts and corpus."
        )
    }

    @Test(
        "A script that cannot be read stops a conversation before it begins, with its line, and makes no journal entry")
    func brokenScript() throws {
        try machine.useScripts([
            "tea.md": "# Tea\nid: tea\nversion: 1\nfor: x\n\n## one\nWhat?\n? txet\n- always -> end\n"
        ])
        let result = try machine.run("reflect", "tea", "--customer", "Harbour Foods", input: "8\n")
        #expect(result.status == .exited(65))
        #expect(result.errors.filter { !$0.isNewline }.contains("tea.md:8: "))
        #expect(result.sentences.contains("`rekindle script check` shows everything that is wrong."))
        let customers = try machine.json("customers", "list", under: "customers") as? [Any]
        #expect(customers?.isEmpty == true)
    }

    @Test("Where a file stands in the way of the journal's folder, it is said, with 73, and the file stays as it is")
    func fileInTheWay() throws {
        try machine.folder.write("in the way", to: "journal")
        let result = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: "8\n")
        #expect(result.status == .exited(73))
        #expect(result.output == "")
        #expect(result.sentences.hasPrefix("rekindle: "))
        #expect(try machine.folder.read("journal") == "in the way")
    }

    @Test("A path that cannot be made is said, with 73")
    func impossiblePath() throws {
        let result = try machine.run("customers", "add", "Harbour Foods", "--journal", "/proc/nowhere/journal")
        #expect(result.status == .exited(73))
        #expect(result.sentences.hasPrefix("rekindle: "))
    }

    @Test(
        "A file that is no journal is left byte for byte as it is, with 65",
        arguments: ["not a database at all\n", "SQLite format 3\u{0}" + String(repeating: "x", count: 4096)])
    func notAJournal(text: String) throws {
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: "journal"), withIntermediateDirectories: true)
        try machine.folder.write(text, to: "journal/journal.sqlite")
        for command in [
            ["customers", "add", "Harbour Foods"], ["customers", "list"], ["history", "Harbour Foods"], [],
        ] {
            let result = try machine.run(command, bytes: [])
            #expect(result.status == .exited(65), "\(command): \(result.status) \(result.errors)")
            #expect(result.sentences.hasPrefix("rekindle: "), "\(command)")
            #expect(try machine.folder.read("journal/journal.sqlite") == text)
        }
    }

    @Test("Another program's database is left byte for byte as it is, with 65")
    func anotherDatabase() throws {
        let path = machine.folder.path(of: "journal")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Journal.makeOther(at: machine.journal)
        let before = try #require(FileManager.default.contents(atPath: machine.journal))
        let result = try machine.run("customers", "add", "Harbour Foods")
        #expect(result.status == .exited(65), "\(result.errors)")
        #expect(FileManager.default.contents(atPath: machine.journal) == before)
    }

    @Test(
        "In a folder that may not be written to, it is said, with 73, and nothing is lost",
        .enabled(if: Restricted.isPossible, "nobody here can be kept from writing"))
    func readOnlyFolder() throws {
        try machine.useScripts(SampleScripts.tea)
        #expect(try machine.run("reflect", "tea", "--customer", "Harbour Foods", input: "8\n").status == .exited(65))
        let restricted = try Restricted(machine)
        defer { restricted.lift() }
        let result = try restricted.run(
            ["reflect", "tea", "--customer", "Harbour Foods", "--continue"], input: "late\n")
        #expect(result.status == .exited(73), "\(result.errors)")
        #expect(result.sentences.hasPrefix("rekindle: "))
        restricted.lift()
        let rest = try machine.run(
            "reflect", "tea", "--customer", "Harbour Foods", "--continue", input: "They pay early\n1\n")
        #expect(rest.status == .exited(0), "\(rest.errors)")
    }
}
