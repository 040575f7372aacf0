import Dialogue
import Testing

@Suite("Reading words")
struct TextReadingTests {
    static let text = Question.of(.text(atLeast: 0, long: false))

    @Test(
        "words are taken as they are typed, trimmed",
        arguments: [
            ("  they pay early ", "text they pay early"), ("Never.", "text Never."), ("7", "text 7"), ("👍🏽👨‍👩‍👧", "text 👍🏽👨‍👩‍👧"),
            ("שלום עולם", "text שלום עולם"), ("two\nlines", "text two\nlines"), ("\u{0301}e", "text \u{0301}e"),
            ("no", "text no"),
            ("don't know", "unknown"), ("Dunno.", "unknown"), ("I can't recall", "unknown"), ("", "(nothing typed)"),
            ("\u{00A0}", "(nothing typed)"),
            ("I don't know them well", "text I don't know them well"),
        ])
    func words(typed: String, read: String) { #expect(reading(typed, Self.text) == read) }

    @Test("where a little more is asked for, fewer words are asked about")
    func atLeast() {
        let question = Question.of(.text(atLeast: 3, long: false))
        #expect(reading("ring Joan", question) == "? A little more, please: at least 3 words. Or /skip.")
        #expect(reading("ring Joan tomorrow", question) == "text ring Joan tomorrow")
        #expect(reading("no idea", question) == "unknown")
    }

    @Test(
        "up to a mebibyte is taken, more is refused",
        arguments: [
            AnswerKind.text(atLeast: 3, long: true), .yesNo, .number(nil), .anyOf, .oneOf, .date(.any),
        ])
    func long(kind: AnswerKind) {
        let refused = "? That is longer than one answer can be (1 MiB). Could you split it or shorten it?"
        let question = Question.of(kind, "a: first", "b: second", "c: my own ...")
        let full = String(repeating: "word 1,3 ", count: AnswerReader.longestAnswer / 9)
        var read = ""
        let spent = ContinuousClock().measure { read = reading(full, question) }
        #expect(read != refused)
        #expect(spent < .seconds(10))
        #expect(reading(full + "and so on, beyond it", question) == refused)
    }
}
