import Dialogue

/// What a typed line came to, in one line of text: the canonical value and the echo, or the question that is put back.
func reading(_ typed: String, _ question: OpenQuestion, on today: String = "2026-11-21", now: Int? = nil) -> String {
    let reader = AnswerReader(today: CalendarDay(iso: today) ?? CalendarDay(number: 0), now: now)
    return switch reader.read(typed, for: question) {
    case .value(let value, let echo): value.canonical + (echo.map { " | \($0)" } ?? "")
    case .empty: "(nothing typed)"
    case .unclear(let sentence): "? \(sentence)"
    }
}
