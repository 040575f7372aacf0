import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle undo`: takes back the last thing done, after saying what that is.
struct UndoCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the last thing you did, after saying what that is.",
        discussion: """
            It takes back a plan marked done or dropped, a customer, a person or a role that was added, and a \
            conversation that was finished or stopped; twice takes back two. What it took back is done again by \
            hand. In a conversation, /back takes back the last answer. What was forgotten is gone for good.
            """)

    @Flag(help: "Do it without being asked.") var yes = false
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let store = try shared.knownJournal()
        let undoing = Undoing(store, moment: moment)
        guard let step = try undoing.next() else {
            try sayOpen(since: nil, in: store, on: screen)
            throw Failure(
                ExitStatus.notFound,
                "There is nothing to take back. In a conversation /back takes back the last answer; "
                    + "what was forgotten is gone for good.")
        }
        if step.isRemoving { try LegalHold.refuseRemoving() }
        for line in step.preview { screen.say(line) }
        if !step.staying.isEmpty {
            screen.say("Added since then and staying, for more hangs on it by now: \(step.staying.listed).")
        }
        try sayOpen(since: step.changes.last?.at, in: store, on: screen)
        guard try yes || confirmed(on: screen) else {
            return screen.say("Nothing was changed. Next: rekindle today")
        }
        for line in try undoing.undo(step) { screen.say(line) }
    }

    /// Says how the last answer of a conversation that is open is taken back, where that is what was done last.
    private func sayOpen(since last: Timestamp?, in store: any JournalStore, on screen: Screen) throws {
        guard let record = try store.openConversations().first, let customer = try store.customer(record.customer),
            let touched = try store.events(of: record.id).last?.at, last.map({ touched >= $0 }) ?? true
        else { return }
        screen.dim(
            "\(record.title) with \(customer.name) is open. To take back an answer there, type /back: "
                + "rekindle reflect \(record.reflection) --customer \(customer.name.quotedForShell) --continue")
    }

    private func confirmed(on screen: Screen) throws -> Bool {
        let reader = shared.reader(screen)
        guard reader.isInteractive else {
            throw Failure(ExitStatus.badInput, "Nothing was changed. `rekindle undo --yes` does it without asking.")
        }
        for hint in ["y takes it back; n, or Enter, leaves everything as it is.", "One letter is enough: y or n."] {
            guard case .line(let typed) = try reader.readLine(prompt: "Undo it? [y/n] > ") else { return false }
            let word = Neutral.input(typed).text.withoutOuterSpaces.lowercased()
            if word == "y" || word == "yes" { return true }
            if word.isEmpty || word.hasPrefix("n") || word.hasPrefix("/q") { return false }
            screen.dim(hint)
        }
        return false
    }

    /// `14:05`, with the day where that is another one.
    private func moment(_ at: Timestamp) -> String {
        let clock = LocalTime.clock(of: at)
        return LocalTime.day(of: at) == shared.today ? clock : "\(clock) on \(at.shownDay)"
    }
}
