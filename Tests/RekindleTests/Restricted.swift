import Foundation
import Glibc
import RekindleTesting

/// The program run where it may read the journal's folder and not write to it; root has to give up its rights for that.
struct Restricted {
    private let machine: RepsMachine
    private let folder: String
    private static let nobody = "65534"

    /// Whether a test can be kept from writing: it is not root, or it can start a program as nobody.
    static var isPossible: Bool { getuid() != 0 || access("/usr/bin/setpriv", X_OK) == 0 }

    init(_ machine: RepsMachine) throws {
        self.machine = machine
        folder = machine.folder.path(of: "journal")
        if getuid() == 0 { try own(Self.nobody) }
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) { chmod("\(folder)/\(file)", 0o400) }
        chmod(folder, 0o500)
    }

    /// Gives the folder back to whoever runs the tests.
    func lift() {
        chmod(folder, 0o700)
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            chmod("\(folder)/\(file)", 0o600)
        }
        if getuid() == 0 { try? own("0") }
    }

    func run(_ arguments: [String], input: String) throws -> RunningProgram.Result {
        var command = [try ProgramUnderTest.path] + arguments + ["--now", machine.now, "--seed", "1"]
        if getuid() == 0 {
            // A copy where nobody may look, because the build's folder may be closed to others.
            let copy = machine.folder.path(of: "program")
            // Copied by another process: one that this one has open for writing could not be started.
            _ = try RunningProgram.run("/bin/cp", [command[0], copy])
            command[0] = copy
            command = ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups", "--"] + command
        }
        let program = getuid() == 0 ? "/usr/bin/setpriv" : command.removeFirst()
        return try RunningProgram.run(program, command, input: input, environment: machine.environment)
    }

    private func own(_ owner: String) throws {
        let result = try RunningProgram.run("/bin/chown", ["-R", owner, machine.folder.path])
        guard result.status == .exited(0) else { throw RepsMachine.Unexpected(text: result.errors) }
    }
}
