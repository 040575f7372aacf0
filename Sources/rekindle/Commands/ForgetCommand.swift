import ArgumentParser
import Coach
import Terminal

/// `rekindle customers forget NAME`: the same as `notes forget --customer NAME`.
struct ForgetCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a customer and everything you wrote about them.",
        discussion: "It asks for the name once more, for it cannot be undone.")

    @Argument(help: "The customer's name.", completion: .customers) var name: String
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        try LegalHold.refuseRemoving()
        let forgetting = Forgetting(shared: shared, screen: screen)
        let store = try shared.knownJournal()
        try forgetting.customer(try store.customer(named: name), in: store)
    }
}
