import Foundation
import RekindleTesting
import Testing

/// Fifty times each, and not one setting of the terminal is another afterwards.
@Suite(.waitsForPrograms) struct TerminalRestoredTests {
    private static let times = 50
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    enum Place: String, CaseIterable { case prompt, editor, pager }

    /// What sets the terminal up in a way of its own, as editors and pagers do, and stays until a signal comes.
    private func program(in place: Place, keeping kept: String) throws -> String {
        let start = place == .pager ? "cat >/dev/null; exec </dev/tty\n" : ""
        let stay = "trap 'printf again' CONT; printf inside; while :; do sleep 0.02; done\n"
        return "sh " + (try folder.write(start + "stty raw -echo \(kept)\n" + stay, to: "\(place)"))
    }

    /// Runs the shell's lines `$PROBE` and `$NOTE` stand in, in a terminal that starts programs one after the other.
    private func terminal(_ shell: [String], _ place: Place, program: String, script: String) throws -> PseudoTerminal {
        let probe = try ProgramUnderTest.path(of: "terminal-probe") + (place == .pager ? " --page=60" : "")
        let note = "stty -g >>\(folder.path(of: "settings"))"
        let script = script.replacing("$PROBE", with: probe).replacing("$NOTE", with: note)
        return try PseudoTerminal(
            shell[0], shell.dropFirst() + [script],
            environment: ["VISUAL": program, "PAGER": program, "TMPDIR": folder.path, "XDG_RUNTIME_DIR": ""])
    }

    private func enter(_ place: Place, _ terminal: PseudoTerminal) throws {
        if place != .pager { try terminal.expect("> ") }
        if place == .editor { terminal.send("half\u{18}\u{5}") }
        if place != .prompt { try terminal.expect("inside") }
    }

    private func expectOneSetting(count: Int) throws {
        let settings = try folder.read("settings").split(separator: "\n")
        #expect(settings.count == count)
        #expect(Set(settings).count == 1)
    }

    @Test(
        "After a signal or the end of input", .timeLimit(.minutes(2)),
        arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, 0], Place.allCases)
    func ended(signal: Int32, place: Place) throws {
        let program =
            signal == 0
            ? "sh " + (try folder.write("stty -echo </dev/tty; printf inside; cat >/dev/null </dev/tty\n", to: "end"))
            : try program(in: place, keeping: "")
        let terminal = try terminal(
            ["/bin/sh", "-c"], place, program: program,
            script: """
                trap : INT TERM HUP QUIT; $NOTE
                for i in $(seq \(Self.times)); do $PROBE; $NOTE; echo over $i; done
                """)
        for time in 1...Self.times {
            try enter(place, terminal)
            if signal == 0 { terminal.sendControl("d") } else { kill(-terminal.processIdentifier, signal) }
            let survives = place != .pager && (signal == SIGINT || (place == .editor && [SIGQUIT, 0].contains(signal)))
            if survives {
                // Behind the line drawn once more comes the next prompt, and only that one reads.
                if place == .prompt { try terminal.expect("interrupted") }
                try terminal.expect("> ")
                terminal.send("\u{15}\u{4}")
            }
            try terminal.expect("over \(time)\n")
        }
        try terminal.waitForExit()
        try expectOneSetting(count: Self.times + 1)
    }

    /// Under dash, which unlike bash does not set the terminal right by itself.
    @Test("Stopped with Ctrl-Z and brought back", .timeLimit(.minutes(2)), arguments: Place.allCases)
    func stopped(place: Place) throws {
        let terminal = try terminal(
            ["/bin/dash", "-m", "-c"], place, program: try program(in: place, keeping: "isig"),
            script: """
                $NOTE; $PROBE
                for i in $(seq \(Self.times)); do $NOTE; echo stopped $i; fg; done
                """)
        try enter(place, terminal)
        for time in 1...Self.times {
            terminal.sendControl("z")
            try terminal.expect("stopped \(time)\n")
            try terminal.expect(place == .prompt ? "> " : "again")
        }
        try expectOneSetting(count: Self.times + 1)
    }
}
