import ArgumentParser
import Coach
import Foundation
import Journal
import Terminal

/// `rekindle customers forget NAME`: everything about a customer is removed, and what that cannot reach is said.
struct ForgetCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a customer and everything you wrote about them.",
        discussion: "It asks for the name once more, for it cannot be undone.")

    @Argument(help: "The customer's name.") var name: String
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        guard FileManager.default.fileExists(atPath: Paths.journal(shared.journal)) else { throw Failure.noJournal }
        let store = try shared.openJournal()
        let customer = try store.customer(named: name)
        let conversations = try store.conversations(of: customer.id)
        let plans = try store.commitments(of: customer.id).count
        screen.say(
            "This removes \(customer.name) and everything you wrote about them: "
                + "\(Self.count(conversations.count, "conversation")), \(Self.count(plans, "plan")). It cannot be undone."
        )
        let reader = shared.reader(screen)
        guard case .line(let typed) = try reader.readLine(prompt: "Type the name to go on: ") else {
            return keep(screen)
        }
        guard NameMatch(Neutral.input(typed).text.withoutOuterSpaces, among: [customer]) == .exact(customer) else {
            return keep(screen)
        }
        try store.forget(customer.id)
        let folder = (Paths.journal(shared.journal) as NSString).deletingLastPathComponent
        // Taking a draft removes it.
        for conversation in conversations { _ = Drafts(folder: folder).take(conversation.id) }
        screen.say("Forgotten. Nothing about \(customer.name) is left in the journal.")
        screen.dim(
            "What this cannot reach: pages you have printed, copied or sent, what your terminal still shows, and backups."
        )
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for copy in names.sorted() where copy.hasSuffix(".backup") {
            screen.complain("\(folder)/\(copy) is a copy from before an update, and still holds them.")
        }
    }

    private func keep(_ screen: Screen) { screen.say("That is not the name, so nothing was removed.") }

    private static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }
}
