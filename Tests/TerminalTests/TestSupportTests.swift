import Glibc
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct TestSupportTests {
    @Test("A seed gives the numbers of SplitMix64")
    func seeded() {
        var generator = SeededGenerator(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in generator.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test("A program gets 1 MB of input and its output comes back whole")
    func pipes() throws {
        let input = [UInt8](repeating: 0x61, count: 1_000_000)
        let result = try RunningProgram.run("/bin/cat", input: input)
        #expect(result.outputBytes == input)
        #expect(result.status == .exited(0))
        let deaf = try RunningProgram.run("/bin/sh", ["-c", "pwd; echo no >&2; exit 3"], input: input, folder: "/usr")
        #expect(deaf.output == "/usr\n")
        #expect(deaf.errors == "no\n")
        #expect(deaf.status == .exited(3))
    }

    @Test("Waiting in vain ends, with what was seen")
    func patience() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo hello; sleep 60"])
        try terminal.expect("hello")
        #expect(throws: TestingError.self) { try terminal.expect("goodbye", seconds: 0.3) }
        #expect(throws: TestingError.self) { try terminal.waitForExit(seconds: 0.3) }
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit() == .killed(signal: SIGKILL))
    }

    @Test("A program in the pseudo-terminal has a controlling terminal of the given size")
    func controllingTerminal() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "stty size </dev/tty"], rows: 17, columns: 33)
        try terminal.expect("17 33")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("A temporary folder goes away")
    func folder() throws {
        var folder: TemporaryFolder? = try TemporaryFolder()
        let path = try #require(folder?.path)
        #expect(access(path, F_OK) == 0)
        folder = nil
        #expect(access(path, F_OK) != 0)
    }
}
