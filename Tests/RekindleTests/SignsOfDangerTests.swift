import RekindleTesting
import Testing

/// Whole conversations in which words of danger are typed where nobody asked for them.
@Suite("Signs of danger", .waitsForPrograms) struct SignsOfDangerTests {
    /// What is typed at "What makes it a good one?", what is answered then, and how it goes.
    struct Talk: Sendable, CustomTestStringConvertible {
        let tier: String
        let typed: String
        let answers: [String]
        let said: [String]
        var testDescription: String { tier }
    }

    static let talks = [
        Talk(
            tier: "S0", typed: "zebra, honestly i dont want to be alive any more", answers: ["yes", "my brother"],
            said: [
                "Whatever you answer next, there are people to talk to, today", "In danger right now, ring",
                "Who could you tell today", "Then let that be the next thing you do",
            ]),
        Talk(
            tier: "S1", typed: "the orders are steady. zebra, they would all be better off if i just vanished",
            answers: ["rather not say", "don't know"],
            said: ["Are you thinking of ending your life, or of hurting yourself?", "Anyone will do"]),
        Talk(
            tier: "S2", typed: "zebra, he says he knows where I live and he will wait for me with a hammer",
            answers: ["no", "n"],
            said: [
                "Do not go there alone.", "Then do that first. Go where there are other people", "Do not go back alone",
            ]),
        Talk(
            tier: "S3", typed: "they pay early, but zebra, he called me a slur and grabbed my waist in the stock room",
            answers: ["yes", "my manager", "y", "the giraffe word, at the counter", "Tuesday at four", "nobody"],
            said: ["That is not part of your job", "Then to a manager you trust, today.", "Kept, with today's date."]),
        Talk(
            tier: "S4", typed: "zebra, he offered me 500 cash to sign off a test that we never did",
            answers: ["yes", "n"],
            said: ["\"I can't do that. I'll come back to you.\"", "compliance, legal or your speak-up line"]),
        Talk(
            tier: "S5", typed: "zebra, i sent their whole customer list to the wrong firm by mistake", answers: ["yes"],
            said: ["There may be a legal time limit", "your privacy officer"]),
        Talk(
            tier: "S6", typed: "zebra, ive cried in the van every morning for two months and i cannot sleep",
            answers: ["make them lighter", "leave at five today", "1", "someone does", "n"],
            said: ["Caring more is not the remedy.", "What one thing would ease the next two days?"]),
        Talk(
            tier: "S7",
            typed: "zebra, she told me there is no point living since the shop failed and she has the tablets ready",
            answers: ["yes"],
            said: ["No selling, no chasing, no deadlines.", "who look after customers in difficulty"]),
    ]

    @Test("It stops with people to turn to, keeps nothing of what was typed, and ends", arguments: talks)
    func stops(_ talk: Talk) throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "9", talk.typed)
        #expect(terminal.sentences.contains("What you just typed is not kept."))
        try terminal.answer(all: talk.answers)
        for said in talk.said { #expect(terminal.sentences.contains(said), "\(said)") }
        #expect(try terminal.finish() == .exited(0))
        #expect(!terminal.transcript.contains("A thought. "))
        #expect(try machine.files(holding: "zebra") == [])
        let holding = try machine.files(holding: "giraffe")
        #expect(holding.isEmpty == (talk.tier != "S3"))
        #expect(try machine.run("history", "Harbour Foods").words.contains("ended for safety"))
        #expect(try !machine.run("brief", "Harbour Foods").output.contains("giraffe"))
        Golden.check(terminal.transcript, name: "danger-\(talk.tier)")
    }

    @Test("S8: what would deceive is declined, the honest version is asked for, and the conversation goes on")
    func misuse() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "9", "zebra, ill tell them the price goes up friday, it doesnt, but theyll sign")
        #expect(terminal.sentences.contains("That part I will not help with."))
        // Ctrl-U clears the line, in which the words stand.
        terminal.send("\u{15}")
        try terminal.answer("they tell us what they think")
        #expect(terminal.sentences.contains("Finish this as you would say it to them"))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.files(holding: "zebra") == [])
        Golden.check(terminal.transcript, name: "danger-S8")
    }

    @Test("A figure of speech is believed, a second sign asks again, and a refusal is taken as it is")
    func figureOfSpeech() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "9", "zebra, honestly i dont want to be alive any more", "a figure of speech")
        #expect(terminal.sentences.contains("Thank you. I would sooner ask and be wrong."))
        try terminal.answer("go on with the customer")
        #expect(terminal.sentences.contains("Then we go on. If it comes up again, I will ask again."))
        try terminal.answer("zebra, i have decided to end my life on friday")
        try terminal.answer("leave me alone")
        #expect(terminal.sentences.contains("Please do not be alone with this."))
        try terminal.answer("/skip")
        #expect(try terminal.finish() == .exited(0))
        #expect(try machine.files(holding: "zebra") == [])
        Golden.check(terminal.transcript, name: "danger-figure-of-speech")
    }

    @Test("What was misread is kept after all, and the conversation goes on")
    func misread() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "9", "zebra, he offered me 500 cash to sign off a test that we never did")
        try terminal.answer("no; nothing like that")
        #expect(terminal.sentences.contains("Thank you. Your answer is kept as you typed it."))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.files(holding: "zebra") != [])
    }

    @Test(
        "Said at the very beginning, it stops before any reflection begins, in practice too", arguments: [true, false])
    func atTheBeginning(isPractice: Bool) throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer(all: isPractice ? ["practice"] : ["Harbour Foods", "y"])
        try terminal.answer("zebra, honestly i dont want to be alive any more")
        #expect(terminal.sentences.contains("Are you thinking of ending your life, or of hurting yourself?"))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.files(holding: "zebra") == [])
    }

    @Test("Typed where a customer was asked for, it is not taken for a name")
    func asAName() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("zebra, i dont want to be alive any more")
        #expect(!terminal.sentences.contains("Add them?"))
        #expect(terminal.sentences.contains("findahelpline.com"))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.files(holding: "zebra") == [])
    }

    @Test("What is looked for with advise is judged too: people instead of cards")
    func advise() throws {
        let machine = try RepsMachine()
        let result = try machine.run("advise", "i", "dont", "want", "to", "be", "alive", "any", "more")
        #expect(result.status == .exited(0))
        #expect(result.words.contains("findahelpline.com"))
        #expect(!result.words.contains("source"))
    }
}
