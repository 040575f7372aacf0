import ArgumentParser
import Coach
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
            if let record = try desk.carryOn() {
                conversation = try CoachingConversation(resuming: record, in: world)
            } else {
                let customer = try desk.customer()
                conversation = try CoachingConversation(try desk.reflection(), with: customer, in: world)
            }
            _ = try shared.loop(conversation, screen, reader).run()
        } catch is FrontDesk.Left {
            screen.blank()
            screen.say("Goodbye. Nothing was left open.")
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
        _ conversation: CoachingConversation, _ screen: Screen, _ reader: any LineReader, answers: AnswerFile? = nil
    ) -> ConversationLoop {
        let journal = Paths.journal(journal)
        let folder = journal.lastIndex(of: "/").map { String(journal[..<$0]) } ?? "."
        return ConversationLoop(
            conversation, screen: screen, reader: reader, answers: answers, drafts: Drafts(folder: folder))
    }
}
