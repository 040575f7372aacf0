import ArgumentParser
import Foundation
import RekindleTesting
import Testing

@testable import rekindle

@Suite(.waitsForPrograms) struct HelpTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    private func rekindle(_ arguments: String...) throws -> RunningProgram.Result {
        try RunningProgram.run(ProgramUnderTest.path, arguments, environment: machine.environment)
    }

    @Test(
        "help, --help and -h begin with the three uses and fit one screen of 80 by 24",
        arguments: ["help", "--help", "-h"])
    func front(asked: String) throws {
        let result = try rekindle(asked)
        #expect(result.status == .exited(0))
        let rows = result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(rows.count < 24)
        #expect(rows.allSatisfy { $0.count <= 80 })
        #expect(
            rows.dropFirst(2).prefix(3) == [
                "  A hard call in twelve minutes   rekindle \"Joan at Harbour Foods, 2pm\"",
                "  With your manager               rekindle reflect manager --customer NAME",
                "  Alone on a quiet day            rekindle reconnect",
            ])
    }

    @Test("Every command stands on the first page, under what one wants")
    func everyCommand() throws {
        let words = Set(try rekindle("help").output.split { !$0.isLetter && $0 != "-" }.map(String.init))
        for command in CommandPage.root.shownCommands where command.commandName != "talk" {
            #expect(words.contains(command.commandName), "\(command.commandName)")
        }
        #expect(!words.contains("more"), "a command without a wish of its own: add it to HelpGroup")
    }

    @Test("Every command has an example that the parser takes, and says what is next")
    func examples() throws {
        let commands = CommandPage.root.leaves + CommandPage.root.shownCommands
        for command in commands {
            let examples = try #require(CommandExamples.of(command.path), "\(command.path) has no example")
            #expect(!examples.next.isEmpty)
            for example in examples.lines {
                let words = try Self.words(example.line)
                #expect(words.first == "rekindle")
                _ = try Rekindle.parseAsRoot(Array(words.dropFirst()))
            }
        }
    }

    @Test("The help of each command is readable on 40 columns, and ends with what is next")
    func narrow() throws {
        machine.environment["COLUMNS"] = "40"
        for command in CommandPage.root.leaves {
            let result = try RunningProgram.run(
                ProgramUnderTest.path, ["help"] + command.path.split(separator: " ").map(String.init),
                environment: machine.environment)
            #expect(result.status == .exited(0))
            #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(command.path)")
            #expect(result.output.contains("\nFor example\n") && result.output.contains("\nNext: "), "\(command.path)")
            let explained = result.output.components(separatedBy: "\nFor example\n")[0].components(separatedBy: "\n\n")
            #expect(!explained.dropFirst().contains { $0.hasPrefix("rekindle ") }, "an example twice: \(command.path)")
        }
    }

    @Test("--help behind a command, its arguments or a wrong option shows that command's help")
    func option() throws {
        let expected = try rekindle("help", "history").output
        #expect(expected.hasPrefix("rekindle history NAME [--format FORMAT]\n"))
        #expect(try rekindle("history", "--help").output == expected)
        #expect(try rekindle("history", "Harbour Foods", "--fromat", "-h").output == expected)
        #expect(try rekindle("--color", "never", "history", "-h").output == expected)
        #expect(try rekindle("commitments", "done", "-h").output == rekindle("help", "commitments", "done").output)
    }

    @Test("Every topic is explained, on 40 columns too", arguments: HelpTopic.allCases)
    func topics(topic: HelpTopic) throws {
        machine.environment["COLUMNS"] = "40"
        let result = try rekindle("help", topic.rawValue)
        #expect(result.status == .exited(0))
        #expect(result.output.hasPrefix(topic.title.prefix(20)))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
        #expect(try rekindle("help").output.contains(topic.rawValue))
    }

    @Test("Help on something there is none on names the nearest, with 64")
    func unknown() throws {
        let near = try rekindle("help", "privcy")
        #expect(near.status == .exited(64))
        #expect(near.errors == "rekindle: There is no help on `privcy`. Did you mean `rekindle help privacy`?\n")
        let far = try rekindle("help", "zebra")
        #expect(far.errors == "rekindle: There is no help on `zebra`. `rekindle help` lists what there is.\n")
    }

    @Test("--version says the name, the version, the licence and the way to the help")
    func version() throws {
        let result = try rekindle("--version")
        #expect(result.status == .exited(0))
        #expect(result.output == Release.text + "\n")
        #expect(result.output.hasPrefix("rekindle \(Release.version)\n"))
        #expect(result.output.contains("GPL-3.0-or-later") && result.output.contains("`rekindle help`"))
    }

    /// The words of a line as a shell makes them, quotation marks being all it has.
    private static func words(_ line: String) throws -> [String] {
        let line = line.split(separator: " > ")[0]
        let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
        return pieces.enumerated().flatMap { index, piece in
            index.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [String(piece)]
        }
    }
}
