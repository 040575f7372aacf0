import RekindleTesting
import Testing

/// While the firm has put removing on hold, nothing is removed.
@Suite(.waitsForPrograms) struct NotesHoldTests {
    @Test("every way of removing is refused in the firm's words, and what is kept is shown with them")
    func refused() throws {
        let machine = try RepsMachine()
        machine.environment["REKINDLE_FIRM"] = machine.folder.path(of: "firm.txt")
        _ = try machine.run("customers", "add", "Quay", "--person", "Joan Pike")
        _ = try machine.folder.write("legal-hold: case 114, ask Priya in legal\n", to: "firm.txt")
        let before = try machine.run("notes", "export", "--me").output
        let commands = [
            ["notes", "forget", "--person", "Joan Pike"], ["notes", "forget", "--customer", "Quay"],
            ["notes", "forget", "--me"], ["customers", "forget", "Quay"],
        ]
        for command in commands {
            let result = try machine.run(command, bytes: Array("Joan Pike\nQuay\neverything\n".utf8))
            #expect(result.status == .exited(77))
            #expect(result.output.isEmpty)
            #expect(
                result.sentences
                    == "rekindle: Nothing was removed: your firm has put removing notes on hold "
                    + "(case 114, ask Priya in legal). They have to lift it first; "
                    + "`rekindle notes show` and `notes export` go on working.")
        }
        #expect(try machine.run("notes", "export", "--me").output == before)
        let shown = try machine.run("notes", "show", "--customer", "Quay")
        #expect(
            shown.words.hasPrefix("Removing notes is on hold: case 114, ask Priya in legal. Nothing can be removed."))
        let notes = try machine.json("notes", "show", "--me", under: "notes") as? [String: Any]
        #expect(notes?["legalHold"] as? String == "case 114, ask Priya in legal")
        // Lifted, it goes again.
        _ = try machine.folder.write("hr: Priya\n", to: "firm.txt")
        #expect(try machine.run("customers", "forget", "Quay", input: "Quay\n").status == .exited(0))
    }
}
