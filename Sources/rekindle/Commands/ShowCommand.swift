import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle show NAME`, and `rekindle customers show NAME`: one customer at a glance.
struct ShowCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one customer at a glance: people, how it has gone, what you know, what you plan.")

    @Argument(help: "The customer's name.", completion: .customers) var name: String
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let glance = try shared.glance(at: name)
        switch formatting.format {
        case .json: try screen.printJSON("customer", CustomerDetails(glance, on: shared.today))
        case .text: CustomerPage(glance, on: shared.today).show(on: screen)
        }
    }
}

/// `rekindle history NAME`: the whole of what happened with one customer, with the reasons for what was found.
struct HistoryCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what was said, found and done about one customer, from the beginning.")

    @Argument(help: "The customer's name.", completion: .customers) var name: String
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let glance = try shared.glance(at: name)
        switch formatting.format {
        case .json: try screen.printJSON("history", CustomerHistory(glance))
        case .text: CustomerPage(glance, on: shared.today).showHistory(on: screen)
        }
    }
}

extension SharedOptions {
    /// The day it is.
    var today: CalendarDay { LocalTime.day(of: moment()) }

    /// A customer by name. Throws `Failure` where there is none, or no journal.
    fileprivate func glance(at name: String) throws -> CustomerAtAGlance {
        guard let store = try readJournal() else { throw Failure.noJournal }
        return try CustomerAtAGlance(
            of: try store.customer(named: name), in: store, on: today, day: { LocalTime.day(of: $0) })
    }
}
