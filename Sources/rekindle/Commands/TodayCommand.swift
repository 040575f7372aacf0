import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle today`: what the day holds, and the one best thing to do next.
struct TodayCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Show what is due, what was left open, and who has gone quiet.")

    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let today = try Today(in: try shared.world(try shared.readJournal() ?? InMemoryStore()))
        switch formatting.format {
        case .json: try screen.printJSON("today", TodayRow(today))
        case .text: TodayPage(today).show(on: screen)
        }
    }
}

/// The day as it is printed, in reading order.
struct TodayPage {
    /// Of one kind so much is shown.
    private static let most = 5

    private let today: Today

    init(_ today: Today) { self.today = today }

    func show(on screen: Screen) {
        screen.heading("Today, \(today.day.shown)")
        if today.isEmpty {
            screen.say(
                today.customers.isEmpty
                    ? "Nothing here yet. Name a customer you are about to see, and answer one question at a time."
                    : "Nothing is due, nothing was left open, and nobody has gone quiet. "
                        + "A good day to thank somebody.")
        }
        section("Talks ahead", today.talks, "rekindle reconnect --list", on: screen) { talk in
            .bold(talk.customer.name)
                + StyledText(talk.minute.map { " at \(CalendarDay.clock($0))" } ?? ", some time today")
        }
        section("Talks to tell of", today.toTell, "rekindle reconnect", on: screen) { .bold($0.customer.name) }
        plans("Overdue", today.overdue, on: screen)
        plans("Due today", today.due, on: screen)
        plans("Due in the next seven days", today.thisWeek, on: screen)
        if today.undated > 0 {
            screen.blank()
            screen.dim(
                "\(NotesWords.count(today.undated, "plan has", "plans have")) no day: rekindle commitments")
        }
        section("To carry on", today.conversations, "rekindle", on: screen) { record in
            .bold(today.customers[record.customer]?.name ?? "") + StyledText(": \(record.title), \(record.state)")
        }
        section("A reconnect day, not over yet", today.reconnecting, "rekindle reconnect", on: screen) {
            .bold($0.name)
        }
        section("Gone quiet", today.quiet, "rekindle reconnect --list", on: screen) { quiet in
            .bold(quiet.customer.name) + StyledText(": \(quiet.words(on: today.day))")
        }
        screen.blank()
        screen.say(today.next.sentence)
    }

    private func plans(_ heading: String, _ plans: [KeptCommitment], on screen: Screen) {
        let isOverdue = plans.first?.commitment.isOverdue(on: today.day) ?? false
        if !plans.isEmpty { screen.heading(heading) }
        for plan in plans.prefix(Self.most) {
            let words = plan.commitment.dueWords(on: today.day)
            let due = isOverdue ? plan.commitment.dueDay.map { "was due \($0.shown)" } ?? words : words
            screen.item(
                "\(plan.id.rawValue).",
                .bold(today.customers[plan.customer]?.name ?? "") + StyledText(": I will \(plan.commitment.act), ")
                    + StyledText(due, isOverdue ? .problem : []))
        }
        more(plans.count, "rekindle commitments", on: screen)
    }

    private func section<Item>(
        _ heading: String, _ items: [Item], _ command: String, on screen: Screen, _ line: (Item) -> StyledText
    ) {
        if !items.isEmpty { screen.heading(heading) }
        for item in items.prefix(Self.most) { screen.item("-", line(item)) }
        more(items.count, command, on: screen)
    }

    private func more(_ count: Int, _ command: String, on screen: Screen) {
        if count > Self.most { screen.dim("and \(count - Self.most) more: \(command)") }
    }
}
