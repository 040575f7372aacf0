import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle reflect REFLECTION --customer NAME`: one reflection, at a terminal, from a pipe or from a file of answers.
struct ReflectCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflect", abstract: "Hold one reflection with one customer.",
        discussion: "Answers may come from a pipe, one a line, or from a JSON file by step.")

    @Argument(help: "Which one; `rekindle reflections` lists them.", completion: .reflections) var reflection: String
    @Option(help: ArgumentHelp("The customer it is about.", valueName: "name"), completion: .customers) var customer:
        String
    @Option(
        help: ArgumentHelp("A JSON object of answers by step, such as {\"start.keen\": 3}.", valueName: "file"),
        completion: .file())
    var answers: String?
    @Flag(name: .customLong("continue"), help: "Carry on with the conversation that was left open.") var carryOn = false
    @Flag(help: "Look back first on a plan that has come due, without asking.") var review = false

    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let file = try answers.map { try AnswerFile(path: $0) }
        let greeting = Greeting(shared)
        let store = try shared.openJournal()
        let world = try shared.world(store)
        let name = try world.scripts.reflection(named: reflection).id
        let reader = shared.reader(screen)
        let isInteractive = file == nil && reader.isInteractive
        do {
            let customer = try find(in: world, screen, reader, isInteractive)
            let open = try store.openConversations().first { $0.customer == customer.id && $0.reflection == name }
            if carryOn, open == nil { screen.complain("Nothing of that was left open, so this begins anew.") }
            let conversation: CoachingConversation
            if let open,
                try carryOn
                    || (isInteractive
                        && FrontDesk(world: world, screen: screen, reader: reader).offer(open, with: customer))
            {
                conversation = try CoachingConversation(resuming: open, in: world)
            } else {
                let desk = FrontDesk(world: world, screen: screen, reader: reader)
                let due = try due(with: customer, at: desk, isInteractive, beginning: name)
                if let due, name != World.lookingBack {
                    guard try shared.lookBack(on: due, with: customer, at: desk, answers: file) else { return }
                }
                conversation = try CoachingConversation(
                    name, with: customer, in: world, lookingBackOn: name == World.lookingBack ? due : nil)
            }
            if isInteractive { greeting.sayBriefly(on: screen) }
            _ = try shared.loop(conversation, screen, reader, answers: file).run()
        } catch is FrontDesk.Left {
            screen.say("Goodbye. Nothing new was begun.")
        }
    }

    /// The customer named; without a terminal to ask at, a near miss is an error and a new name is added.
    private func find(
        in world: World, _ screen: Screen, _ reader: any LineReader, _ isInteractive: Bool
    ) throws -> Customer {
        let all = try world.store.customers()
        if isInteractive {
            let desk = FrontDesk(world: world, screen: screen, reader: reader)
            guard let found = try desk.resolve(customer, among: all) else { throw FrontDesk.Left() }
            return found
        }
        let name = try CustomerName.validate(customer)
        switch NameMatch(name, among: all) {
        case .exact(let customer): return customer
        case .near(let near): throw Failure.notFound(name, near: near)
        case .none:
            screen.complain("\(name) is new here, and was added.")
            return try world.store.addCustomer(named: name, at: world.now())
        }
    }

    /// The commitment to look back on first; without a terminal only where that was asked for.
    private func due(
        with customer: Customer, at desk: FrontDesk, _ isInteractive: Bool, beginning name: String
    ) throws -> KeptCommitment? {
        if name == World.lookingBack { return try desk.world.commitmentToLookBackOn(with: customer) }
        guard isInteractive || review else { return nil }
        let due = try desk.lookBackFirst(with: customer, asking: !review)
        if due == nil, review { desk.screen.complain("There is nothing to look back on with \(customer.name).") }
        return due
    }
}

extension Failure {
    static func notFound(_ name: String, near: [Customer]) -> Failure {
        let meant = near.first.map { "Did you mean \"\($0.name)\"? " } ?? ""
        return Failure(
            ExitStatus.notFound,
            "There is no customer called \"\(name)\". \(meant)`rekindle customers add \(name.quotedForShell)` adds a new one."
        )
    }
}
