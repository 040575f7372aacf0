import RekindleTesting
import Testing

/// Dropping a conversation by name is in `CommandsInTerminalTests`, the typed word for old notes in
/// `NotesOldQuestionTests`, and what forgetting leaves behind in `ForgettingTests` and `NotesForgetTests`.
@Suite("Row 16: confirming by severity", .waitsForPrograms)
struct Row16ConfirmingTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.liveThroughAYear()
    }

    /// What removes for good, and what has to be typed for it.
    static let irreversibles: [(arguments: [String], word: String)] = [
        (["customers", "forget", "Harbour Foods"], "Harbour Foods"),
        (["notes", "forget", "--customer", "Harbour Foods"], "Harbour Foods"),
        (["notes", "forget", "--person", "Joan"], "Joan"), (["notes", "forget", "--me"], "everything"),
    ]

    @Test("What cannot be undone asks for the name, and nothing else removes anything", arguments: irreversibles)
    func irreversible(arguments: [String], word: String) throws {
        let before = try machine.run("notes", "export", "--me").output
        for typed in ["y", "yes", "", String(word.dropLast())] {
            let result = try machine.run(arguments, bytes: Array("\(typed)\n".utf8))
            #expect(result.words.contains("cannot be undone."))
            #expect(result.words.contains("so nothing was removed. Next:"))
            #expect(try machine.run("notes", "export", "--me").output == before)
        }
        #expect(try machine.run(arguments, bytes: []).words.contains("so nothing was removed."))
        let done = try machine.run(arguments, bytes: Array("\(word)\n".utf8))
        #expect(done.words.contains("Forgotten."))
        #expect(try machine.run("notes", "export", "--me").output != before)
    }

    /// What can be undone, with a beginning of what it says.
    static let reversibles: [(arguments: [String], said: String)] = [
        (["commitments", "done", "2"], "Done: I will say to them: thank you"),
        (["commitments", "drop", "2"], "Dropped: I will say to them: thank you"),
        (["customers", "add", "Anchor Print"], "Added Anchor Print."),
        (["customers", "add", "Harbour Foods", "--person", "Tom"], "Added Tom at Harbour Foods."),
    ]

    @Test("What can be undone is done at once, said, and undone", arguments: reversibles)
    func reversible(arguments: [String], said: String) throws {
        let look = ["customers", "commitments"]
        let before = try look.map { try machine.run($0, "--format", "json").output }
        let result = try machine.run(arguments, bytes: [])
        #expect(result.status == .exited(0))
        #expect(result.words.hasPrefix(said))
        #expect(result.words.contains("`rekindle undo` takes"))
        #expect(try look.map { try machine.run($0, "--format", "json").output } != before)
        #expect(try machine.run("undo", "--yes").status == .exited(0))
        #expect(try look.map { try machine.run($0, "--format", "json").output } == before)
    }

    @Test("A conversation that was stopped is kept without a question, and undo opens it again")
    func stopped() throws {
        let stopped = try machine.run(
            "reflect", "start", "--customer", "Quay Street Dental", "--continue", input: "/stop\n")
        #expect(stopped.status == .exited(0), "\(stopped.errors)")
        let undone = try machine.run("undo", "--yes").words
        #expect(undone.hasPrefix("This opens \"Start here\" with Quay Street Dental again, as before you stopped it,"))
    }
}
