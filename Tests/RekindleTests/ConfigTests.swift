import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct ConfigTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        machine.environment["REKINDLE_FIRM"] = machine.folder.path(of: "firm.txt")
    }

    private var own: String { machine.folder.path(of: "config/rekindle/settings.txt") }

    private func write(own text: String) throws {
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: "config/rekindle"), withIntermediateDirectories: true)
        try machine.folder.write(text, to: "config/rekindle/settings.txt")
    }

    private func row(_ key: String, _ options: String...) throws -> [String: String] {
        let result = try machine.run(["config", key, "--format", "json"] + options, bytes: [])
        let object = try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any]
        let rows = object?["settings"] as? [[String: Any]]
        return (rows?.first ?? [:]).compactMapValues { $0 as? String }
    }

    @Test("An option goes over the environment, that over one's own settings, and those over the firm's")
    func precedence() throws {
        #expect(try row("color") == ["key": "color", "value": "auto", "source": "usual"])
        try machine.folder.write("# ours\ncolor: always\n", to: "firm.txt")
        #expect(
            try row("color") == [
                "key": "color", "value": "always", "source": "firm",
                "place": machine.folder.path(of: "firm.txt") + ":2",
            ])
        try write(own: "color: auto\n")
        #expect(try row("color") == ["key": "color", "value": "auto", "source": "own", "place": "\(own):1"])
        machine.environment["NO_COLOR"] = "1"
        #expect(try row("color") == ["key": "color", "value": "never", "source": "environment", "place": "NO_COLOR"])
        #expect(
            try row("color", "--color", "always")
                == ["key": "color", "value": "always", "source": "option", "place": "--color"])
    }

    @Test("Settings are set and taken back one by one; comments and other lines stay, and nobody else may read them")
    func setting() throws {
        try write(own: "# mine\nhr: Priya\n\ncolour: red\n")
        let set = try machine.run("config", "color", "never")
        #expect(set.words == "color is now never (your settings, line 5). Next: rekindle config shows all settings.")
        #expect(
            try machine.folder.read("config/rekindle/settings.txt")
                == "# mine\nhr: Priya\n\ncolour: red\ncolor: never\n")
        _ = try machine.run("config", "HR", "Priya", "Shah,", "0131")
        _ = try machine.run("config", "color", "--unset")
        #expect(
            try machine.folder.read("config/rekindle/settings.txt") == "# mine\nhr: Priya Shah, 0131\n\ncolour: red\n")
        #expect(try machine.folder.permissions(of: "config/rekindle/settings.txt") == 0o600)
        #expect(try machine.files().keys.filter { $0.hasSuffix(".new") }.isEmpty)
    }

    @Test("A value that does not fit, and a setting that is none, are refused in a plain sentence")
    func refused() throws {
        for (arguments, sentence) in [
            (["config", "color", "pink"], "rekindle: Color is auto, always or never."),
            (["config", "accessible", "maybe"], "rekindle: Accessible is yes or no."),
            (["config", "colour"], "rekindle: There is no setting \"colour\"; did you mean color?"),
            (
                ["config", "editor", "  "],
                "rekindle: A setting is one line of text. `rekindle config editor --unset` takes it back."
            ),
        ] {
            let result = try machine.run(arguments, bytes: [])
            #expect(result.status == .exited(65))
            #expect(result.sentences == sentence)
        }
        #expect(try machine.run("config", "country", "XX").status == .exited(2))
        #expect(try machine.files().isEmpty)
    }

    @Test("What is wrong in the file is said with line and column, and everything else goes on")
    func mistakes() throws {
        try write(own: "hr: Priya\n  color:   pink\naccessible: yes\nhello\n")
        let result = try machine.run("customers")
        #expect(result.status == .exited(0))
        #expect(
            result.sentences == "\(own):2:12: color is auto, always or never. "
                + "\(own):4:1: a setting reads KEY: VALUE, such as \"hr: Priya Shah, 0131 496 0000\".")
        #expect(result.words == "No customers yet. Next: rekindle customers add NAME, or just rekindle.")
        #expect(try row("accessible")["value"] == "yes")
        // People to turn to are named as far as the file can be read.
        #expect(try machine.run("people").words.contains("HR (Priya)"))
    }

    @Test("Accessible mode, colour and the editor do what they say")
    func effects() throws {
        let styled = try machine.run("customers", "--color", "always")
        #expect(styled.output == (try machine.run("customers").output))
        _ = try machine.run("config", "color", "always")
        #expect(try machine.run("people").output.contains("\u{1B}["))
        #expect(try !machine.run("people", "--color", "never").output.contains("\u{1B}["))
        machine.environment["NO_COLOR"] = "1"
        #expect(try !machine.run("people").output.contains("\u{1B}["))
        let editor = try machine.folder.write("#!/bin/sh\necho 'typed elsewhere' > \"$1\"\n", to: "editor")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
        _ = try machine.run("config", "editor", editor)
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "4", "/edit")
        #expect(try machine.run("export", "--all").output.contains("typed elsewhere"))
    }

    @Test("Without a name all settings are listed, each with where it comes from")
    func list() throws {
        try write(own: "country: GB\n")
        let words = try machine.run("config").words
        #expect(
            words.contains("country: GB (your settings, line 1) legal-hold: - (not set: why nothing may be removed"))
        #expect(words.contains("editor: vi (not set, so as usual)"))
        #expect(words.contains("Set one with `rekindle config color never`; take it back with --unset."))
        #expect(try machine.run("config", "--unset").status == .exited(64))
    }
}
