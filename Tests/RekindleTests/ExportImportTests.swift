import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct ExportImportTests {
    private let here: RepsMachine
    private let there: RepsMachine
    private var file: String { here.folder.path(of: "all.json") }

    init() throws {
        here = try RepsMachine()
        there = try RepsMachine()
        _ = try here.run("customers", "add", "Harbour Foods", "--person", "Joan Pike")
        _ = try here.run("reflect", "start", "--customer", "Harbour Foods", input: "y\n3\n")
    }

    @Test("What goes out on one machine comes in on another, and goes out there in the same bytes")
    func roundTrip() throws {
        let result = try here.run("export", "--all", file)
        #expect(result.status == .exited(0))
        #expect(
            result.words
                == "Wrote 1 customer and 1 conversation to \(file), readable by you alone. Forgetting cannot reach "
                + "that file: delete it when you no longer need it. Next: rekindle import \(file) on the other machine")
        #expect(try here.folder.permissions(of: "all.json") == 0o600)
        #expect(try here.folder.read("all.json").contains("Forgetting cannot reach it"))
        let added = try there.run("import", file, "--yes")
        #expect(added.words == "1 customer and 1 conversation are new. Added. Next: rekindle customers")
        let out = try there.run("export", "--all")
        #expect(out.output == (try here.folder.read("all.json")))
        #expect(out.sentences == "Forgetting cannot reach a copy of this: delete it when it is not needed any more.")
        let again = try there.run("import", file, "--yes")
        #expect(
            again.words == "Nothing in it is new, 1 conversation is here already. Nothing was changed. "
                + "Next: rekindle customers")
    }

    @Test("A conversation that was left open is carried on after the import")
    func carriesOn() throws {
        _ = try here.run("export", "--all", file)
        _ = try there.run("import", file, "--yes")
        let terminal = try there.terminal()
        try terminal.expect("> ")
        #expect(terminal.sentences.contains("Harbour Foods"))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("At a terminal it asks first, help shows people, and no leaves everything as it is")
    func asks() throws {
        _ = try here.run("export", "--all", file)
        let terminal = try there.terminal("import", file)
        try terminal.expect("[y/n] > ")
        #expect(terminal.sentences.contains("1 customer and 1 conversation are new."))
        terminal.sendLine("help")
        try terminal.expect("[y/n] > ")
        #expect(terminal.sentences.contains("findahelpline.com"))
        terminal.sendLine("n")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.sentences.hasSuffix("Nothing was changed."))
        #expect(try there.files().isEmpty)
    }

    @Test("Without a terminal and without --yes it only says what is new, with 65")
    func pipe() throws {
        _ = try here.run("export", "--all", file)
        let result = try there.run("import", file, input: "y\n")
        #expect(result.status == .exited(65))
        #expect(result.words == "1 customer and 1 conversation are new.")
        #expect(result.sentences == "rekindle: Nothing was changed. Add --yes to add what is new.")
        #expect(try there.files().isEmpty)
    }

    @Test("What differs is left alone, and both are said")
    func differs() throws {
        _ = try here.run("export", "--all", file)
        _ = try there.run("import", file, "--yes")
        _ = try here.run("reflect", "start", "--customer", "Harbour Foods", "--continue", input: "y\n3\nnone\n")
        _ = try here.run("reflect", "gratitude", "--customer", "Quay", input: "4\n")
        let second = here.folder.path(of: "later.json")
        _ = try here.run("export", "--all", second)
        let result = try there.run("import", second, "--yes")
        #expect(
            result.words == "1 customer and 1 conversation are new, 1 differs and is left alone. Added. "
                + "Next: rekindle customers")
    }

    @Test("A file that is none, or damaged, is said with its place, and nothing is made of it")
    func damaged() throws {
        try here.folder.write("shopping\nlist", to: "other.json")
        let other = here.folder.path(of: "other.json")
        let result = try there.run("import", other, "--yes")
        #expect(result.status == .exited(65))
        #expect(result.sentences.hasPrefix("rekindle: \(other):1:"))
        #expect(result.sentences.hasSuffix("this is not JSON, or it is cut off there. Nothing was changed."))
        #expect(!result.errors.contains("shopping"))
        let missing = try there.run("import", "/nowhere.json", "--yes")
        #expect(missing.status == .exited(2))
        #expect(try there.run("import", "/dev/zero", "--yes").status == .exited(65))
        #expect(try there.files().isEmpty)
    }

    @Test("Nothing withheld comes out, an export never writes over a file, and without a journal there is none")
    func limits() throws {
        let terminal = try here.terminal("reflect", "gratitude", "--customer", "Quay")
        try terminal.expect("> ")
        try terminal.answer("4", "/private", "the zebra did it")
        terminal.sendLine("/quit")
        _ = try terminal.waitForExit()
        #expect(try !here.run("export", "--all").output.contains("zebra"))
        try here.folder.write("mine", to: "all.json")
        #expect(try here.run("export", "--all", file).status == .exited(73))
        #expect(try here.folder.read("all.json") == "mine")
        #expect(try here.run("export").status == .exited(64))
        #expect(try there.run("export", "--all").status == .exited(2))
    }
}
