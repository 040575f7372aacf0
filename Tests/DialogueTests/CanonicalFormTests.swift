import Dialogue
import RekindleTesting
import Testing

@Suite("The text form of answers")
struct CanonicalFormTests {
    private static let words = [
        "", " ", "they pay", "a,b", "ä\u{0308}", "\u{0301}first", "👍🏽", "two\nlines", "\r\n", "unknown",
        "  two  spaces ", "\u{200D}", "שלום", "\"\\{}",
    ]

    static func randomValue(_ generator: inout SeededGenerator) -> AnswerValue {
        let text = (0..<Int.random(in: 0...3, using: &generator)).compactMap { _ in
            words.randomElement(using: &generator)
        }.joined()
        let said: String? = Bool.random(using: &generator) ? text : nil
        let names = ["orders", "pays", "a-1", "x"].filter { _ in Bool.random(using: &generator) }
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return .text(text)
        case 1: return .yesNo(Bool.random(using: &generator))
        case 2: return .number(Int.random(in: Int.min...Int.max, using: &generator))
        case 3: return .one("orders", words: said)
        case 4: return .many(names, words: said)
        case 5:
            let day = CalendarDay(number: Int.random(in: -100_000...100_000, using: &generator))
            return .date(
                day, minute: Bool.random(using: &generator) ? Int.random(in: 0..<1440, using: &generator) : nil)
        case 6: return .unknown
        case 7: return .skipped
        default: return .withheld
        }
    }

    @Test("every value comes back from its text as it was, scalar for scalar")
    func roundTrip() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3_000 {
            let value = Self.randomValue(&generator)
            let back = AnswerValue(canonical: value.canonical)
            #expect(back == value)
            #expect(back.map { Array($0.canonical.unicodeScalars) } == Array(value.canonical.unicodeScalars))
        }
    }

    @Test(
        "a text that is none is refused",
        arguments: [
            "", "maybe", "number", "number x", "date", "date 2026-13-01", "date 2026-11-26 25:00",
            "date 2026-11-26 noon", "date 2026-+1-01",
            "Text a", " text a",
        ])
    func refused(text: String) { #expect(AnswerValue(canonical: text) == nil) }

    @Test("the form is stable, since journals hold it")
    func stable() {
        let day = CalendarDay(number: 20_783)
        let forms: [(AnswerValue, String)] = [
            (.text("a b"), "text a b"), (.yesNo(true), "yes"), (.yesNo(false), "no"), (.number(-3), "number -3"),
            (.one("own", words: "my way"), "one own my way"), (.one("own", words: nil), "one own"),
            (.many(["a", "b"], words: nil), "many a,b"), (.many(["a", "o"], words: "x, y"), "many a,o x, y"),
            (.date(day, minute: nil), "date 2026-11-26"), (.date(day, minute: 845), "date 2026-11-26 14:05"),
            (.unknown, "unknown"), (.skipped, "skipped"), (.withheld, "withheld"),
        ]
        for (value, text) in forms { #expect(value.canonical == text) }
    }
}
