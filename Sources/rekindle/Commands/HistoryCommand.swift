import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle history NAME`: every conversation about a customer, what was found, and how keenness moved.
struct HistoryCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what was said and found about one customer.")

    @Argument(help: "The customer's name.", completion: .customers) var name: String
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        guard let store = try shared.readJournal() else { throw Failure.noJournal }
        let customer = try store.customer(named: name)
        let history = try CustomerHistory(of: customer, in: store)
        if formatting.format == .json { return try screen.printJSON("history", history) }
        screen.heading(customer.name)
        if history.conversations.isEmpty {
            return screen.say("Not talked about yet. Next: rekindle reflect start --customer \"\(customer.name)\"")
        }
        for conversation in history.conversations {
            screen.blank()
            screen.say(.bold("\(conversation.shownDay)  \(conversation.title)") + StyledText("  \(conversation.state)"))
            for finding in conversation.findings {
                screen.item("-", StyledText(finding.title))
                for reason in finding.reasons { screen.dim("    because: \(reason)") }
            }
        }
        if let moved = history.movement {
            screen.blank()
            screen.say(moved)
        }
    }
}

/// What the journal holds about a customer over time.
struct CustomerHistory: Encodable {
    struct Row: Encodable {
        let began: String
        let title: String
        let reflection: String
        let state: String
        let findings: [Finding]
        let shownDay: String

        private enum CodingKeys: String, CodingKey { case began, title, reflection, state, findings }
    }

    struct Keenness: Encodable {
        let at: String
        let value: Int
        let shownDay: String

        private enum CodingKeys: String, CodingKey { case at, value }
    }

    let customer: String
    let conversations: [Row]
    let keenness: [Keenness]

    init(of customer: Customer, in store: any JournalStore) throws {
        self.customer = customer.name
        let found = Dictionary(grouping: try store.findings(of: customer.id), by: \.conversation)
        conversations = try store.conversations(of: customer.id).map { record in
            Row(
                began: record.began.iso, title: record.title, reflection: record.reflection, state: record.state,
                findings: (found[record.id] ?? []).map(\.finding), shownDay: record.began.shownDay)
        }
        keenness = try store.answers(to: "start", step: "keen", of: customer.id).compactMap { answer in
            guard case .number(let value)? = AnswerValue(canonical: answer.value) else { return nil }
            return Keenness(at: answer.at.iso, value: value, shownDay: answer.at.shownDay)
        }
    }

    /// "How much you look forward to them: 3 (Sat 14 Nov 2026), then 6 (...): up 3."
    var movement: String? {
        guard let first = keenness.first, let last = keenness.last else { return nil }
        let values = keenness.map { "\($0.value) (\($0.shownDay))" }.joined(separator: ", then ")
        let change = last.value - first.value
        let words =
            keenness.count < 2
            ? "." : change == 0 ? ": unchanged." : change > 0 ? ": up \(change)." : ": down \(-change)."
        return "How much you look forward to them: \(values)\(words)"
    }
}

extension ConversationRecord {
    /// What became of it, in words.
    fileprivate var state: String {
        switch ending {
        case .finished: "finished"
        case .stopped: "stopped early"
        case .safety: "ended for safety; nothing of that part is kept"
        case nil: progress.isEmpty ? "open" : "open, \(progress)"
        }
    }
}
