import Coach
import Testing

@Suite struct CommandTests {
    @Test(
        "A line is read as a command, an answer, or neither",
        arguments: [
            ("/back", .command(.back, "")),
            ("/ba", .command(.back, "")),
            ("/BA", .command(.back, "")),
            ("  /review 3 ", .command(.review, "3")),
            ("/r 12", .command(.review, "12")),
            ("/w", .command(.why, "")),
            ("/q", .command(.quit, "")),
            ("/h", .command(.help, "")),
            ("/priv", .command(.private, "")),
            ("/s", .ambiguous([.skip, .stop])),
            ("/p", .ambiguous([.private, .pause])),
            ("/sk", .command(.skip, "")),
            ("/", .unknown("/")),
            ("/nonsense", .unknown("/nonsense")),
            ("/backwards", .unknown("/backwards")),
            ("help", .command(.help, "")),
            ("HELP", .command(.help, "")),
            (" help ", .command(.help, "")),
            ("?", .command(.help, "")),
            ("help me think", .answer("help me think")),
            ("?!", .answer("?!")),
            ("back", .answer("back")),
            ("quit", .answer("quit")),
            ("//srv is full", .answer("/srv is full")),
            ("///", .answer("//")),
            ("", .answer("")),
            ("  8 ", .answer("  8 ")),
            ("and /back", .answer("and /back")),
        ] as [(String, Command.Reading)])
    func reading(line: String, expected: Command.Reading) {
        #expect(Command.read(line) == expected)
    }

    @Test("Every command answers to its whole name, and says what it does")
    func names() {
        for command in Command.allCases {
            #expect(Command.read("/\(command.rawValue)") == .command(command, ""))
            #expect(!command.purpose.isEmpty)
        }
    }
}
