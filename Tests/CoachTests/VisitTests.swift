import Coach
import Dialogue
import Testing

@Suite("Whom a rep is about to see, and when")
struct VisitTests {
    /// Saturday.
    static let reader = AnswerReader(today: CalendarDay(iso: "2026-11-21") ?? CalendarDay(number: 0), now: 14 * 60 + 5)

    @Test(
        "is read from one line",
        arguments: [
            ("Joan at Harbour Foods, 2pm", "Harbour Foods", "Joan", "date 2026-11-21 14:00"),
            ("Joan at Harbour Foods tomorrow at 9", "Harbour Foods", "Joan", "date 2026-11-22 09:00"),
            ("Joan at Harbour Foods, in 12 minutes", "Harbour Foods", "Joan", "date 2026-11-21 14:17"),
            ("Joan at Harbour Foods in twelve minutes", "Harbour Foods", "Joan", "date 2026-11-21 14:17"),
            ("Harbour Foods in a quarter of an hour", "Harbour Foods", "", "date 2026-11-21 14:20"),
            ("Harbour Foods, now", "Harbour Foods", "", "date 2026-11-21 14:05"),
            ("Harbour Foods", "Harbour Foods", "", ""),
            ("Harbour Foods on friday 2pm", "Harbour Foods", "", "date 2026-11-27 14:00"),
            ("  Harbour Foods ,  tomorrow ", "Harbour Foods", "", "date 2026-11-22"),
            ("Studio 24", "Studio 24", "", ""),
            ("I'm seeing Joan from Harbour Foods, 2pm", "Harbour Foods", "Joan", "date 2026-11-21 14:00"),
            (
                "I have a hard call with Joan at Harbour Foods in 10 min", "Harbour Foods", "Joan",
                "date 2026-11-21 14:15"
            ),
            ("my next meeting with Harbour Foods", "Harbour Foods", "", ""),
            ("The Meeting Place", "The Meeting Place", "", ""), ("Call Centre Ltd", "Call Centre Ltd", "", ""),
            ("Down With Love", "Down With Love", "", ""), ("I", "I", "", ""), ("call with", "call with", "", ""),
            ("Smith, Jones", "Smith, Jones", "", ""),
        ])
    func read(line: String, customer: String, person: String, when: String) {
        let visit = Visit(line, reader: Self.reader)
        #expect(visit.customer == customer)
        #expect(visit.person ?? "" == person)
        #expect(visit.when?.canonical ?? "" == when)
    }

    @Test("a customer who is known by that name stays whole", arguments: ["Shop at Home", "Friday", "Meals, Tomorrow"])
    func known(name: String) {
        let visit = Visit(name.uppercased(), known: [name], reader: Self.reader)
        #expect(visit == Visit(name.uppercased(), known: [name.uppercased()], reader: Self.reader))
        #expect(visit.customer == name.uppercased())
        #expect(visit.person == nil)
        #expect(visit.when == nil)
    }
}
