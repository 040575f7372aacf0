import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct DoctorTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        machine.environment["EDITOR"] = "cat"
    }

    private func states() throws -> [String: String] {
        let result = try machine.run("doctor", "--format", "json")
        let object = try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any]
        #expect(object?["version"] as? Int == 1)
        let rows = object?["checks"] as? [[String: Any]] ?? []
        return Dictionary(
            rows.map { ($0["check"] as? String ?? "", $0["state"] as? String ?? "") },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("A fresh machine is in order, before and after the first customer")
    func inOrder() throws {
        for _ in 1...2 {
            let result = try machine.run("doctor")
            #expect(result.status == .exited(0))
            #expect(result.words.hasSuffix("Everything is in order. Next: rekindle"))
            #expect(try Set(states().values) == ["ok"])
            _ = try machine.run("customers", "add", "Harbour Foods")
        }
        #expect(try machine.run("doctor").words.contains("ok The journal is sound, with 1 customer."))
    }

    @Test("Files that others may read are wrong until --fix closes them")
    func modes() throws {
        _ = try machine.run("customers", "add", "Harbour Foods")
        for (path, mode) in [("journal", 0o755), ("journal/journal.sqlite", 0o644)] {
            try FileManager.default.setAttributes(
                [.posixPermissions: mode], ofItemAtPath: machine.folder.path(of: path))
        }
        let result = try machine.run("doctor")
        #expect(result.status == .exited(1))
        #expect(
            result.words.contains(
                "wrong Others may be able to read ~/journal/journal.sqlite. rekindle doctor --fix closes it"))
        #expect(result.words.hasSuffix(" things to mend."))
        let fixed = try machine.run("doctor", "--fix")
        #expect(fixed.status == .exited(0))
        #expect(fixed.words.contains("ok ~/journal/journal.sqlite is closed to others now."))
        #expect(try machine.folder.permissions(of: "journal") == 0o700)
        #expect(try machine.folder.permissions(of: "journal/journal.sqlite") == 0o600)
        #expect(try machine.run("doctor").status == .exited(0))
    }

    @Test("A damaged journal is wrong, with the way out")
    func damaged() throws {
        _ = try machine.run("customers", "add", "Harbour Foods")
        try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: machine.journal))
        let result = try machine.run("doctor")
        #expect(result.status == .exited(1))
        #expect(result.words.contains("wrong The journal cannot be used."))
        #expect(try states()["journal"] == "wrong")
    }

    @Test("Settings, scripts, the editor, the clock and the time zone are looked at")
    func others() throws {
        machine.environment["EDITOR"] = "no-such-editor"
        machine.environment["TZ"] = "Europe/Nowhere"
        machine.environment["REKINDLE_FIRM"] = try machine.folder.write("colour: red\n", to: "firm.txt")
        machine.now = "1970-01-02"
        try machine.useScripts(["broken.md": "# Broken\n"])
        let states = try states()
        #expect(
            [states["editor"], states["time-zone"], states["settings"], states["clock"], states["scripts"]]
                == ["look", "look", "wrong", "wrong", "wrong"])
        machine.environment["REKINDLE_LIBRARY"] = machine.folder.path(of: "nowhere")
        #expect(try self.states()["library"] == "wrong")
    }

    @Test("At a terminal its width and its letters are looked at")
    func terminal() throws {
        let terminal = try machine.terminal("doctor", columns: 60)
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(
            terminal.sentences.contains(
                "ok The terminal is xterm. ok The window is 60 columns wide. ok All letters can be shown"))
        machine.environment["LC_ALL"] = "C"
        let plain = try machine.terminal("doctor")
        #expect(try plain.waitForExit() == .exited(0))
        #expect(plain.sentences.contains("look LC_ALL is C, which is not UTF-8"))
    }
}
