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

    /// Whether the rep has left.
    struct Left: Error {
        /// There was no more input; otherwise the rep said so.
        var inputEnded = false
    }

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
        if try confirm("Carry on there? [y/n] > ") { return record }
        screen.dim("It stays open: rekindle reflect \(record.reflection) --customer \"\(customer.name)\" --continue")
        if open.count > 1 {
            screen.dim(
                "\(open.count - 1) more \(open.count == 2 ? "is" : "are") open; rekindle history NAME shows them.")
        }
        return nil
    }

    /// A customer to try things on; nothing is kept.
    static let practice = "practice"
    /// What begins a reconnect day.
    static let reconnectDay: Set<String> = ["reconnect", "reconnect day"]

    /// Whom the rep names, and the talk ahead where they name one: a customer found, nearly found or new; or what else they want.
    func visit() throws -> Visitor {
        let customers = try world.store.customers()
        let names = customers.map(\.name)
        let completion = Completion(breaksAtSpaces: false) { line, start in
            let word = line.dropFirst(start).lowercased()
            return names.filter { $0.lowercased().hasPrefix(word) }
        }
        screen.blank()
        screen.bold("Who are you seeing, and when?")
        let several = world.canReconnect ? ", \"reconnect\" is for several who have gone quiet" : ""
        screen.dim(
            "For instance \"Joan at Harbour Foods, 2pm\"; or just a customer. "
                + "\"practice\" tries it with nothing kept\(several).")
        if !names.isEmpty {
            let few = names.prefix(5).joined(separator: ", ")
            screen.dim(
                names.count > 5 ? "\(few) and \(names.count - 5) more; Tab completes." : "\(few); or a new name.")
        }
        while true {
            let name = try line("> ", completion)
            if name.isEmpty { continue }
            if name.lowercased() == Self.practice { return .practice }
            if Self.reconnectDay.contains(name.lowercased()), world.canReconnect { return .reconnectDay }
            let visit = Visit(name, known: names, today: world.day(world.now()))
            if try speaksOfDanger(name, notNaming: customers) { continue }
            do {
                if let customer = try resolve(visit.customer, among: customers) {
                    if let person = visit.person {
                        try world.store.addPerson(Person(name: person, role: nil), to: customer.id, at: world.now())
                    }
                    return .customer(customer, person: visit.person, when: visit.when)
                }
            } catch let error as JournalError where error.code == .invalidName {
                screen.complain(error.description)
            }
            screen.say("Which customer, then?")
        }
    }

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

    /// The customer called `name`; a near miss is asked about, a new one is added. Nil where the rep says no.
    func resolve(_ name: String, among customers: [Customer]) throws -> Customer? {
        let name = try CustomerName.validate(name)
        switch NameMatch(name, among: customers) {
        case .exact(let customer): return customer
        case .near(let near):
            for customer in near.prefix(3) where try confirm("Did you mean \(customer.name)? [y/n] > ") {
                return customer
            }
        case .none: break
        }
        guard try confirm("\(name) is new here. Add them? [y/n] > ") else { return nil }
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
        let completion = Completion(breaksAtSpaces: false) { line, start in
            let word = line.dropFirst(start).lowercased()
            return all.map(\.name).filter { $0.hasPrefix(word) }
        }
        while true {
            let text = try line("[1-\(all.count), Enter is 1] > ", completion)
            if text.isEmpty, let first = all.first { return first.name }
            if let number = Int(text), all.indices.contains(number - 1) { return all[number - 1].name }
            do {
                return try world.scripts.reflection(named: text).id
            } catch {
                screen.dim("A number from 1 to \(all.count), please, or the beginning of a title.")
            }
        }
    }

    func confirm(_ prompt: String) throws -> Bool {
        while true {
            let text = try line(prompt, .none).lowercased()
            if text.isEmpty || text.hasPrefix("y") { return true }
            if text.hasPrefix("n") { return false }
            screen.dim("Yes or no? Enter is yes.")
        }
    }

    func line(_ prompt: String, _ completion: Completion) throws -> String {
        while true {
            switch try reader.readLine(prompt: prompt, prefill: "", completion: completion) {
            case .line(let typed):
                switch Command.read(Neutral.input(typed).text.withoutOuterSpaces) {
                case .command(.quit, _), .command(.pause, _), .command(.stop, _): throw Left()
                case .command, .unknown, .ambiguous:
                    for line in world.people().lines { screen.say(line) }
                    screen.dim("Type an answer, or /quit to leave.")
                case .answer(let answer): return answer
                }
            case .interrupted(let draft):
                screen.dim(draft.isEmpty ? "Ctrl-D or /quit leaves." : "The line is cleared.")
            case .malformed(let reason): screen.complain(reason)
            case .endOfInput: throw Left(inputEnded: true)
            }
        }
    }
}
