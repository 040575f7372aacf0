import Foundation
import RekindleTesting
import Testing

/// That a start reads only what it needs; `Scripts/benchmark` measures how long it takes.
@Suite("Row 18: a start reads only what it needs", .waitsForPrograms)
struct Row18StartingTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.liveThroughAYear()
        try machine.useScripts(SampleScripts.tea)
        // Whoever opens one of these waits for somebody to write into it, for ever.
        let corpus = machine.folder.path(of: "library/corpus")
        try FileManager.default.createDirectory(atPath: "\(corpus)/listening", withIntermediateDirectories: true)
        for file in [
            "cards.md", "synonyms.tsv", "help-lines.tsv", "listening/route.model", "listening/safety.model",
            "listening/route-both.tsv", "listening/concepts.tsv", "listening/signs.tsv",
        ] {
            try #require(mkfifo("\(corpus)/\(file)", 0o600) == 0)
        }
    }

    @Test(
        "The first prompt comes without advice, help lines or models being opened, and with the journal open once",
        arguments: [[], ["reflect", "tea", "--customer", "Harbour Foods"]])
    func firstPrompt(arguments: [String]) throws {
        let terminal = try machine.terminal(all: arguments)
        try terminal.expect("> ")
        let open = "/proc/\(terminal.processIdentifier)/fd"
        let files = try FileManager.default.contentsOfDirectory(atPath: open).compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "\(open)/\($0)")
        }
        #expect(files.count { $0.hasSuffix("/journal.sqlite") } == 1)
        #expect(!files.contains { $0.contains("/library/") })
    }

    @Test(
        "The day and a customer are shown without any of them",
        arguments: [
            ["today"], ["show", "Harbour Foods"], ["history", "Harbour Foods"], ["customers"], ["commitments"],
            ["reconnect", "--list"],
        ])
    func shown(arguments: [String]) throws {
        let result = try machine.run(arguments, bytes: [])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(!result.output.isEmpty)
    }
}
