import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct PagingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What the probe leaves on a screen of 10 rows when it says `count` rows and then one more.
    private func shown(
        _ environment: [String: String], count: Int = 30, color: String = "never"
    ) throws -> String {
        let terminal = try PseudoTerminal(
            ProgramUnderTest.path(of: "terminal-probe"), ["--page=\(count)", "--color=\(color)"], rows: 10,
            environment: environment)
        #expect(try terminal.waitForExit() == .exited(0))
        return terminal.transcript
    }

    private func rows(_ count: Int = 30) -> String { (1...count).map { "row \($0)\n" }.joined() }

    @Test("What is longer than the screen goes to the reader's pager, by pipe and in no file")
    func longer() throws {
        let pager =
            "cat >\(folder.path(of: "seen")); echo \"$LESSHISTFILE $LESS\"; echo $(ls -a \(folder.path)); echo paged"
        let seen = try shown(["PAGER": pager, "TMPDIR": folder.path, "HOME": folder.path])
        #expect(seen == "- -R FX\n. .. seen\npaged\nafter\n")
        #expect(try folder.read("seen") == rows())
    }

    @Test("The reader's own settings for less stay, after the one that shows bold text as bold")
    func settings() throws {
        #expect(try shown(["PAGER": "cat >/dev/null; echo \"$LESS\"", "LESS": "-iM"]) == "-R -iM\nafter\n")
    }

    @Test("What fits the screen is simply said, and styling does not count")
    func fits() throws {
        #expect(try shown(["PAGER": "cat >/dev/null; echo paged"], count: 9) == rows(9) + "after\n")
        #expect(try shown(["PAGER": "cat >/dev/null; echo paged"], count: 10, color: "always") == "paged\nafter\n")
    }

    @Test(
        "No pager without the wish for one, in accessible mode, on a dumb terminal",
        arguments: [
            [:], ["PAGER": ""], ["PAGER": " cat "], ["PAGER": "echo paged", "ACCESSIBLE": "1"],
            ["PAGER": "echo paged", "TERM": "dumb"],
        ] as [[String: String]])
    func none(environment: [String: String]) throws {
        #expect(try shown(environment) == rows() + "after\n")
    }

    @Test("A program that reads the output gets it without a pager")
    func pipe() throws {
        let result = try RunningProgram.run(
            ProgramUnderTest.path(of: "terminal-probe"), ["--page=30"], environment: ["PAGER": "echo paged"])
        #expect(result.output == rows() + "after\n")
    }

    @Test(
        "A pager that is missing or fails loses nothing", arguments: ["no-such-pager", "/dev/null", "false", "kill $$"])
    func failing(pager: String) throws {
        #expect(try shown(["PAGER": pager]).hasSuffix(rows() + "after\n"))
    }

    @Test("A pager that is left early is no error, and what was read is not said again")
    func leftEarly() throws {
        #expect(try shown(["PAGER": "head -n 2"], count: 20_000) == "row 1\nrow 2\nafter\n")
    }
}
