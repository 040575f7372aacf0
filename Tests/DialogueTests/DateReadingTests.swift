import Dialogue
import Foundation
import Testing

/// The day of the conversation is Saturday 21 November 2026.
@Suite("Reading days")
struct DateReadingTests {
    static let any = Question.of(.date(.any))
    static let past = Question.of(.date(.past))
    static let future = Question.of(.date(.future))

    @Test(
        "a day to come",
        arguments: [
            ("2026-11-26", "date 2026-11-26"), ("26 nov", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("nov 26th", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("the 26th of November", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("26/11", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("11/26", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("26.11.2026", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("26/11/26", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("thu 26 nov 2026", "date 2026-11-26 | That is Thu 26 Nov 2026."),
            ("1 March", "date 2027-03-01 | That is Mon 1 Mar 2027."),
            ("fri 2pm", "date 2026-11-27 14:00 | That is Fri 27 Nov 2026, 14:00."),
            ("tomorrow at 9", "date 2026-11-22 09:00 | That is Sun 22 Nov 2026, 09:00."),
            ("tomorrow at 2", "date 2026-11-22 14:00 | That is Sun 22 Nov 2026, 14:00."),
            ("tomorrow at 2:30", "date 2026-11-22 14:30 | That is Sun 22 Nov 2026, 14:30."),
            ("tomorrow 02:30", "date 2026-11-22 02:30 | That is Sun 22 Nov 2026, 02:30."),
            ("monday 9.30 am", "date 2026-11-23 09:30 | That is Mon 23 Nov 2026, 09:30."),
            ("tomorrow noon", "date 2026-11-22 12:00 | That is Sun 22 Nov 2026, 12:00."),
            ("12am tomorrow", "date 2026-11-22 00:00 | That is Sun 22 Nov 2026, 00:00."),
            ("in 3 days", "date 2026-11-24 | That is Tue 24 Nov 2026."),
            ("3 days", "date 2026-11-24 | That is Tue 24 Nov 2026."),
            ("three weeks from now", "date 2026-12-12 | That is Sat 12 Dec 2026."),
            ("in a week", "date 2026-11-28 | That is Sat 28 Nov 2026."),
            ("in a fortnight", "date 2026-12-05 | That is Sat 5 Dec 2026."),
            ("in two months", "date 2027-01-21 | That is Thu 21 Jan 2027."),
            ("in a couple of weeks", "date 2026-12-05 | That is Sat 5 Dec 2026."),
            ("today", "date 2026-11-21 | That is Sat 21 Nov 2026."),
            ("saturday", "date 2026-11-21 | That is Sat 21 Nov 2026."),
            ("next tuesday", "date 2026-11-24 | That is Tue 24 Nov 2026."),
            ("tues", "date 2026-11-24 | That is Tue 24 Nov 2026."),
            ("weds", "date 2026-11-25 | That is Wed 25 Nov 2026."),
            ("by Friday", "date 2026-11-27 | That is Fri 27 Nov 2026."),
            ("next week", "date 2026-11-23 | That is Mon 23 Nov 2026."),
            ("end of month", "date 2026-11-30 | That is Mon 30 Nov 2026."),
            ("in march", "date 2027-03-01 | That is Mon 1 Mar 2027."),
            ("day after tomorrow", "date 2026-11-23 | That is Mon 23 Nov 2026."),
            ("don't know", "unknown"), ("not sure yet", "unknown | That reads as: not sure."),
            ("yesterday", "? Fri 20 Nov 2026 has gone by. Which day to come?"),
            ("3 weeks ago", "? Sat 31 Oct 2026 has gone by. Which day to come?"),
        ])
    func toCome(typed: String, read: String) { #expect(reading(typed, Self.future) == read) }

    @Test(
        "a day gone by",
        arguments: [
            ("3 weeks ago", "date 2026-10-31 | That is Sat 31 Oct 2026."),
            ("last march", "date 2026-03-01 | That is Sun 1 Mar 2026."),
            ("in March", "date 2026-03-01 | That is Sun 1 Mar 2026."),
            ("december", "date 2025-12-01 | That is Mon 1 Dec 2025."),
            ("last spring", "date 2026-04-01 | That is Wed 1 Apr 2026."),
            ("26 nov", "date 2025-11-26 | That is Wed 26 Nov 2025."),
            ("last fri", "date 2026-11-20 | That is Fri 20 Nov 2026."),
            ("tuesday", "date 2026-11-17 | That is Tue 17 Nov 2026."),
            ("this morning", "date 2026-11-21 | That is Sat 21 Nov 2026."),
            ("yesterday", "date 2026-11-20 | That is Fri 20 Nov 2026."),
            ("a year ago", "date 2025-11-21 | That is Fri 21 Nov 2025."),
            ("2024", "date 2024-01-01 | That is Mon 1 Jan 2024."),
            ("march 2025", "date 2025-03-01 | That is Sat 1 Mar 2025."),
            ("a few days ago", "date 2026-11-18 | That is Wed 18 Nov 2026."),
            ("two weeks back", "date 2026-11-07 | That is Sat 7 Nov 2026."),
            ("6 months", "date 2026-05-21 | That is Thu 21 May 2026."),
            ("in 3 days", "? Tue 24 Nov 2026 is still to come. Which day was it?"),
            ("tomorrow", "? Sun 22 Nov 2026 is still to come. Which day was it?"),
        ])
    func goneBy(typed: String, read: String) { #expect(reading(typed, Self.past) == read) }

    @Test(
        "a span of hours and minutes, at five past two",
        arguments: [
            ("in 12 minutes", "date 2026-11-21 14:17 | That is Sat 21 Nov 2026, 14:17."),
            ("twelve mins", "date 2026-11-21 14:17 | That is Sat 21 Nov 2026, 14:17."),
            ("12min", "date 2026-11-21 14:17 | That is Sat 21 Nov 2026, 14:17."),
            ("in half an hour", "date 2026-11-21 14:35 | That is Sat 21 Nov 2026, 14:35."),
            ("in a quarter of an hour", "date 2026-11-21 14:20 | That is Sat 21 Nov 2026, 14:20."),
            ("about an hour from now", "date 2026-11-21 15:05 | That is Sat 21 Nov 2026, 15:05."),
            ("in an hour and a half", "date 2026-11-21 15:35 | That is Sat 21 Nov 2026, 15:35."),
            ("one and a half hours", "date 2026-11-21 15:35 | That is Sat 21 Nov 2026, 15:35."),
            ("in 2h", "date 2026-11-21 16:05 | That is Sat 21 Nov 2026, 16:05."),
            ("in an hour and ten minutes", "date 2026-11-21 15:15 | That is Sat 21 Nov 2026, 15:15."),
            ("in a couple of hours", "date 2026-11-21 16:05 | That is Sat 21 Nov 2026, 16:05."),
            ("in ten hours", "date 2026-11-22 00:05 | That is Sun 22 Nov 2026, 00:05."),
            ("now", "date 2026-11-21 14:05 | That is Sat 21 Nov 2026, 14:05."),
            ("two hours ago", "? That has gone by. Which day to come?"),
        ])
    func spanToCome(typed: String, read: String) { #expect(reading(typed, Self.future, now: 14 * 60 + 5) == read) }

    @Test(
        "a span of hours and minutes gone by, at five past two",
        arguments: [
            ("two hours ago", "date 2026-11-21 12:05 | That is Sat 21 Nov 2026, 12:05."),
            ("15 hours", "date 2026-11-20 23:05 | That is Fri 20 Nov 2026, 23:05."),
            ("in ten minutes", "? That is still to come. Which day was it?"),
            ("ten minutes from now", "? That is still to come. Which day was it?"),
        ])
    func spanGoneBy(typed: String, read: String) { #expect(reading(typed, Self.past, now: 14 * 60 + 5) == read) }

    @Test("where nobody knows the time, a span of hours is today")
    func spanWithoutTime() {
        #expect(reading("in 12 minutes", Self.future) == "date 2026-11-21 | That is Sat 21 Nov 2026.")
    }

    @Test("a day that can be read in two ways is asked about")
    func ambiguous() {
        let asked = "? Is that Sat 3 Apr 2027 or Thu 4 Mar 2027? With the month's name, please, or as 2027-04-03."
        #expect(reading("03/04", Self.future) == asked)
        #expect(
            reading("03/04/2025", Self.past)
                == "? Is that Thu 3 Apr 2025 or Tue 4 Mar 2025? With the month's name, please, or as 2025-04-03.")
        #expect(reading("4/4", Self.future) == "date 2027-04-04 | That is Sun 4 Apr 2027.")
    }

    @Test(
        "what is no day is asked about",
        arguments: [
            "31 april", "30 feb", "29.2.2027", "soon", "26", "13/13", "25:00", "tomorrow 25:99", "13pm", "next", "last",
            "0/0", "2026-13-01", "quarter to", "half", "12 12 minutes", "99999 hours", "in an", "minutes of silence",
            "2026-+1-01", "99999999999 days", "in 99999 years", "الجمعة", "🎄", "next blue moon", "26 nov 27 dec",
        ])
    func noDay(typed: String) {
        #expect(
            reading(typed, Self.any)
                == "? A day, please: \"tomorrow\", \"fri 2pm\", \"26 nov\", \"in 3 days\", 2026-11-21.")
    }

    @Test("reads every example that the hints of the shipped scripts give")
    func hints() {
        var examples = 0
        for step in Shipped.library.scripts.values.flatMap(\.steps) {
            guard let question = step.question, case .date = question.kind, let hint = question.hint?.written else {
                continue
            }
            for (index, example) in hint.split(separator: "\"").enumerated() where index % 2 == 1 {
                examples += 1
                let read = reading(String(example), Question.of(question.kind))
                #expect(read.hasPrefix("date ") || read == "unknown", "\(step.name): \(example): \(read)")
            }
        }
        #expect(examples >= 8)
    }
}
