import Coach
import Dialogue
import Journal
import Testing

@Suite("The list of a reconnect day")
struct ReconnectDayListTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    @Test("has those first whom the rep looked forward to most, and of those alike the ones quiet for longest")
    func order() throws {
        try world.leave("start", with: "Bright Bakery", "6")
        try world.leave("start", with: "Anchor Print", "9")
        try world.leave("stagnation", with: "Harbour Foods", "monthly", "3 may 2026")
        try world.leave("stagnation", with: "Quay Street Dental", "monthly", "1 february 2026")
        try world.leave("start", with: "Mill Lane Motors", "2")
        #expect(
            try world.list().customers.names == [
                "Anchor Print", "Bright Bakery", "Quay Street Dental", "Harbour Foods", "Mill Lane Motors",
            ])
        #expect(
            try world.list().quietestFirst.names == [
                "Quay Street Dental", "Harbour Foods", "Anchor Print", "Bright Bakery", "Mill Lane Motors",
            ])
    }

    @Test("goes by the keenness said last, wherever it was asked")
    func latestKeenness() throws {
        try world.leave("start", with: "Harbour Foods", "9")
        try world.leave("start", with: "Bright Bakery", "5")
        #expect(try world.list().customers.names == ["Harbour Foods", "Bright Bakery"])
        world.wait(days: 1)
        try world.finish("reconnect", with: "Harbour Foods", "no", "1")
        #expect(try world.list().customers.names == ["Bright Bakery", "Harbour Foods"])
    }

    @Test("knows no keenness of an answer of which nothing was kept")
    func privateKeenness() throws {
        try world.leave("start", with: "Bright Bakery", "6")
        let conversation = try world.begin("start", with: "Anchor Print")
        conversation.keepNothingOfNext()
        try conversation.answer(all: ["9"])
        try conversation.suspend()
        #expect(try world.list().customers.names == ["Bright Bakery", "Anchor Print"])
    }

    @Test("leaves out, and names, who asked not to be contacted, until the rep says otherwise")
    func closedDoor() throws {
        try world.finish("reconnect", with: "Harbour Foods", "yes")
        _ = try world.customer("Bright Bakery")
        #expect(try world.list().customers.names == ["Bright Bakery"])
        #expect(try world.list().leftInPeace.map(\.name) == ["Harbour Foods"])
        #expect(try world.world.hasClosedDoor(world.customer()))
        world.wait(days: 1)
        try world.leave("reconnect", with: "Harbour Foods")
        #expect(try world.list().leftInPeace.map(\.name) == ["Harbour Foods"], "a question that is open says nothing")
        try world.finish("reconnect", with: "Harbour Foods", "no", "2")
        #expect(try world.list().leftInPeace == [])
        #expect(try !world.world.hasClosedDoor(world.customer()))
    }

    @Test("leaves out who has a talk planned, and who was last talked about for the rep's safety")
    func leftOut() throws {
        try world.leave("reconnect", with: "Harbour Foods", TestWorld.morning(when: "thursday"))
        let unsafe = try world.begin("start", with: "Quay Street Dental")
        try unsafe.answer(all: ["2", "1", "yes"])
        for _ in 0..<6 where !unsafe.state.safetyStop { try unsafe.answer(all: ["1"]) }
        try #require(unsafe.state.safetyStop)
        try unsafe.close()
        #expect(try world.list().customers.names == [])
        #expect(try world.list().leftInPeace == [])
        world.wait(days: 30)
        try world.leave("start", with: "Quay Street Dental", "6")
        #expect(try world.list().customers.names == ["Quay Street Dental"])
    }

    @Test(
        "says in plain words how long it has been quiet",
        arguments: [
            ("3 may 2026", "no talk known since 3 May, 6 months ago"),
            ("3 may 2025", "no talk known since 3 May 2025, 18 months ago"),
            ("3 may 2020", "no talk known since 3 May 2020, 6 years ago"),
            ("today", "last talk known today"), ("yesterday", "last talk known yesterday"),
            ("18 november", "last talk known 3 days ago"),
            ("11 november 2026", "no talk known since 11 November, 10 days ago"),
            ("24 october 2026", "no talk known since 24 October, 4 weeks ago"),
        ])
    func words(said: String, shown: String) throws {
        try world.leave("stagnation", with: "Harbour Foods", "monthly", said)
        let customer = try #require(try world.list().customers.first)
        #expect(customer.words(on: try world.day().today) == shown)
    }

    @Test("counts from the last talk that is known, else from the last conversation here, else says that none is known")
    func marks() throws {
        func first() throws -> ReconnectDayCustomer { try #require(try world.list().customers.first) }
        func words() throws -> String { try first().words(on: world.day().today) }
        _ = try world.customer()
        world.wait(days: 40)
        #expect(try first().mark == .added)
        #expect(try words() == "no talk known yet")
        try world.leave("start", with: "Harbour Foods", "6")
        world.wait(days: 20)
        #expect(try first().mark == .conversation)
        #expect(try words() == "no talk known; you last looked at them 2 weeks ago")
        try world.leave("stagnation", with: "Harbour Foods", "monthly", "3 may 2026")
        #expect(try first().mark == .talk)
        #expect(try first().since.iso == "2026-05-03")
    }

    @Test("counts a talk of which the rep told what they heard")
    func heard() throws {
        let conversation = try world.leave(
            "reconnect", with: "Harbour Foods", TestWorld.morning(when: "tomorrow"))
        world.wait(days: 1)
        try world.tell(conversation, "yes")
        let again = try CoachingConversation(resuming: conversation.record, in: world.world)
        try again.stop()
        world.wait(days: 30)
        #expect(try world.list().customers.first?.since.iso == "2026-11-22")
    }
}
