import Dialogue
import Testing

@Suite("Days of the calendar")
struct CalendarDayTests {
    @Test("agree with a calendar counted day by day, 1900 to 2199")
    func bruteForce() throws {
        // 1 January 1900 was a Monday.
        var (year, month, day, weekday) = (1900, 1, 1, 0)
        var number = try #require(CalendarDay(iso: "1900-01-01")).number
        var wrong: [String] = []
        while year < 2200 {
            let made = CalendarDay(year: year, month: month, day: day)
            let counted = CalendarDay(number: number)
            if made?.number != number || counted.date != (year, month, day) || counted.weekday != weekday
                || CalendarDay(iso: counted.iso) != counted
            {
                wrong.append("\(year)-\(month)-\(day)")
            }
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            if CalendarDay(year: year, month: month, day: lengths[month - 1] + 1) != nil {
                wrong.append("\(year)-\(month)")
            }
            (day, weekday, number) = (day + 1, (weekday + 1) % 7, number + 1)
            if day > lengths[month - 1] { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect(wrong == [])
        #expect(CalendarDay(number: 0).iso == "1970-01-01")
    }

    @Test("months later are the same day of the month, or its last")
    func months() throws {
        let day = try #require(CalendarDay(iso: "2024-01-31"))
        #expect(
            [1, 2, 3, 12, 13, -1, -2, -11].map { day.adding(months: $0).iso } == [
                "2024-02-29", "2024-03-31", "2024-04-30", "2025-01-31", "2025-02-28", "2023-12-31", "2023-11-30",
                "2023-02-28",
            ])
        #expect(day.shown == "Wed 31 Jan 2024")
    }

    @Test(
        "what is no day is refused",
        arguments: ["2026-02-29", "2026-00-10", "2026-1-01", "26-01-01", "0000-01-01", "2026-01-01-", "", "٢٠٢٦-٠١-٠١"])
    func refused(text: String) { #expect(CalendarDay(iso: text) == nil) }
}
