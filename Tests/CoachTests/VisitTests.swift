import Coach
import Dialogue
import Testing

@Suite("Whom a rep is about to see, and when")
struct VisitTests {
    /// Saturday.
    static let today = CalendarDay(iso: "2026-11-21") ?? CalendarDay(number: 0)

    @Test(
        "is read from one line",
        arguments: [
            ("Joan at Harbour Foods, 2pm", "Harbour Foods", "Joan", "date 2026-11-21 14:00"),
            ("Joan at Harbour Foods tomorrow at 9", "Harbour Foods", "Joan", "date 2026-11-22 09:00"),
            ("Harbour Foods", "Harbour Foods", "", ""),
            ("Harbour Foods on friday 2pm", "Harbour Foods", "", "date 2026-11-27 14:00"),
            ("  Harbour Foods ,  tomorrow ", "Harbour Foods", "", "date 2026-11-22"),
            ("Studio 24", "Studio 24", "", ""),
            ("Smith, Jones", "Smith, Jones", "", ""),
        ])
    func read(line: String, customer: String, person: String, when: String) {
        let visit = Visit(line, today: Self.today)
        #expect(visit.customer == customer)
        #expect(visit.person ?? "" == person)
        #expect(visit.when?.canonical ?? "" == when)
    }

    @Test("a customer who is known by that name stays whole", arguments: ["Shop at Home", "Friday", "Meals, Tomorrow"])
    func known(name: String) {
        let visit = Visit(name.uppercased(), known: [name], today: Self.today)
        #expect(visit == Visit(name.uppercased(), known: [name.uppercased()], today: Self.today))
        #expect(visit.customer == name.uppercased())
        #expect(visit.person == nil)
        #expect(visit.when == nil)
    }
}
