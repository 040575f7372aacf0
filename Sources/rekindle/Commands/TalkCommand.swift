import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle`: names the customer, chooses a reflection, and talks.
struct TalkCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "talk", abstract: "Talk about a customer (this is what `rekindle` alone does).")

    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let store = try shared.openJournal()
        let world = try shared.world(store)
        let reader = shared.reader(screen)
        let desk = FrontDesk(world: world, screen: screen, reader: reader)
        screen.bold("Rekindle")
        screen.say(People.scope)
        screen.dim("What you type stays on this machine, readable by you alone. /help works anywhere, Ctrl-D leaves.")
        do {
            let conversation: CoachingConversation
            var isPractice = false
            if let record = try desk.carryOn() {
                conversation = try CoachingConversation(resuming: record, in: world)
            } else {
                guard let begun = try begin(at: desk, in: world, screen) else { return }
                (conversation, isPractice) = begun
            }
            _ = try shared.loop(conversation, screen, reader, isPractice: isPractice).run()
        } catch is FrontDesk.Left {
            screen.blank()
            screen.say("Goodbye. Nothing new was begun.")
        }
    }

    /// The conversation the rep chooses; nil where looking back on a plan, or a day of several, was all for today.
    private func begin(
        at desk: FrontDesk, in world: World, _ screen: Screen
    ) throws -> (CoachingConversation, isPractice: Bool)? {
        switch try desk.visit() {
        case .customer(let customer, let person, let when):
            if let due = try desk.lookBackFirst(with: customer) {
                guard try shared.lookBack(on: due, with: customer, at: desk) else { return nil }
            }
            let reflection = try desk.reflection(before: when)
            return (try CoachingConversation(reflection, with: customer, person: person, when: when, in: world), false)
        case .reconnectDay:
            try ReconnectDayDesk(shared: shared, desk: desk).run()
            return nil
        case .practice:
            screen.say("Practice: nothing of this is kept.")
            let store = InMemoryStore()
            let customer = try store.addCustomer(named: "Practice", at: world.now())
            let practice = try shared.world(store)
            return (try CoachingConversation(try desk.reflection(before: nil), with: customer, in: practice), true)
        }
    }
}

extension SharedOptions {
    /// Line editing where a person sits at a terminal, plain lines otherwise.
    func reader(_ screen: Screen) -> any LineReader {
        ReadlineReader.isPossible
            ? ReadlineReader(screen: screen, historyFile: Paths.history) : PlainReader(notices: screen)
    }

    func loop(
        _ conversation: CoachingConversation, _ screen: Screen, _ reader: any LineReader, answers: AnswerFile? = nil,
        isPractice: Bool = false
    ) -> ConversationLoop {
        let journal = Paths.journal(journal)
        let folder = journal.lastIndex(of: "/").map { String(journal[..<$0]) } ?? "."
        return ConversationLoop(
            conversation, screen: screen, reader: reader, answers: answers,
            drafts: Drafts(folder: isPractice ? nil : folder))
    }
}
