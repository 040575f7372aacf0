import Dialogue
import Testing

@Suite("Reading numbers")
struct NumberReadingTests {
    static let scale = Question.of(.scale(0...10, low: "low", high: "high"))
    static let number = Question.of(.number(1...20))
    static let asked = "? A whole number from 0 to 10, please."

    @Test(
        "a scale takes what people type",
        arguments: [
            ("7", "number 7"), (" 7 ", "number 7"), ("7.", "number 7"), ("7/10", "number 7"), ("10/10", "number 10"),
            ("0", "number 0"),
            ("7 / 10", "number 7 | That reads as 7."), ("about six", "number 6 | That reads as 6."),
            ("6ish", "number 6 | That reads as 6."), ("sixish", "number 6 | That reads as 6."),
            ("6-ish", "number 6 | That reads as 6."),
            ("ten", "number 10 | That reads as 10."), ("Ten out of ten!", "number 10 | That reads as 10."),
            ("seven out of ten", "number 7 | That reads as 7."), ("7 of 10", "number 7 | That reads as 7."),
            ("I'd say a 6", "number 6 | That reads as 6."), ("maybe 4", "number 4 | That reads as 4."),
            ("none", "number 0 | That reads as 0."), ("8 today", "number 8 | That reads as 8."),
            ("don't know", "unknown"), ("not sure", "unknown"),
            ("Not sure, sorry", "unknown | That reads as: not sure."),
        ])
    func scale(typed: String, read: String) { #expect(reading(typed, Self.scale) == read) }

    @Test(
        "a scale asks again rather than guess",
        arguments: [
            "11", "-3", "6.5", ".5", "6,5", "7-8", "6 or 7", "7/5", "seven out of five", "3/4", "lots", "more than 5",
            "not 5", "٧", "½", "6½", "1e1",
            "0x5", "99999999999999999999", "👍", "high", "7 people", "maybe", "#",
        ])
    func asked(typed: String) { #expect(reading(typed, Self.scale) == Self.asked) }

    @Test(
        "a number takes any in its range, and words up to twenty",
        arguments: [
            ("1", "number 1"), ("20", "number 20"), ("thirteen", "number 13 | That reads as 13."),
            ("about twenty", "number 20 | That reads as 20."), ("0", "? A whole number from 1 to 20, please."),
            ("21", "? A whole number from 1 to 20, please."), ("5/10", "? A whole number from 1 to 20, please."),
            ("twenty one", "? A whole number from 1 to 20, please."),
        ])
    func number(typed: String, read: String) { #expect(reading(typed, Self.number) == read) }

    @Test("a number without a range takes any whole one")
    func anyNumber() {
        let any = Question.of(.number(nil))
        #expect(reading("1234567", any) == "number 1234567")
        #expect(reading("-3", any) == "number -3")
        #expect(reading("1,000", any) == "? A whole number, please.")
        #expect(reading("-3", Question.of(.number(-5...5))) == "number -3")
        #expect(reading("-6", Question.of(.number(-5...5))) == "? A whole number from -5 to 5, please.")
    }
}
