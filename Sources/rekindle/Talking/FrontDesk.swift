import Coach
import Dialogue
import Journal
import Spelling
import Terminal

/// Finds out whom and what a conversation is about, before it begins.
struct FrontDesk {
    let world: World
    let screen: Screen
    let reader: any LineReader

    /// What piped answers that do not fit are told of: the part that asks, and what became of what was said before.
    var part = (name: "desk", remark: "Nothing was begun.")

    /// The rep has left, or there was no input at all.
    struct Left: Error {}

    /// What is to happen.
    enum Visitor {
        /// A conversation about a customer, with the person there and the talk ahead where they were named; `said` is what
        /// the rep told besides.
        case customer(Customer, person: String?, when: AnswerValue?, said: String = "")
        /// One that keeps nothing.
        case practice
        /// A day of getting back in touch with several.
        case reconnectDay
    }

    /// The open conversation touched last, if the rep wants to carry on with it.
    func carryOn() throws -> ConversationRecord? {
        var open = try world.store.openConversations().filter { world.scripts.has($0.reflection) }
        if open.first?.reflection == ReconnectDay.reflection {
            // On a reconnect day all are begun at once; there is nothing yet to carry on with.
            let untouched = try ReconnectDay(in: world).unfinished.filter(\.isUntouched).map(\.record.id)
            open.removeAll { untouched.contains($0.id) }
        }
        guard let record = open.first, let customer = try world.store.customer(record.customer) else { return nil }
        screen.blank()
        screen.say(
            "You were talking about \(customer.name): \(record.title)\(record.progress.isEmpty ? "" : ", \(record.progress)")."
        )
        if try confirm("Carry on there? [y/n] > ", named: "carry-on") { return record }
        screen.dim(
            "It stays open: rekindle reflect \(record.reflection) --customer \(customer.name.quotedForShell) --continue"
        )
        if open.count > 1 {
            screen.dim(
                "\(open.count - 1) more \(open.count == 2 ? "is" : "are") open; rekindle history NAME shows them.")
        }
        return nil
    }

    /// Whether the rep goes on with a conversation of the kind they were about to begin.
    func offer(_ open: ConversationRecord, with customer: Customer) throws -> Bool {
        screen.say("You left \(open.title) with \(customer.name) open, \(open.progress).")
        return try confirm("Carry on there? [y/n] > ", named: "carry-on")
    }

    /// The reflection the rep chooses; Enter is the first.
    func choose(among all: [ReflectionSummary]) throws -> String {
        screen.blank()
        screen.bold("What would you like to look at?")
        for (index, reflection) in all.enumerated() {
            screen.item(
                "  \(index + 1)",
                .bold(reflection.title) + StyledText(": \(reflection.purpose) (about \(reflection.about))"))
        }
        var question = OwnQuestion<String>.choice(
            "reflection", "[1-\(all.count), Enter is 1] > ", all.map { ($0.name, $0.title) }, enter: all.first?.name,
            wayRound: "Enter is 1, and /quit leaves.", today: world.day(world.now()))
        question.completion = .beginnings(of: all.map(\.name))
        return try ask(question.or { try? world.scripts.reflection(named: $0).id })
    }
}

extension OwnQuestion {
    /// The same question, for which `other` also knows answers.
    func or(_ other: @escaping (String) -> Value?) -> OwnQuestion {
        OwnQuestion(
            name: name, prompt: prompt, completion: completion, options: options, wayRound: wayRound, isClosed: isClosed
        ) { text in
            let reading = try read(text)
            if case .unclear = reading, let value = other(text) { return .value(value) }
            return reading
        }
    }
}
