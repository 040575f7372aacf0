import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle commitments`: what the rep means to do, by day, and what became of it.
struct CommitmentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commitments", abstract: "What you mean to do, and what became of it.",
        subcommands: [List.self, Done.self, Drop.self, UndoCommand.self], defaultSubcommand: List.self)

    struct List: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List what you mean to do, the next first.")

        @Flag(help: "Only what is due by today, or has no day.") var due = false
        @Flag(help: "Also what is done or dropped.") var all = false
        @Option(help: ArgumentHelp("Only those about this customer.", valueName: "name"), completion: .customers)
        var customer: String?
        @OptionGroup var formatting: FormatOptions
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws {
            let store = try shared.readJournal()
            let only = try customer.map { name in
                guard let store else { throw Failure.noJournal }
                return try store.customer(named: name)
            }
            let names = Dictionary(uniqueKeysWithValues: try (store?.customers() ?? []).map { ($0.id, $0.name) })
            let today = LocalTime.day(of: shared.moment())
            let list = CommitmentList(try store?.commitments(of: only?.id) ?? [])
            let chosen = (due ? list.due(on: today) : list.open) + (all ? list.settled : [])
            let rows = chosen.map { CommitmentRow($0, customer: names[$0.customer] ?? "", in: list, on: today) }
            if formatting.format == .json { return try screen.printJSON("commitments", rows) }
            for row in rows { row.show(on: screen) }
            if !rows.isEmpty { screen.blank() }
            screen.say(ending(of: rows, in: list))
        }

        /// What there is besides, and what comes next.
        private func ending(of rows: [CommitmentRow], in list: CommitmentList) -> String {
            if list.open.isEmpty, list.settled.isEmpty {
                return "No commitments yet. A reflection ends with one. Next: rekindle"
            }
            if let first = rows.first(where: { $0.settled == nil }) {
                return "Next: rekindle commitments done \(first.number), or drop \(first.number)"
            }
            if !list.open.isEmpty { return "Nothing is due. `rekindle commitments` lists what comes later." }
            return all
                ? "Nothing is open." : "Nothing is open. `rekindle commitments --all` lists what is done or dropped."
        }
    }

    struct Done: RekindleCommand {
        static let configuration = CommandConfiguration(commandName: "done", abstract: "Say that you did it.")
        @Argument(help: "The number in the list.", completion: .plans) var number: Int64
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws { try shared.settle(number, as: .done, on: screen) }
    }

    struct Drop: RekindleCommand {
        static let configuration = CommandConfiguration(commandName: "drop", abstract: "Let it go.")
        @Argument(help: "The number in the list.", completion: .plans) var number: Int64
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws { try shared.settle(number, as: .dropped, on: screen) }
    }
}

extension SharedOptions {
    fileprivate func settle(_ number: Int64, as kind: Outcome.Kind, on screen: Screen) throws {
        let settling = CommitmentSettling(try knownJournal())
        for line in try settling.settle(CommitmentID(rawValue: number), as: kind, at: moment()) { screen.say(line) }
        screen.say("Next: rekindle today")
    }

    /// The journal to write to; none is made where there is none yet.
    func knownJournal() throws -> any JournalStore {
        guard Paths.isFile(Paths.journal(journal)) else { throw Failure.noJournal }
        return try openJournal()
    }
}
