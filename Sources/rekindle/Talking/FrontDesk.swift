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
        /// A conversation about a customer, with the person there and the talk ahead where they were named.
        case customer(Customer, person: String?, when: AnswerValue?)
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
        screen.dim("It stays open: rekindle reflect \(record.reflection) --customer \"\(customer.name)\" --continue")
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

    /// A customer to try things on; nothing is kept.
    static let practice = "practice"
    /// What begins a reconnect day.
    static let reconnectDay: Set<String> = ["reconnect", "reconnect day"]

    /// Whom the rep names, and the talk ahead where they name one: a customer found, nearly found or new; or what else they want.
    func visit() throws -> Visitor {
        let customers = try world.store.customers()
        let names = customers.map(\.name)
        let listed = customers.prefix(Self.mostListed)
        screen.blank()
        screen.bold("Who are you seeing, and when?")
        let several = world.canReconnect ? ", \"reconnect\" is for several who have gone quiet" : ""
        screen.dim(
            "For instance \"Joan at Harbour Foods, 2pm\"; or just a customer. "
                + "\"practice\" tries it with nothing kept\(several).")
        if !names.isEmpty {
            let few = listed.enumerated().map { "\($0.offset + 1) \($0.element.name)" }.joined(separator: ", ")
            let more = names.count - listed.count
            screen.dim(more > 0 ? "\(few), and \(more) more: type how a name begins." : "\(few); or a new name.")
        }
        let question = OwnQuestion<Visitor>(
            name: "customer", prompt: "> ", completion: .visits(to: customers, on: world.day(world.now())),
            options: "A name, such as \"Harbour Foods\"; with the person there and the time, if you like: "
                + "\"Joan at Harbour Foods, 2pm\".",
            wayRound: "\"practice\" goes on without a name, and /quit leaves."
        ) { text in
            if text.isEmpty { return .unclear("Whom do you have in mind? A name is enough.") }
            if text.lowercased() == Self.practice { return .value(.practice) }
            if Self.reconnectDay.contains(text.lowercased()), world.canReconnect { return .value(.reconnectDay) }
            // Whoever is called "2" comes before the second of the list.
            if let number = Int(text), listed.indices.contains(number - 1), !customers.names(text) {
                return .value(.customer(listed[number - 1], person: nil, when: nil))
            }
            let visit = Visit(text, known: names, today: world.day(world.now()))
            if try speaksOfDanger(text, notNaming: customers) { return .again }
            do {
                guard let customer = try resolve(visit.customer, among: customers) else {
                    return .unclear("Which customer, then?")
                }
                if let person = visit.person {
                    try world.store.addPerson(Person(name: person, role: nil), to: customer.id, at: world.now())
                }
                return .value(.customer(customer, person: visit.person, when: visit.when))
            } catch let error as JournalError where error.code == .invalidName {
                return .unclear(error.description)
            }
        }
        return try ask(question)
    }

    /// A longer list is not read.
    private static let mostListed = 5

    /// Whether a line of several words speaks of danger; then people to turn to are shown, and it is no name.
    private func speaksOfDanger(_ text: String, notNaming customers: [Customer]) throws -> Bool {
        guard text.split(separator: " ").count > 2, case .none = NameMatch(text, among: customers),
            try world.stops(text)
        else { return false }
        screen.say("That matters more than any customer. Nothing of it is kept.")
        for line in world.people().lines { screen.say(line) }
        screen.dim("/quit leaves. Or name a customer, and say it again when I ask what is on your mind.")
        return true
    }

    /// The customer called `name`, or the only one whose name begins like that; a near miss is asked about, a new one is
    /// added. Nil where the rep says no.
    func resolve(_ name: String, among customers: [Customer]) throws -> Customer? {
        let name = try CustomerName.validate(name)
        switch NameMatch(name, among: customers) {
        case .exact(let customer): return customer
        case .near(let near):
            for customer in near.prefix(3)
            where try confirm("Did you mean \(customer.name)? [y/n] > ", named: "customer-meant") {
                return customer
            }
        case .none:
            // It breaks off inside a word, so it is nobody's whole name.
            if let begun = customers.begun(by: name) {
                screen.dim("That is: \(begun.name).")
                return begun
            }
        }
        guard try confirm("\(name) is new here. Add them? [y/n] > ", named: "new-customer") else { return nil }
        return try world.store.addCustomer(named: name, at: world.now())
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

extension [Customer] {
    /// Whether one of them is called that.
    fileprivate func names(_ text: String) -> Bool {
        if case .exact = NameMatch(text, among: self) { true } else { false }
    }

    /// The only one whose name begins with these letters, two at least.
    fileprivate func begun(by text: String) -> Customer? {
        let wanted = NameKey(text).text
        guard wanted.count > 1 else { return nil }
        let begun = filter { NameKey($0.name).text.hasPrefix(wanted) }
        return begun.count == 1 ? begun[0] : nil
    }
}

extension OwnQuestion {
    /// The same question, for which `other` also knows answers.
    func or(_ other: @escaping (String) -> Value?) -> OwnQuestion {
        OwnQuestion(name: name, prompt: prompt, completion: completion, options: options, wayRound: wayRound) { text in
            let reading = try read(text)
            if case .unclear = reading, let value = other(text) { return .value(value) }
            return reading
        }
    }
}
