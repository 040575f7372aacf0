import Foundation
import RekindleTesting
import Testing

/// What conversations say when they are left is in `WholeConversationTests` and `CommandsInTerminalTests`.
@Suite("Row 17: what happened and what is next", .waitsForPrograms)
struct Row17WhatIsNextTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.liveThroughAYear()
    }

    /// Every command that does something, with what is typed into it and what it says has happened.
    static let doing: [(arguments: [String], input: String, happened: String)] = [
        (["customers", "add", "Anchor Print"], "", "Added Anchor Print."),
        (
            ["customers", "add", "Harbour Foods", "--person", "Tom", "--role", "owner"], "",
            "Added Tom at Harbour Foods, owner."
        ),
        (
            ["customers", "forget", "Bright Bakery"], "Bright Bakery\n",
            "Forgotten. Nothing about Bright Bakery is left"
        ),
        (["commitments", "done", "2"], "", "Done: I will"), (["commitments", "drop", "2"], "", "Dropped: I will"),
        (["undo", "--yes"], "", "Joan is not among the people at Harbour Foods any more."),
        (["notes", "forget", "--customer", "Bright Bakery"], "Bright Bakery\n", "Forgotten."),
        (["notes", "forget", "--person", "Joan"], "Joan\n", "Forgotten."),
        (["notes", "forget", "--me"], "everything\n", "Forgotten."),
        (["notes", "export", "--me", "--to", "me.json"], "", "Written to me.json, readable by you alone."),
        (["people", "--country", "GB"], "", "Your country is GB from now on."),
        (["reflect", "start", "--customer", "Quay Street Dental", "--continue"], "/stop\n", "Stopped."),
    ]

    @Test("What was done is said, and what comes next, on standard output", arguments: doing)
    func done(arguments: [String], input: String, happened: String) throws {
        let arguments = arguments.map { $0 == "me.json" ? machine.folder.path(of: $0) : $0 }
        let result = try machine.run(arguments, bytes: Array(input.utf8))
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.words.contains(happened.replacing("me.json", with: machine.folder.path(of: "me.json"))))
        // How a conversation is left is told by the conversation itself.
        if arguments[0] != "reflect" { #expect(result.words.contains("Next")) }
    }

    /// Every command that shows something.
    static let showing: [[String]] = [
        ["today"], ["show", "Harbour Foods"], ["customers"], ["customers", "show", "Harbour Foods"],
        ["history", "Harbour Foods"], ["commitments"], ["commitments", "--due"], ["notes", "show", "--me"],
        ["notes", "show", "--customer", "Harbour Foods"], ["notes", "show", "--person", "Joan"],
        ["notes", "show", "--person", "Nobody"], ["people", "--country", "GB"], ["reflections"],
        ["advise", "price", "rise"], ["reconnect", "--list"], ["script", "check"],
    ]

    @Test("After showing something it says what could come next", arguments: showing)
    func shown(arguments: [String]) throws {
        let result = try machine.run(arguments, bytes: [])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.words.contains("Next: rekindle"))
        let json = try machine.run(arguments + ["--format", "json"], bytes: [])
        #expect(!json.output.contains("Next"))
    }

    @Test("A brief is a page, so what is next stands beside it, on standard error")
    func brief() throws {
        let result = try machine.run("brief", "Harbour Foods")
        #expect(!result.output.contains("Next"))
        #expect(result.sentences == "Next, after the call: rekindle reflect review --customer \"Harbour Foods\"")
    }

    @Test("Learning and measuring say what is next too, and by pipe nothing of how far they have come")
    func listening() throws {
        try machine.useScripts([:])
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: "library/corpus/listening"), withIntermediateDirectories: true)
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
        for signs in ["signs.tsv", "signs-words.tsv"] {
            try FileManager.default.copyItem(
                atPath: root.appendingPathComponent("corpus/listening/\(signs)").standardized.path,
                toPath: machine.folder.path(of: "library/corpus/listening/\(signs)"))
        }
        let rows = ["a1\tthey pay late\tfit\tann", "b1\tlost touch, it is years\treconnect\tbob"]
        _ = try machine.folder.write(
            (["id\tutterance\treflection\twriter"] + rows).joined(separator: "\n") + "\n",
            to: "library/corpus/listening/route-both.tsv")
        let learnt = try machine.run("listen", "learn")
        #expect(learnt.words.hasSuffix("Next: rekindle listen evaluate"))
        #expect(learnt.errors == "")
        let measured = try machine.run("listen", "evaluate")
        #expect(measured.words.hasSuffix("Next, after adding examples of your own: rekindle listen learn"))
        #expect(measured.errors == "")
        let terminal = try machine.terminal("listen", "learn", "--accessible")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.transcript.hasPrefix("Learning from 2 examples. This takes a moment.\nReady.\nLearnt from"))
        let drawn = try machine.terminal("listen", "learn")
        #expect(try drawn.waitForExit() == .exited(0))
        #expect(
            String(decoding: drawn.rawTranscript, as: UTF8.self).contains(
                "\r\u{1B}[KLearning from 2 examples ...\r\u{1B}[K"))
    }

    @Test("What is next can be pasted into a shell, whatever a customer is called")
    func pasted() throws {
        let name = "Quay $(touch pwned) \"Street\""
        machine.environment["COLUMNS"] = "300"
        for words in [["customers", "add", name], ["show", name], ["today"], ["notes", "show", "--customer", name]] {
            let said = try machine.run(words, bytes: []).words
            guard let next = said.components(separatedBy: "Next: ").last, next.contains("Quay") else { continue }
            // What follows a command in a sentence is no part of it.
            let command = next.components(separatedBy: " hands it over")[0]
            let result = try RunningProgram.run(
                "/bin/sh", ["-c", "rekindle() { for word; do last=$word; done; printf '%s' \"$last\"; }; \(command)"],
                folder: machine.folder.path)
            #expect(result.output == name && result.errors == "", "\(command)")
        }
        #expect(!FileManager.default.fileExists(atPath: machine.folder.path(of: "pwned")))
        #expect(try machine.run("show", name).words.hasSuffix("--customer 'Quay $(touch pwned) \"Street\"'"))
    }
}
