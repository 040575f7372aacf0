import Foundation
import Journal
import RekindleTesting
import Testing

@Suite("Names in command lines", .waitsForPrograms) struct ShellQuotingTests {
    private static let names = [
        "Harbour Foods", "O'Neill's", "O'Neill's \"Best\"", "Quay $(touch pwned) Street", "`touch pwned`", "$HOME",
        "a\\", "Wow!",
        "'", "", "--all", "Smith & Sons; touch pwned", "* ~ {a,b} #1", "\u{5BA2}\u{6236} e\u{301}",
    ]

    @Test(
        "are one word that a shell takes as it is, and nothing of them is run", arguments: names,
        ["/bin/sh", "/bin/bash"])
    func taken(name: String, shell: String) throws {
        let folder = try TemporaryFolder()
        for quoted in [name.quotedForShell, name.singleQuotedForShell] {
            let result = try RunningProgram.run(
                shell, ["-c", "printf '%s\\n' \(quoted)"], environment: ["HOME": "/nowhere"], folder: folder.path)
            #expect(result.output == name + "\n" && result.errors == "", "\(quoted)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test("stand between plain quotation marks where that will do")
    func plain() {
        #expect("Harbour Foods".quotedForShell == "\"Harbour Foods\"")
        #expect("O'Neill's".quotedForShell == "\"O'Neill's\"")
        #expect("Quay $5".quotedForShell == "'Quay $5'")
    }
}
