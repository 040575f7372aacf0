import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle reconnect`: a day of getting back in touch, with several customers one after another.
struct ReconnectCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconnect", abstract: "A day of getting back in touch, one customer after another.",
        discussion: """
            In the morning it asks how many talks you can hold, shows who has gone quiet, and prepares one talk \
            after another. Afterwards the same command asks what you heard. Left half-way, it carries on.

            --list --format json prints {"version": 1, "reconnect": {"customers": [...], "leftInPeace": [...], \
            "toTell": [...], "toCome": [...]}}. Each of "customers" has "customer"; "since", a day; "days", how long \
            that is; and "mark", what it is counted from: the last "talk" that is known, else your last \
            "conversation" here about them, else the day they were "added". "leftInPeace" are names of those who \
            asked not to be contacted. "toTell" and "toCome" are talks planned, held by now or not, with "customer" \
            and "when", such as 2026-11-26T09:00, or null.
            """)

    @Flag(help: "Only list who has gone quiet, the longest first.") var list = false
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if formatting.format == .json, !list { throw ValidationError("--format json goes with --list.") }
    }

    func perform(on screen: Screen) throws {
        if list { return try printList(on: screen) }
        let greeting = Greeting(shared)
        let world = try shared.world(try shared.openJournal())
        _ = try world.scripts.reflection(named: ReconnectDay.reflection)
        let reader = shared.reader(screen)
        let desk = FrontDesk(world: world, screen: screen, reader: reader)
        screen.bold("Reconnect day")
        if reader.isInteractive { greeting.sayBriefly(on: screen) }
        do {
            try ReconnectDayDesk(shared: shared, desk: desk).run()
        } catch is FrontDesk.Left {
            screen.blank()
            screen.say("Goodbye. Nothing new was begun.")
        }
    }

    private func printList(on screen: Screen) throws {
        let world = try shared.world(try shared.readJournal() ?? InMemoryStore())
        let list = try ReconnectDayList(in: world)
        let day = try ReconnectDay(in: world)
        if formatting.format == .json { return try screen.printJSON("reconnect", ReconnectRows(list, day)) }
        let planned = day.toTell + day.toCome
        guard !list.customers.isEmpty || !list.leftInPeace.isEmpty || !planned.isEmpty else {
            return screen.say("No customers yet. Next: rekindle reconnect")
        }
        for customer in list.quietestFirst {
            screen.item("-", .bold(customer.customer.name) + StyledText(": \(customer.words(on: day.today))"))
        }
        for talk in planned {
            let when = talk.when.map { ", \($0.words(on: day.today))" } ?? ""
            screen.item("-", .bold(talk.customer.name) + StyledText(": a talk is planned\(when)"))
        }
        for customer in list.leftInPeace {
            screen.item("-", .bold(customer.name) + .dim(": asked not to be contacted"))
        }
        screen.blank()
        screen.say("Next: rekindle reconnect")
    }
}

/// The list as JSON, without a word of how the rep felt about anybody.
private struct ReconnectRows: Encodable {
    struct Talk: Encodable {
        let customer: String
        let when: String?

        init(_ talk: ReconnectDayTalk) {
            customer = talk.customer.name
            when = talk.when?.iso
        }

        private enum CodingKeys: String, CodingKey { case customer, when }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(customer, forKey: .customer)
            // Null where no day was named, so that the key is always there.
            try container.encode(when, forKey: .when)
        }
    }

    let customers: [QuietRow]
    let leftInPeace: [String]
    let toTell: [Talk]
    let toCome: [Talk]

    init(_ list: ReconnectDayList, _ day: ReconnectDay) {
        customers = list.quietestFirst.map { QuietRow($0, on: day.today) }
        leftInPeace = list.leftInPeace.map(\.name)
        toTell = day.toTell.map(Talk.init)
        toCome = day.toCome.map(Talk.init)
    }
}
