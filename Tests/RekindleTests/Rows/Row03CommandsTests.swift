import Foundation
import RekindleTesting
import Testing

/// See also `CommandsInTerminalTests` and `CommandTests`.
@Suite("Row 3: commands start with a slash", .waitsForPrograms)
struct Row03CommandsTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    private func start(_ reflection: String) throws -> PseudoTerminal {
        let terminal = try machine.terminal("reflect", reflection, "--customer", "Harbour Foods")
        try terminal.expect("> ")
        return terminal
    }

    @Test(
        "Every command does something at a question, also by its beginning",
        arguments: [
            ("/back", "This is the first question."), ("/ba", "This is the first question."),
            ("/skip", "What is bad?"), ("/sk", "What is bad?"), ("/why", "A number is quick."),
            ("/w", "A number is quick."), ("/review", "Nothing is answered yet."), ("/r", "Nothing is answered yet."),
            ("/private", "Nothing of your answer to this question will be kept."),
            ("/pr", "Nothing of your answer to this question will be kept."),
            ("/notes", "Nothing is kept of Harbour Foods yet"), ("/n", "Nothing is kept of Harbour Foods yet"),
            ("/brief", "Nothing stands on the page yet."), ("/br", "Nothing stands on the page yet."),
            ("/stop", "Stop here for good?"), ("/st", "Stop here for good?"), ("/help", "People to talk to"),
            ("/h", "People to talk to"), ("/pause", "Saved, question 1 of about 3."),
            ("/pa", "Saved, question 1 of about 3."), ("/quit", "Saved, question 1 of about 3."),
            ("/q", "Saved, question 1 of about 3."),
        ])
    func each(typed: String, shown: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try start("tea")
        terminal.sendLine(typed)
        try terminal.expect(shown)
    }

    @Test(
        "A beginning of two commands names both", arguments: [("/b", "/back or /brief"), ("/p", "/private or /pause")])
    func ambiguous(typed: String, named: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try start("tea")
        terminal.sendLine(typed)
        try terminal.expect("That could be \(named).")
    }

    @Test(
        "Bare words are answers, also those that commands are called by", arguments: ["back", "quit", "stop", "brief"])
    func bareWords(word: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try start("tea")
        try terminal.answer("3", word, "/review")
        #expect(terminal.transcript.contains("2 What is bad? \(word)\n"))
    }

    @Test("What fills a screen is followed by the question", arguments: ["/help", "help", "/notes", "/brief"])
    func askedAgain(command: String) throws {
        try machine.useScripts(SampleScripts.tea)
        let terminal = try start("tea")
        terminal.sendLine(command)
        try terminal.expect(
            "(question 1 of about 3)\nHow keen are you on Harbour Foods?\n0 not, 10 very\n[0-10] > ")
        #expect(terminal.transcript.hasSuffix("[0-10] > "))
    }

    @Test("Help is in context: what this question wants with two examples, the commands in one block, then people")
    func help() throws {
        let terminal = try start("gratitude")
        try terminal.answer("8")
        terminal.sendLine("help")
        try terminal.expect("At work: ")
        try terminal.expect("> ")
        let shown = terminal.transcript.components(separatedBy: "> help\n").last ?? ""
        #expect(
            shown.hasPrefix(
                """

                This question
                A few words will do: "they pay early", or "Joan always tells me straight".
                Any words fit. "Don't know" is an answer too, and /skip leaves it out.

                Commands
                /back     back to the last question     /notes    what is kept about them
                /skip     leave this question out       /brief    the page for the call so far
                /why      why this is asked             /pause    leave; all is saved
                /review   your answers; change one      /stop     end it; keep it or drop it
                /edit     answer in your editor         /help     this list, and people
                /private  keep nothing of the answer    /quit     the same as /pause

                People to talk to
                """))
    }

    @Test("Notes are brief: people, what is guessed, open plans, and what was found last")
    func notes() throws {
        _ = try machine.run("talk", input: "Joan at Harbour Foods\n")
        let before = try machine.run(
            "reflect", "start", "--customer", "Harbour Foods", input: Conversations.fit.piped)
        #expect(before.status == .exited(0))
        let terminal = try start("stagnation")
        terminal.sendLine("/notes")
        try terminal.expect("All of it: rekindle notes show --customer \"Harbour Foods\"")
        for part in [
            "What is kept about Harbour Foods People - Joan What you guess - ", "their new boss wants it daily",
            "What you mean to do - ", "(due Thu 26 Nov 2026)", "What was found last, Sat 21 Nov 2026 - ",
        ] {
            #expect(terminal.sentences.contains(part), "\(part)")
        }
    }

    @Test("The brief shows the page so far, with what is still to come marked")
    func brief() throws {
        let terminal = try start("call")
        try terminal.answer("tomorrow 2pm", "1", "2", "a date we both believe in", "/brief")
        #expect(terminal.transcript.contains("PURPOSE\n  a date we both believe in\n"))
        #expect(terminal.transcript.contains("GOOD ENOUGH\n  ______ (not answered yet)\n"))
        #expect(terminal.transcript.contains("OPENING\n  \"I have news that you will not like"))
    }
}
