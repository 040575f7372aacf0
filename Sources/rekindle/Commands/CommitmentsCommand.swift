import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle commitments`: what the rep means to do, by day.
struct CommitmentsCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "commitments", abstract: "List what you mean to do, the next first.")

    @Option(help: ArgumentHelp("Only those about this customer.", valueName: "name")) var customer: String?
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let store = try shared.readJournal()
        let only = try customer.map { name in
            guard let store else { throw Failure.noJournal }
            return try store.customer(named: name)
        }
        let names = Dictionary(uniqueKeysWithValues: try (store?.customers() ?? []).map { ($0.id, $0.name) })
        let rows = try (store?.commitments(of: only?.id) ?? []).map {
            CommitmentRow($0, customer: names[$0.customer] ?? "")
        }
        if formatting.format == .json { return try screen.printJSON("commitments", rows) }
        if rows.isEmpty { return screen.say("No commitments yet. A reflection ends with one. Next: rekindle") }
        for row in rows { row.show(on: screen) }
    }
}

/// One commitment as it is printed.
struct CommitmentRow: Encodable {
    let customer: String
    let made: String
    let commitment: Commitment

    init(_ kept: KeptCommitment, customer: String) {
        self.customer = customer
        made = kept.made.iso
        commitment = kept.commitment
    }

    func show(on screen: Screen) {
        screen.blank()
        let due = commitment.due.flatMap { CalendarDay(iso: $0.prefix(10)) }.map(\.shown) ?? "no day set"
        screen.say(.bold("\(due)") + StyledText("  \(customer)"))
        if !commitment.cue.isEmpty { screen.item("WHEN", StyledText(commitment.cue)) }
        screen.item("THEN", StyledText("I will \(commitment.act)"))
        if let obstacle = commitment.obstacle { screen.item("IF", StyledText(obstacle)) }
        if let reply = commitment.reply { screen.item("THEN", StyledText(reply)) }
        if let review = commitment.review.flatMap({ CalendarDay(iso: $0.prefix(10)) }) {
            screen.dim("look back on \(review.shown)")
        }
    }
}
