import Dialogue
import Testing

@Suite("Words offered for days") struct DayWordsTests {
    /// Saturday 21 November 2026.
    private static let saturday = CalendarDay(number: 20_778)

    private func offered(_ typed: String, _ sense: AnswerKind.DateSense) -> [String] {
        DayWords(today: Self.saturday, sense: sense).beginning(with: typed)
    }

    @Test("to come: the nearest first")
    func future() {
        #expect(Self.saturday.iso == "2026-11-21")
        #expect(
            offered("", .future) == [
                "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "next week", "next month",
                "end of the week", "end of the month",
            ])
        #expect(offered("TO", .future) == ["today", "tomorrow"])
        #expect(offered("26 n", .future) == ["26 november"])
        #expect(offered("20 n", .future) == [])
        #expect(offered("31", .future).first == "31 december")
        #expect(offered("0", .future) == [] && offered("99999999999999999999", .future) == [])
    }

    @Test("gone by: the nearest first")
    func past() {
        #expect(offered("y", .past) == ["yesterday"])
        #expect(offered("last t", .past) == ["last thursday", "last tuesday"])
        #expect(offered("m", .past) == ["may", "march"])
        #expect(offered("20", .past).first == "20 november" && offered("22", .past).first == "22 october")
        #expect(offered("tom", .past) == [])
    }

    @Test(
        "every one of them is read as a day on the side that is asked about",
        arguments: [AnswerKind.DateSense.any, .past, .future])
    func read(sense: AnswerKind.DateSense) {
        for number in 20_700..<21_100 {
            let today = CalendarDay(number: number)
            let words = DayWords(today: today, sense: sense)
            for text in words.beginning(with: "") + ["1", "15", "29", "31"].flatMap({ words.beginning(with: $0) }) {
                let reading = AnswerReader(today: today).read(text, for: Question.of(.date(sense)))
                guard case .value(.date(let day, minute: nil), echo: _) = reading else {
                    Issue.record("\(text), on \(today.iso): \(reading)")
                    continue
                }
                #expect(sense != .future || day >= today, "\(text), on \(today.iso)")
                #expect(sense != .past || day <= today, "\(text), on \(today.iso)")
            }
        }
    }
}
