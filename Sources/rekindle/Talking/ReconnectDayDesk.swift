import Coach
import Dialogue
import Journal
import Terminal

/// Leads a rep through a reconnect day: whom to take, one conversation each, and in the evening what was heard.
struct ReconnectDayDesk {
    let shared: SharedOptions
    let desk: FrontDesk

    init(shared: SharedOptions, desk: FrontDesk) {
        self.shared = shared
        var desk = desk
        desk.part = (
            "reconnect-day", "Everything before it is saved; `rekindle reconnect` carries on from there."
        )
        self.desk = desk
    }

    var world: World { desk.world }
    var screen: Screen { desk.screen }
    var isInteractive: Bool { desk.reader.isInteractive }
    var today: CalendarDay { world.day(world.now()) }

    /// Goes on where the day stands, or begins one. Throws `FrontDesk.Left` where the rep leaves at a question of the day's own.
    func run() throws {
        if let before = try ReconnectDayBefore(in: world) {
            screen.blank()
            screen.say(before.sentence(on: today))
        }
        let unfinished = try ReconnectDay(in: world).unfinished
        if !unfinished.isEmpty, try goOn(with: unfinished) { return }
        let day = try ReconnectDay(in: world)
        if !day.toTell.isEmpty, try hear(day) {
            guard day.begunToday.isEmpty, try wantsNewDay() else { return }
        }
        try begin()
    }

    /// Goes on with a day that was broken off; false where the rep would not.
    private func goOn(with left: [ReconnectDayTalk]) throws -> Bool {
        let names = left.map(\.customer.name).listed
        let days = Set(left.map { world.day($0.record.began) })
        let begun = days.max().map { $0 == today ? "today" : "on \($0.shown)" } ?? "today"
        screen.blank()
        screen.say("You began a reconnect day \(begun). Still to come: \(names).")
        guard try confirm("Go on with \(left.count == 1 ? "that one" : "them")? [y/n] > ", at: "go-on") else {
            try world.dropUntouched(left)
            return false
        }
        // A conversation in which nothing was said yet goes by the day it is held on.
        let stale = left.filter { $0.isUntouched && world.day($0.record.began) != today }
        try world.dropUntouched(stale)
        let talks = try world.beginReconnectDay(with: left.map(\.customer))
        let done = days == [today] ? try ReconnectDay(in: world).begunToday.count - left.count : 0
        try plan(talks, after: max(0, done))
        return true
    }

    /// Goes through the talks that were held meanwhile; false where the rep would not, or has left.
    private func hear(_ day: ReconnectDay) throws -> Bool {
        let talks = day.toTell
        screen.blank()
        screen.say(
            talks.count == 1
                ? "One talk waits for what you heard: \(talks[0].customer.name)."
                : "\(talks.count) talks wait for what you heard: \(talks.map(\.customer.name).listed).")
        name(day.toCome)
        guard try confirm("Go through \(talks.count == 1 ? "it" : "them") now? [y/n] > ", at: "hear") else {
            return false
        }
        guard try hold(talks) else { return true }
        try closeEvening()
        return true
    }

    /// Asks how many talks and with whom, and prepares them.
    private func begin() throws {
        let day = try ReconnectDay(in: world)
        if day.toTell.isEmpty { name(day.toCome) }
        guard day.room > 0 else {
            return screen.say("\(ReconnectDay.mostTalks) talks are planned for today already, and that is plenty.")
        }
        guard let count = try howMany(room: day.room) else {
            return screen.say("Then none today. The list will keep. Next: rekindle reconnect")
        }
        let customers = try whom(count)
        try plan(try world.beginReconnectDay(with: customers), after: 0)
    }

    /// Prepares the talks, one conversation each, and ends the morning.
    private func plan(_ talks: [ReconnectDayTalk], after done: Int) throws {
        guard try hold(talks, after: done) else { return }
        try closeMorning()
    }

    /// Names the talks whose day has not come yet.
    private func name(_ talks: [ReconnectDayTalk]) {
        guard let first = talks.first else { return }
        let days = talks.map { talk in
            talk.customer.name + (talk.when.map { " (\($0.words(on: today)))" } ?? "")
        }
        screen.say("Not yet: \(days.listed).")
        screen.dim(
            "If you have spoken already: rekindle reflect \(ReconnectDay.reflection) "
                + "--customer \(first.customer.name.quotedForShell) --continue")
    }

    private func wantsNewDay() throws -> Bool {
        do {
            screen.blank()
            return try confirm("Would you like to plan more talks for today? [y/n] > ", at: "another-day")
        } catch is Failure {
            // The end of piped answers is answer enough here: everything else is done.
            return false
        }
    }
}

extension [String] {
    /// "Harbour Foods, Quay Street Dental and Bright Bakery".
    var listed: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
