import Foundation
import RekindleTesting
import Testing

/// "What is on your mind?", where a conversation begins.
@Suite(.waitsForPrograms) struct OnYourMindTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    private static let lostTouch = "We lost touch two years ago and I'd like to ring her again."
    /// Nothing that any reflection is about.
    private static let nothing = "asdf qwer"
    private static let nearest = """
        What comes nearest?
          1 a conversation you have to have
          2 how they behave, or whether they suit you
          3 a good customer you have gone off
          4 something that has gone dull
          5 somebody you have lost touch with
          6 somebody you find it hard to like
          7 being hard work for them
          8 you, and how worn out you are
          9 your team
          10 something that felt unsafe or wrong
          11 not sure: a look at everything in turn
        [1-11] >\u{20}
        """

    /// At "What is on your mind about Harbour Foods?"; `named` is what is typed at "Who are you seeing, and when?"
    private func begin(_ named: String = "Harbour Foods") throws -> PseudoTerminal {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer(named, "y")
        #expect(terminal.sentences.contains("What is on your mind about Harbour Foods?"))
        return terminal
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    /// The reflections of the conversations kept.
    private func reflections() throws -> [String?] {
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        return (history?["conversations"] as? [[String: Any]] ?? []).map { $0["reflection"] as? String }
    }

    @Test("Own words lead to a reflection, are kept with it, and are shown among the notes")
    func ownWords() throws {
        let terminal = try begin()
        #expect(
            terminal.sentences.hasSuffix(
                "What is on your mind about Harbour Foods? In your own words, a sentence or two; "
                    + "or Enter for a list of what we can look at. >"))
        try terminal.answer(Self.lostTouch)
        #expect(
            terminal.transcript.hasSuffix(
                "It sounds as though it is about somebody you have lost touch with.\n"
                    + "Start there? [y, or Enter; n lists more] > "))
        try terminal.answer("")
        #expect(terminal.sentences.contains("This leads to one friendly call or visit to Harbour Foods"))
        try leave(terminal)
        #expect(try reflections() == ["reconnect"])
        let notes = try machine.run("notes", "show", "--customer", "Harbour Foods").words
        #expect(notes.contains("Getting back in touch (open) - It began with \(Self.lostTouch)"))
    }

    @Test("\"n\" lists what it could be about, and the choice leads there")
    func notThere() throws {
        let terminal = try begin()
        try terminal.answer(Self.lostTouch, "n")
        #expect(terminal.transcript.hasSuffix("n lists more] > n\n\(Self.nearest)"))
        try terminal.answer("12")
        #expect(terminal.sentences.contains("A number from 1 to 11, please, or the beginning of a line."))
        terminal.sendControl("u")
        try terminal.answer("something that has")
        try leave(terminal)
        #expect(try reflections() == ["stagnation"])
        let notes = try machine.run("notes", "show", "--customer", "Harbour Foods").words
        #expect(notes.contains("It began with \(Self.lostTouch)"))
    }

    @Test("Words that fit several name just those and something else", arguments: [false, true])
    func several(isSomethingElse: Bool) throws {
        let (words, labels) = try fittingSeveral()
        let terminal = try begin()
        try terminal.answer(words)
        var list = "It could be one of these.\nWhat comes nearest?\n"
        for (index, label) in labels.enumerated() { list += "  \(index + 1) \(Self.wordings[label] ?? "?")\n" }
        list += "  \(labels.count + 1) something else\n[1-\(labels.count + 1)] > "
        #expect(terminal.transcript.hasSuffix("\(words)\n\(list)"))
        try terminal.answer(isSomethingElse ? String(labels.count + 1) : "2")
        guard isSomethingElse else {
            try leave(terminal)
            #expect(try reflections() == [labels[1] == "difficult-call" ? "call" : labels[1]])
            return
        }
        #expect(terminal.transcript.hasSuffix(Self.nearest))
        try leave(terminal)
        #expect(try reflections() == [])
    }

    @Test("Words that say nothing give the whole list at once; not sure begins with a look at everything")
    func sayingNothing() throws {
        let terminal = try begin()
        try terminal.answer(Self.nothing)
        #expect(terminal.transcript.hasSuffix("> \(Self.nothing)\n\(Self.nearest)"))
        try terminal.answer("11")
        try leave(terminal)
        #expect(try reflections() == ["start"])
    }

    @Test("Something that felt unsafe or wrong is asked about by the safety script, before any coaching")
    func unsafe() throws {
        let terminal = try begin()
        try terminal.answer(Self.nothing, "10")
        #expect(
            terminal.transcript.contains(
                "[1-11] > 10\n\nI am stopping the coaching here. This matters more than any customer.\n"))
        #expect(
            terminal.transcript.contains(
                "\nWhich of these comes nearest?\n  1 I think of hurting myself, or do not want to live\n"))
        #expect(terminal.transcript.hasSuffix("  8 I would rather not say\n[1-8] > "))
        try leave(terminal)
        #expect(try machine.files(holding: Self.nothing) == [])
    }

    @Test("Enter, or \"list\", shows every reflection; Enter there is the first", arguments: ["", "LIST"])
    func list(typed: String) throws {
        let all = try machine.json("reflections", under: "reflections") as? [[String: Any]] ?? []
        let terminal = try begin()
        try terminal.answer(typed)
        var list = "What would you like to look at?"
        for (index, reflection) in all.enumerated() {
            list +=
                " \(index + 1) \(reflection["title"] as? String ?? "?"): \(reflection["purpose"] as? String ?? "?")"
                + " (about \(reflection["about"] as? Int ?? 0))"
        }
        #expect(all.count > 10)
        #expect(terminal.sentences.hasSuffix("\(list) [1-\(all.count), Enter is 1] >"))
        try terminal.answer("")
        try leave(terminal)
        #expect(try reflections() == ["start"])
    }

    @Test(
        "A number of that list, a name, its beginning or a title goes straight there",
        arguments: [
            ("3", "fit"), ("stagnation", "stagnation"), ("grat", "gratitude"), ("Getting back in touch", "reconnect"),
        ])
    func straight(typed: String, reflection: String) throws {
        let terminal = try begin()
        try terminal.answer(typed)
        #expect(!terminal.sentences.contains("Start there?"))
        try leave(terminal)
        #expect(try reflections() == [reflection])
        #expect(try !machine.run("notes", "show", "--customer", "Harbour Foods").words.contains("It began with"))
    }

    @Test("With a talk ahead, Enter prepares the call and \"list\" begins with it")
    func talkAhead() throws {
        let terminal = try begin("Joan at Harbour Foods, 4pm")
        #expect(
            terminal.sentences.hasSuffix(
                "In your own words; or Enter, and we prepare the call. \"list\" shows all there is. >"))
        try terminal.answer("list")
        #expect(terminal.sentences.contains("What would you like to look at? 1 Before a hard call:"))
        try leave(terminal)
        let again = try machine.terminal()
        try again.expect("> ")
        try again.answer("Joan at Harbour Foods, 4pm", "")
        #expect(again.sentences.contains("This gets you ready for a talk with Harbour Foods"))
        try leave(again)
        #expect(try reflections() == ["call"])
    }

    @Test("Words with a sensitive fact about somebody still lead on, but are kept nowhere")
    func sensitive() throws {
        let terminal = try begin()
        try terminal.answer("Joan has cancer and we lost touch two years ago, I'd like to ring her again.", "")
        #expect(terminal.sentences.contains("somebody you have lost touch with. Start there?"))
        try leave(terminal)
        #expect(try reflections() == ["reconnect"])
        #expect(try machine.files(holding: "cancer") == [])
        #expect(try !machine.run("notes", "show", "--customer", "Harbour Foods").words.contains("It began with"))
    }

    @Test("In practice it goes the same way, and nothing is in any file")
    func practice() throws {
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("practice")
        #expect(
            terminal.sentences.contains("Practice: nothing of this is kept. What is on your mind about somebody?"))
        try terminal.answer(Self.lostTouch, "")
        #expect(terminal.sentences.contains("This leads to one friendly call or visit to Practice"))
        try terminal.answer("no")
        try leave(terminal)
        for words in ["lost touch", "Practice", "reconnect"] {
            #expect(try machine.files(holding: words) == [], "\(words)")
        }
    }

    // What fits several is the router's to say, and changes as it learns: the first of these that does is taken.
    private static let mixed = [
        "I don't like him, and he shouts at us and pays late.",
        "I lost touch with a good customer and I take them for granted.",
        "Good customer, and I find him hard to like.", "It has gone dull and I have lost touch with them.",
        "They behave badly and it has gone dull.", "My team is hard work for them.",
    ]

    private func fittingSeveral() throws -> (words: String, labels: [String]) {
        for words in Self.mixed {
            let heard = try machine.run("listen", input: words + "\n").words
            guard heard.hasPrefix("It could be that ") else { continue }
            let labels = heard.split(separator: "(").dropFirst().map { String($0.prefix { $0 != ")" }) }
            return (words, labels)
        }
        throw RepsMachine.Unexpected(text: "none of the mixed sentences fits several reflections; add another")
    }

    private static let wordings = [
        "difficult-call": "a conversation you have to have", "fit": "how they behave, or whether they suit you",
        "gratitude": "a good customer you have gone off", "stagnation": "something that has gone dull",
        "reconnect": "somebody you have lost touch with", "likeness": "somebody you find it hard to like",
        "ease": "being hard work for them", "selfcare": "you, and how worn out you are", "manager": "your team",
        "escalate": "something that felt unsafe or wrong",
    ]
}
