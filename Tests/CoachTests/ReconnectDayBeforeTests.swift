import Coach
import Dialogue
import Journal
import Testing

@Suite("The reconnect day of a year ago")
struct ReconnectDayBeforeTests {
    /// Noon of 14 February 2026.
    private static let day = Timestamp(rawValue: 1_771_070_400)

    private let world: TestWorld

    init() throws {
        world = try TestWorld()
        world.now = Self.day
    }

    /// A day with so many talks, of which some were held.
    private func hold(_ talks: Int, held: Int) throws {
        for number in 0..<talks {
            let conversation = try world.leave(
                "reconnect", with: "Customer \(number)", TestWorld.morning(lastContact: "3 may 2025", when: "today"))
            try world.tell(conversation, number < held ? "yes" : "not yet")
        }
    }

    private func sentence() throws -> String? {
        try ReconnectDayBefore(in: world.world)?.sentence(on: try world.day().today)
    }

    @Test(
        "is said in one line",
        arguments: [
            (4, 3, "Last year, on 14 February: 4 talks, 3 of them held."),
            (3, 3, "Last year, on 14 February: 3 talks, all of them held."),
            (2, 0, "Last year, on 14 February: 2 talks planned."),
            (1, 1, "Last year, on 14 February: one talk, and it was held."),
            (1, 0, "Last year, on 14 February: one talk planned."),
        ])
    func said(talks: Int, held: Int, sentence: String) throws {
        try hold(talks, held: held)
        world.wait(days: 365)
        #expect(try self.sentence() == sentence)
    }

    @Test("is none that is less than 300 days ago, and none on which no talk was planned")
    func none() throws {
        try world.finish("reconnect", with: "Harbour Foods", "no", "1")
        world.wait(days: 365)
        #expect(try sentence() == nil)
        try hold(1, held: 1)
        world.wait(days: 299)
        #expect(try sentence() == nil)
        world.wait(days: 1)
        #expect(try sentence() == "On 14 February 2027: one talk, and it was held.")
    }

    @Test("is the day nearest to a year ago, where there are several")
    func nearest() throws {
        try hold(1, held: 1)
        world.wait(days: 30)
        try hold(2, held: 1)
        world.wait(days: 365)
        #expect(try sentence() == "Last year, on 16 March: 2 talks, one of them held.")
    }
}
