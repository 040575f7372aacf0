import RekindleTesting
import Testing

@Suite("A reconnect day in a terminal", .waitsForPrograms)
struct ReconnectDayInTerminalTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.addQuietCustomers()
        machine.now = "2026-11-21T09:00"
    }

    private func start() throws -> PseudoTerminal {
        let terminal = try machine.terminal("reconnect")
        try terminal.expect("[0-5] > ")
        return terminal
    }

    @Test("A whole day with three customers reads as it should, in the morning and in the evening")
    func wholeDay() throws {
        let morning = try start()
        try morning.answer("3", "2 1 3")
        try morning.answer(all: ReconnectDayAnswers.harbour)
        try morning.answer(all: ReconnectDayAnswers.bakery)
        try morning.answer(all: ReconnectDayAnswers.dental)
        #expect(try morning.finish() == .exited(0))

        machine.now = "2026-11-21T19:30"
        let evening = try machine.terminal("reconnect")
        try evening.expect("[y/n] > ")
        try evening.answer("")
        try evening.answer(all: ReconnectDayAnswers.evening)
        #expect(try evening.finish() == .exited(0))
        Golden.check(
            "(In the morning, at 9)\n\n" + morning.transcript + "\n\n(In the evening, at half past 7)\n\n"
                + evening.transcript, name: "reconnect-day")

        let plans = try #require(
            try machine.json("commitments", "--all", under: "commitments") as? [[String: Any]])
        let states = Dictionary(grouping: plans, by: { $0["customer"] as? String ?? "" }).mapValues { plans in
            plans.compactMap { $0["state"] as? String }.sorted()
        }
        #expect(states == ["Harbour Foods": ["done", "open"], "Bright Bakery": ["open"]])
        let told = try machine.run("customers", "show", "Harbour Foods").words
        #expect(told.contains("what they are aiming for this year: twelve new lines by June"))
    }

    @Test(
        "Leaving in the middle saves it, says how to come back, and the day goes on there",
        arguments: ["/quit", "/pause", "Ctrl-D"])
    func leaving(way: String) throws {
        let terminal = try start()
        try terminal.answer("3", "", "no", "8")
        if way == "Ctrl-D" { terminal.sendControl("d") } else { terminal.sendLine(way) }
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(
            terminal.sentences.hasSuffix(
                """
                Saved, question 3 of about 12. \
                Next: `rekindle reconnect` carries on with Bright Bakery, Harbour Foods and Quay Street Dental.
                """))
        let again = try machine.terminal("reconnect")
        try again.expect("You began a reconnect day today. Still to come: Bright Bakery, Harbour Foods")
        try again.expect("Go on with them? [y/n] > ")
        try again.answer("y")
        #expect(again.sentences.contains("1 of 3: Bright Bakery Carrying on where you left: question 3 of about 12."))
        again.hangUp()
    }

    @Test("/stop ends that conversation and leaves the day; the others are still to come")
    func stopping() throws {
        let terminal = try start()
        try terminal.answer("2", "", "no", "/stop")
        #expect(try terminal.finish("") == .exited(0))
        #expect(terminal.sentences.hasSuffix("Next: `rekindle reconnect` carries on with Harbour Foods."))
        let again = try machine.terminal("reconnect")
        try again.expect("Go on with that one? [y/n] > ")
        try again.answer("")
        #expect(again.sentences.contains("2 of 2: Harbour Foods"))
        again.hangUp()
    }

    @Test("/stop in the last conversation ends the day with its list of calls")
    func stoppingTheLast() throws {
        let terminal = try start()
        try terminal.answer("2", "2 1")
        try terminal.answer(all: ReconnectDayAnswers.harbour)
        try terminal.answer("/stop")
        #expect(try terminal.finish("") == .exited(0))
        #expect(terminal.sentences.contains("Your call Harbour Foods: today at 15:00, by phone"))
        #expect(terminal.sentences.hasSuffix("Saved. Tonight: `rekindle reconnect` asks what you heard."))
    }

    @Test("What does not fit is asked again in other words; names are looked up, added or refused")
    func asking() throws {
        let terminal = try start()
        try terminal.answer("6")
        #expect(terminal.sentences.contains("A whole number from 0 to 5, please."))
        // What was rejected stands in the line.
        terminal.sendControl("u")
        try terminal.answer("four", "9")
        #expect(terminal.sentences.contains("The numbers go from 1 to 3; or type a name."))
        terminal.sendControl("u")
        try terminal.answer("Anchor Print")
        #expect(
            terminal.sentences.contains(
                "Anchor Print asked not to be contacted, and is left in peace."))
        terminal.sendControl("u")
        terminal.sendLine("Harbor Foods, Mill Lane Motors, 1, Harbour Foods")
        try terminal.expect("Did you mean Harbour Foods? [y/n] > ")
        terminal.sendLine("y")
        try terminal.expect("Mill Lane Motors is new here. Add them? [y/n] > ")
        terminal.sendLine("y")
        try terminal.expect("1 of 3: Harbour Foods")
        try terminal.expect("> ")
        terminal.hangUp()
    }

    @Test("What another terminal is at is left to it, and the day goes on with the next")
    func anotherTerminal() throws {
        let first = try start()
        try first.answer("2", "")
        let second = try machine.terminal("reconnect")
        try second.expect("Go on with them? [y/n] > ")
        try second.answer("y")
        #expect(
            second.sentences.contains(
                "1 of 2: Bright Bakery This conversation is open in another terminal. Go on there, or close it there "
                    + "and try again. 2 of 2: Harbour Foods"))
        try first.answer("no")
        first.hangUp()
        second.hangUp()
    }

    @Test("At \"Who are you seeing, and when?\" reconnect begins a day", arguments: ["reconnect", "Reconnect day"])
    func fromTheFrontDesk(typed: String) throws {
        let terminal = try machine.terminal()
        try terminal.expect("Carry on there? [y/n] > ")
        try terminal.answer("n")
        #expect(terminal.sentences.contains("\"reconnect\" is for several who have gone quiet."))
        terminal.sendLine(typed)
        try terminal.expect("How many talks can you honestly hold today?")
        try terminal.expect("[0-5] > ")
        #expect(try terminal.finish("/quit") == .exited(0))
        #expect(terminal.sentences.hasSuffix("Goodbye. Nothing new was begun."))
    }
}
