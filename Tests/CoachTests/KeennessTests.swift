import Coach
import Dialogue
import Journal
import Testing

@Suite("How keenness moved, in words")
struct KeennessTests {
    private let store = InMemoryStore()

    /// The words for these answers, as seen on 21 November 2026.
    private func words(_ answers: (day: String, value: Int)..., step: String = "start.keen") throws -> String? {
        let customer = try store.addCustomer(named: "Quay", at: Timestamp(rawValue: 1))
        let parts = step.split(separator: ".").map(String.init)
        for (day, value) in answers {
            let at = Timestamp(rawValue: Int64(try #require(CalendarDay(iso: day)).number) * 86_400)
            let record = try store.beginConversation(customer: customer.id, reflection: "start", title: "Start", at: at)
            let canonical = AnswerValue.number(value).canonical
            try store.append(
                [
                    Entry(
                        speaker: "rep", place: Journal.Place(script: parts[0], step: parts[1]), digest: "d",
                        payload: .answered(raw: "\(value)", value: canonical, visibility: .own))
                ], to: record.id, at: at, progress: "")
        }
        let today = try #require(CalendarDay(iso: "2026-11-21"))
        return try Keenness(of: customer.id, in: store) { CalendarDay(number: Int($0.rawValue / 86_400)) }
            .words(on: today)
    }

    @Test("Months are named, the last of these weeks is now, and the change is said")
    func months() throws {
        #expect(
            try words((day: "2026-08-03", value: 3), (day: "2026-10-02", value: 5), (day: "2026-11-19", value: 7))
                == "3 in August, 5 in October, 7 now: up 4")
    }

    @Test("Days are named where a month has several, and the year where it is another")
    func days() throws {
        #expect(
            try words((day: "2025-10-02", value: 9), (day: "2025-10-20", value: 8), (day: "2026-02-01", value: 8))
                == "9 on 2 October 2025, 8 on 20 October 2025, 8 in February: down 1")
    }

    @Test("Where it was never asked there is nothing to say")
    func none() throws { #expect(try words() == nil) }

    @Test("One answer is no change")
    func one() throws { #expect(try words((day: "2026-11-21", value: 0)) == "0 now") }

    @Test("The same again is unchanged, whichever reflection asked")
    func same() throws {
        #expect(
            try words((day: "2026-09-01", value: 6), (day: "2026-10-01", value: 6), step: "reconnect.look-forward")
                == "6 in September, 6 in October: unchanged")
    }

    @Test("Of many the first and the last few are named")
    func many() throws {
        #expect(
            try words(
                (day: "2025-12-01", value: 1), (day: "2026-01-01", value: 2), (day: "2026-02-01", value: 3),
                (day: "2026-03-01", value: 4), (day: "2026-04-01", value: 5), (day: "2026-05-01", value: 6),
                (day: "2026-11-21", value: 9))
                == "1 in December 2025; lately 4 in March, 5 in April, 6 in May, 9 now: up 8")
    }
}
