import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle`: names the customer, chooses a reflection, and talks.
struct TalkCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "talk", abstract: "Talk about a customer (this is what `rekindle` alone does).")

    @Argument(
        help: ArgumentHelp(
            "Whom you are seeing, and when, as you would say it; without it you are asked.", valueName: "name"),
        completion: .customers)
    var words: [String] = []
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let greeting = Greeting(shared)
        let store = try shared.openJournal()
        let world = try shared.world(store)
        let reader = shared.reader(screen)
        let desk = FrontDesk(world: world, screen: screen, reader: reader)
        screen.bold("Rekindle")
        greeting.say(on: screen)
        do {
            sayHold(on: screen)
            try desk.askAboutOldNotes()
            let begun: Begun
            if try visit.map({ try continues($0, in: world) }) ?? true, let record = try desk.carryOn() {
                begun = Begun(conversation: try CoachingConversation(resuming: record, in: world))
            } else {
                let teller = visit.map { ForestalledReader($0, before: reader, on: screen) } ?? reader
                let desk = FrontDesk(world: world, screen: screen, reader: teller)
                guard let fresh = try begin(at: desk, in: world, screen) else { return }
                begun = fresh
            }
            var loop = shared.loop(begun.conversation, screen, reader, isPractice: begun.isPractice)
            loop.opening = begun.opening
            _ = try loop.run()
        } catch is FrontDesk.Left {
            screen.blank()
            screen.say("Goodbye. Nothing new was begun.")
        }
    }

    /// A firm's hold on removing is shown to the rep; settings that cannot be read keep nobody from talking.
    private func sayHold(on screen: Screen) {
        do {
            if let hold = try LegalHold.current(shared.settings()) { screen.dim("For now \(hold.sentence)") }
        } catch is SettingsError {
            // Said already, as with every command.
        } catch {
            screen.complain("\(error)")
        }
    }

    /// The conversation the rep chooses; nil where looking back on a plan, or a day of several, was all for today.
    private func begin(
        at desk: FrontDesk, in world: World, _ screen: Screen
    ) throws -> Begun? {
        switch try desk.visit() {
        case .customer(let customer, let person, let when, let said):
            if let due = try desk.lookBackFirst(with: customer) {
                guard try shared.lookBack(on: due, with: customer, at: desk) else { return nil }
            }
            let subject = try desk.subject(about: customer.name, before: when, said: said)
            let open = try world.store.openConversations().first {
                $0.customer == customer.id && $0.reflection == subject.reflection
            }
            // Two of a kind would be told apart by nobody.
            if let open, try desk.offer(open, with: customer) {
                return Begun(
                    conversation: try CoachingConversation(resuming: open, in: world), opening: subject.opening)
            }
            return Begun(
                conversation: try CoachingConversation(
                    subject.reflection, with: customer, person: person, when: when, in: world),
                opening: subject.opening)
        case .reconnectDay:
            try ReconnectDayDesk(shared: shared, desk: desk).run()
            return nil
        case .practice:
            screen.say("Practice: nothing of this is kept.")
            let store = InMemoryStore()
            let customer = try store.addCustomer(named: "Practice", at: world.now())
            let practice = try shared.world(store)
            let subject = try desk.subject(about: "somebody", before: nil)
            return Begun(
                conversation: try CoachingConversation(subject.reflection, with: customer, in: practice),
                opening: subject.opening, isPractice: true)
        }
    }
}

/// A conversation that is to be held.
private struct Begun {
    let conversation: CoachingConversation
    var opening: Opening?
    /// Nothing of it is kept.
    var isPractice = false
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
