import Dialogue
import Journal

/// The questions that stood on a customer's lists lately, with the day: a customer is not asked the same thing again and
/// again (COACHING.md 7.3).
struct QuestionsAsked {
    /// For so many days a question counts as asked.
    static let days = 90
    private var on: [String: CalendarDay] = [:]

    /// The lists of conversations with a customer that were over in the days before `record` began. Throws `JournalError`.
    init(of customer: CustomerID, before record: ConversationRecord, in world: World) throws {
        let began = world.day(record.began).number
        for earlier in try world.store.conversations(of: customer)
        where earlier.id != record.id && earlier.ending == .finished && earlier.began <= record.began {
            let day = world.day(earlier.began)
            guard began - day.number <= Self.days else { continue }
            let events = try world.store.events(of: earlier.id)
            let outline = events.reversed().lazy.compactMap { event -> Outline? in
                if case .concluded(let outline) = event.payload { outline } else { nil }
            }.first
            for question in outline?.questions ?? [] { on[question] = day }
        }
    }

    /// The day on whose list the question stood.
    subscript(question: String) -> CalendarDay? { on[question] }

    /// Those not asked lately; where all were, all, for the rep chose them.
    func fresh(of questions: [Passage]) -> [Passage] {
        let fresh = questions.filter { on[$0.text] == nil }
        return fresh.isEmpty ? questions : fresh
    }
}
