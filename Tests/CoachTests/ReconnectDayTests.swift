import Coach
import Corpus
import Dialogue
import Journal
import Testing

@Suite("A reconnect day")
struct ReconnectDayTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private func begin(_ names: String...) throws -> [ReconnectDayTalk] {
        try world.world.beginReconnectDay(with: names.map { try world.customer($0) })
    }

    @Test("begins every conversation at once, so that what is left of it can be gone on with in the rep's order")
    func begun() throws {
        let talks = try begin("Quay Street Dental", "Harbour Foods", "Bright Bakery")
        #expect(talks.names == ["Quay Street Dental", "Harbour Foods", "Bright Bakery"])
        #expect(try world.day().unfinished == talks)
        #expect(talks.allSatisfy { $0.isUntouched && $0.stage == .preparing && !$0.isPlanned })
        let first = try CoachingConversation(resuming: talks[0].record, in: world.world)
        _ = try first.open()
        try first.answer(all: TestWorld.morning(when: "thursday at 9"))
        try first.suspend()
        #expect(try world.day().unfinished.names == ["Harbour Foods", "Bright Bakery"])
        #expect(try world.day().toCome.names == ["Quay Street Dental"])
        #expect(try world.day().room == 4)
    }

    @Test("goes on with an open conversation instead of beginning another with the same customer")
    func notTwice() throws {
        let open = try world.leave("reconnect", with: "Harbour Foods", "no")
        #expect(try begin("Harbour Foods").map(\.record.id) == [open.record.id])
        #expect(try world.store.conversations(of: nil).count == 1)
    }

    @Test("drops a conversation in which nothing was said, and no other")
    func dropping() throws {
        try world.leave("reconnect", with: "Harbour Foods", "no")
        _ = try begin("Bright Bakery")
        try world.world.dropUntouched(try world.day().unfinished)
        #expect(try world.day().unfinished.names == ["Harbour Foods"])
    }

    @Test("leaves alone what another terminal is at")
    func heldElsewhere() throws {
        let talks = try begin("Bright Bakery")
        let store = try #require(world.store as? InMemoryStore)
        let other = InMemoryStore(beside: store)
        try other.hold(talks[0].record.id)
        try world.world.dropUntouched(talks)
        #expect(try world.day().unfinished.names == ["Bright Bakery"])
        other.release(talks[0].record.id)
    }

    @Test(
        "asks what was heard once the day of the talk has come, and its time where one was named",
        arguments: [
            ("yesterday is past", 1, 0, ["Anchor Print", "Bright Bakery", "Harbour Foods"], []),
            ("noon of the day", 0, 0, ["Bright Bakery"], ["Anchor Print", "Harbour Foods"]),
            ("three o'clock", 0, 3, ["Bright Bakery", "Harbour Foods"], ["Anchor Print"]),
        ] as [(String, Int, Int, [String], [String])])
    func dayHasCome(moment: String, days: Int, hours: Int, told: [String], toCome: [String]) throws {
        try world.leave("reconnect", with: "Harbour Foods", TestWorld.morning(when: "today 3pm"))
        try world.leave("reconnect", with: "Bright Bakery", TestWorld.morning(when: "today"))
        try world.leave("reconnect", with: "Anchor Print", TestWorld.morning(when: "tomorrow"))
        world.wait(days: days)
        world.now = Timestamp(rawValue: world.now.rawValue + Int64(hours) * 3600)
        #expect(try world.day().toTell.names.sorted() == told, "\(moment)")
        #expect(try world.day().toCome.names.sorted() == toCome.sorted(), "\(moment)")
    }

    @Test("has the plan of each talk in the rep's words")
    func plan() throws {
        try world.leave("reconnect", with: "Harbour Foods", TestWorld.morning(when: "today 3pm"))
        let talk = try #require(try world.day().begunToday.first)
        #expect(talk.moment(on: try world.day().today) == "today at 15:00, by phone")
        #expect(
            talk.reminders == [
                "Thank them for bearing with us in March", "Ask: What are you aiming for over the coming year?",
            ])
        #expect(
            talk.purpose
                == "You wanted to thank them for bearing with us in March, and to ask: What are you aiming for over the coming year?"
        )
        #expect(!talk.isHeld)
    }

    @Test("has the look that comes before a talk, where the rep could not say that all is well")
    func look() throws {
        var answers = TestWorld.morning(when: "today")
        answers[4] = "don't know"
        try world.leave("reconnect", with: "Harbour Foods", answers)
        let talk = try #require(try world.day().begunToday.first)
        #expect(talk.reminders.first == "Find out first whether anything is open for them")
    }

    @Test("does not offer the same thought with every customer, nor say the morning's sentences again in the evening")
    func passingOver() throws {
        let talks = try begin("Harbour Foods", "Bright Bakery")
        func cards(_ talk: ReconnectDayTalk) throws -> [String] {
            let conversation = try CoachingConversation(resuming: talk.record, in: world.world)
            try conversation.passOverThoughts(heardIn: try world.day().begunToday)
            _ = try conversation.open()
            var offered: [String] = []
            for answer in TestWorld.morning(when: "today") {
                for card in try conversation.answer(answer).lines.offers {
                    _ = try conversation.show(card)
                    offered.append(card.id)
                }
            }
            try conversation.suspend()
            return offered
        }
        let first = try cards(talks[0])
        let second = try cards(talks[1])
        #expect(first.contains("one-at-a-time"))
        #expect(Set(first).isDisjoint(with: second))
        let evening = try CoachingConversation(resuming: talks[0].record, in: world.world)
        #expect(try evening.open().lines == [.note("Carrying on where you left: question 13 of about 13.")])
        #expect(evening.open == "reconnect.spoke")
    }

    @Test("asks again after another try, and knows a talk that was held")
    func telling() throws {
        let conversation = try world.leave("reconnect", with: "Harbour Foods", TestWorld.morning(when: "today"))
        try world.tell(conversation, "tried", "thursday at 9")
        #expect(try world.day().toCome.first?.moment(on: world.day().today) == "Thu 26 Nov 2026 at 09:00, by phone")
        #expect(try world.day().toCome.first?.isHeld == false)
        world.wait(days: 6)
        try world.tell(conversation, "They are moving in May")
        let talk = try #require(try world.day().toTell.first)
        #expect(talk.stage == .telling)
        #expect(talk.isHeld)
    }

    @Test("has room for five talks, and counts only those that were planned")
    func room() throws {
        for name in ["A1", "B2", "C3", "D4"] {
            try world.leave("reconnect", with: name, TestWorld.morning(when: "tomorrow"))
        }
        try world.finish("reconnect", with: "E5", "no", "1")
        #expect(try world.day().room == 1)
        try world.leave("reconnect", with: "F6", TestWorld.morning(when: "tomorrow"))
        #expect(try world.day().room == 0)
        world.wait(days: 1)
        #expect(try world.day().room == 5)
    }

    @Test("stands the talks in the order of their days; those without a time after those with one, without a day last")
    func order() throws {
        for (name, when) in [
            ("A1", "/"), ("B2", "tomorrow"), ("C3", "today"), ("D4", "today 4pm"), ("E5", "today 9am"),
        ] {
            let conversation = try world.leave(
                "reconnect", with: name, Array(TestWorld.morning(when: "").dropLast()))
            let again = try CoachingConversation(resuming: conversation.record, in: world.world)
            _ = try when == "/" ? again.skip() : again.answer(when)
            try again.suspend()
        }
        #expect(try world.day().begunToday.inOrderOfDays().names == ["E5", "D4", "C3", "B2", "A1"])
        #expect(try world.day().begunToday.first?.moment(on: world.day().today) == "when it suits, by phone")
    }
}
