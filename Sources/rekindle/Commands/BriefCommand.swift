import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle brief NAME`: the one page for the next call.
struct BriefCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Print the one-page brief for the next call with a customer.",
        discussion: "With --shareable it holds only what may be shared; read it through before you hand it on.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

    @Argument(help: "The customer's name.", completion: .customers) var name: String
    @Flag(help: "Only what may be shared: no numbers, feelings, findings or private answers.") var shareable = false
    @Option(help: ArgumentHelp("text, markdown, html or json.", valueName: "format")) var format: Format = .text
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        guard let store = try shared.readJournal() else { throw Failure.noJournal }
        let customer = try store.customer(named: name)
        let brief = try BriefMaker(in: try shared.world(store)).brief(for: customer, shareable: shareable)
        let page = BriefPage(brief)
        switch format {
        case .text: screen.write(document: screen.isTerminal ? page.text(columns: screen.textWidth) : page.text)
        case .markdown: screen.write(document: page.markdown)
        case .html: screen.write(document: page.html)
        case .json: try screen.printJSON("brief", BriefRow(brief))
        }
        if brief.parts.isEmpty {
            screen.complain(
                "Nothing for a brief yet. Next: rekindle reflect start --customer \(customer.name.quotedForShell)")
        } else if shareable, format == .text {
            screen.complain("This is all that is shared. Read it through before you hand it on.")
        } else if format == .text {
            // Beside the page and not on it, which may be printed.
            screen.complain("Next, after the call: rekindle reflect review --customer \(customer.name.quotedForShell)")
        }
    }
}

private struct BriefRow: Encodable {
    struct Part: Encodable {
        let title: String
        let lines: [String]?
    }

    let customer: String
    let prepared: String
    let call: String?
    let shareable: Bool
    let parts: [Part]

    init(_ brief: Brief) {
        customer = brief.customer
        prepared = brief.prepared.iso
        call = brief.call.map { call in
            call.day.iso + (call.minute.map { "T\(CalendarDay.clock($0))" } ?? "")
        }
        shareable = brief.isShareable
        parts = brief.parts.map { Part(title: $0.title, lines: $0.lines) }
    }
}
