import Coach
import Dialogue
import Journal

/// What `today` prints as JSON.
struct TodayRow: Encodable {
    struct Talk: Encodable {
        let customer: String
        /// `2026-11-26T09:00`, or the day alone.
        let when: String?
    }

    struct Open: Encodable {
        let customer: String
        let reflection: String
        let title: String
        let began: String
        let progress: String
    }

    let day: String
    let talks: [Talk]
    let toTell: [Talk]
    let overdue: [CommitmentRow]
    let due: [CommitmentRow]
    let thisWeek: [CommitmentRow]
    let undated: Int
    let conversations: [Open]
    let reconnecting: [String]
    let quiet: [QuietRow]

    init(_ today: Today) {
        let name = { (id: CustomerID) in today.customers[id]?.name ?? "" }
        let list = CommitmentList(today.overdue + today.due + today.thisWeek)
        let rows = { (plans: [KeptCommitment]) in
            plans.map { CommitmentRow($0, customer: name($0.customer), in: list, on: today.day) }
        }
        day = today.day.iso
        talks = today.talks.map {
            Talk(
                customer: $0.customer.name,
                when: today.day.iso + ($0.minute.map { "T\(CalendarDay.clock($0))" } ?? ""))
        }
        toTell = today.toTell.map { Talk(customer: $0.customer.name, when: $0.when?.iso) }
        overdue = rows(today.overdue)
        due = rows(today.due)
        thisWeek = rows(today.thisWeek)
        undated = today.undated
        conversations = today.conversations.map {
            Open(
                customer: name($0.customer), reflection: $0.reflection, title: $0.title, began: $0.began.iso,
                progress: $0.progress)
        }
        reconnecting = today.reconnecting.map(\.name)
        quiet = today.quiet.map { QuietRow($0, on: today.day) }
    }
}

/// A customer who has gone quiet, as JSON, without a word of how the rep felt about them.
struct QuietRow: Encodable {
    let customer: String
    let since: String
    let days: Int
    let mark: ReconnectDayCustomer.Mark

    init(_ quiet: ReconnectDayCustomer, on day: CalendarDay) {
        (customer, since, days, mark) = (quiet.customer.name, quiet.since.iso, quiet.days(on: day), quiet.mark)
    }
}

extension ReconnectDayTalk.Moment {
    /// `2026-11-26T09:00`, or the day alone.
    var iso: String { day.iso + (minute.map { "T\(CalendarDay.clock($0))" } ?? "") }
}
