import RekindleTesting
import Testing

/// What somebody new does first, from the help to the page for a call and what is kept of it, to be read as a whole.
@Suite("The first quarter of an hour", .waitsForPrograms) struct FirstQuarterOfAnHourTests {
    /// A window, or how it is read.
    struct Setting: Sendable, CustomTestStringConvertible {
        let name: String
        let rows: UInt16
        let columns: UInt16
        var environment: [String: String] = [:]
        var testDescription: String { name }
    }

    private static let settings = [
        Setting(name: "80x24", rows: 24, columns: 80), Setting(name: "40x15", rows: 15, columns: 40),
        Setting(name: "accessible", rows: 24, columns: 80, environment: ["ACCESSIBLE": "1"]),
    ]

    /// Commands, each with what is typed at its questions.
    private static let steps: [(command: [String], typed: [String])] = [
        (["help"], []),
        (
            [],
            [
                "hello", "I have a hard call with Joan at Harbour Foods in 12 minutes", "y", "help",
                "we are late with the pallets again and she will not be pleased", "y", "/why", "1", "owning up",
                "she has a date she can trust", "eight pallets left three days late", "who pays for it", "/review",
                "5", "and who pays for that", "", "give her the plan by noon and ring back at four", "3", "",
            ]
        ),
        (["today"], []), (["show", "Harbour Foods"], []), (["brief", "Harbour Foods"], []),
        (["notes", "show", "--customer", "Harbour Foods"], []), (["histroy"], []), (["undo"], ["n"]),
        (["Joan"], ["n", "/quit"]), (["Joan"], ["/help", "/quit"]), (["config", "accessible"], []),
    ]

    @Test("reads as it should in every window", arguments: settings)
    func whole(setting: Setting) throws {
        let machine = try RepsMachine()
        machine.environment.merge(setting.environment) { $1 }
        var record = ""
        for (command, typed) in Self.steps {
            let terminal = try machine.terminal(all: command, rows: setting.rows, columns: setting.columns)
            // A name at the start stands in the transcript as if it had been typed.
            if command == ["Joan"] { try terminal.expect("> Joan\n") }
            for line in typed {
                try terminal.expect("> ")
                if terminal.transcript.hasSuffix("> who pays for it") { terminal.sendControl("u") }
                terminal.sendLine(line)
            }
            _ = try terminal.waitForExit()
            let words = command.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
            record += "$ rekindle \(words.joined(separator: " "))\n\(terminal.transcript)\n"
        }
        for row in record.split(separator: "\n") where !row.hasPrefix("$") && !row.contains("> ") {
            #expect(row.count <= Int(setting.columns), "\(row)")
        }
        Golden.check(record, name: "first-quarter-\(setting.name)")
    }
}
