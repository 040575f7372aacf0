import Coach
import Dialogue
import Journal
import Terminal

extension FrontDesk {
    /// A customer to try things on; nothing is kept.
    static let practice = "practice"
    /// What begins a reconnect day.
    static let reconnectDay: Set<String> = ["reconnect", "reconnect day"]
    /// Met with a greeting; nobody's name, unless a customer has it.
    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "hi there", "hello there", "hey there", "good morning", "good afternoon", "good evening",
    ]
    /// A longer list is not read.
    static let mostListed = 5

    /// Whom the rep names, and the talk ahead where they name one: a customer found, nearly found or new; or what else they want.
    func visit() throws -> Visitor {
        let customers = try world.store.customers()
        ask(among: customers)
        var (said, before) = ("", "")
        let question = OwnQuestion<Visitor>(
            name: "customer", prompt: "> ", completion: .visits(to: customers, on: world.day(world.now())),
            options: "A name, such as \"Harbour Foods\"; with the person there and the time, if you like: "
                + "\"Joan at Harbour Foods, 2pm\".",
            wayRound: "\"practice\" goes on without a name, and /quit leaves."
        ) { text in
            if text.isEmpty { return .unclear("Whom do you have in mind? A name is enough.") }
            if let visitor = visitor(named: text, among: customers) { return .value(visitor) }
            if Self.greetings.contains(text.lowercased().filter { $0.isLetter || $0 == " " }), !customers.names(text) {
                screen.say("Hello. Whom do you have in mind? A name is enough.")
                return .again
            }
            let danger = try danger(in: text, notNaming: customers)
            if danger == true || danger == false && !reader.isInteractive {
                turnToPeople()
                return .again
            }
            // Whoever says the same again is talking of somebody who is called that.
            if text == before { return try reading(Visit(named: text), among: customers, said: "") }
            before = text
            let visit = Visit(text, known: customers.map(\.name), reader: world.reader)
            // Where there may be danger in it, it is asked about as soon as there is somebody to talk about.
            if reader.isInteractive, danger == false || visit.isSentence, !customers.names(visit.customer) {
                if let told = try told(text, visit, of: customers) { return .value(told) }
                screen.say("Whom is it about? First the name, please; you can say all that in a moment.")
                screen.dim("If that is the name, say it once more.")
                said = text
                return .again
            }
            return try reading(visit, among: customers, said: said)
        }
        return try ask(question)
    }

    private func ask(among customers: [Customer]) {
        let listed = customers.prefix(Self.mostListed)
        screen.blank()
        screen.bold("Who are you seeing, and when?")
        let several = world.canReconnect ? ", \"reconnect\" is for several who have gone quiet" : ""
        screen.dim(
            "For instance \"Joan at Harbour Foods, 2pm\"; or just a customer. "
                + "\"practice\" tries it with nothing kept\(several).")
        guard !customers.isEmpty else { return }
        let few = listed.enumerated().map { "\($0.offset + 1) \($0.element.name)" }.joined(separator: ", ")
        let more = customers.count - listed.count
        screen.dim(more > 0 ? "\(few), and \(more) more: type how a name begins." : "\(few); or a new name.")
    }

    /// What a word or a number of the list stands for.
    private func visitor(named text: String, among customers: [Customer]) -> Visitor? {
        if text.lowercased() == Self.practice { return .practice }
        if Self.reconnectDay.contains(text.lowercased()), world.canReconnect { return .reconnectDay }
        // Whoever is called "2" comes before the second of the list.
        guard let number = Int(text), customers.prefix(Self.mostListed).indices.contains(number - 1),
            !customers.names(text)
        else { return nil }
        return .customer(customers[number - 1], person: nil, when: nil)
    }

    private func reading(
        _ visit: Visit, among customers: [Customer], said: String
    ) throws -> OwnQuestion<Visitor>.Reading {
        do {
            if visit.person == nil, !customers.names(visit.customer),
                let (person, customer) = try seated(customers.seats(of: visit.customer))
            {
                return .value(.customer(customer, person: person, when: visit.when, said: said))
            }
            if let customer = try resolve(visit.customer, among: customers) {
                if let person = visit.person {
                    try world.store.addPerson(Person(name: person, role: nil), to: customer.id, at: world.now())
                }
                return .value(.customer(customer, person: visit.person, when: visit.when, said: said))
            }
            // "Fresh from Farm" is nobody called Fresh.
            if visit.person != nil, let customer = try resolve(visit.whole, among: customers) {
                return .value(.customer(customer, person: nil, when: visit.when, said: said))
            }
            guard reader.isInteractive else { return .unclear("Which customer, then?") }
            screen.dim("Which customer, then?")
            return .again
        } catch let error as JournalError where error.code == .invalidName {
            return .unclear(error.description)
        }
    }

    /// The customer whom a sentence names, if the rep says so; what they told comes after.
    private func told(_ text: String, _ visit: Visit, of customers: [Customer]) throws -> Visitor? {
        let words = NameKey(text).words
        for customer in customers {
            let name = NameKey(customer.name).words
            // A name of signs alone stands in every sentence and in none.
            guard !name.isEmpty, words.contains(name) else { continue }
            if try confirm("Is it about \(customer.name)? [y/n] > ", named: "customer-meant") {
                return .customer(customer, person: nil, when: visit.when, said: text)
            }
        }
        return nil
    }

    /// Whether a line of several words speaks of danger, as `World.stops`.
    private func danger(in text: String, notNaming customers: [Customer]) throws -> Bool? {
        guard text.split(separator: " ").count > 2, case .none = NameMatch(text, among: customers) else { return nil }
        return try world.stops(text)
    }

    private func turnToPeople() {
        screen.say("That matters more than any customer. Nothing of it is kept.")
        for line in world.people().lines { screen.say(line) }
        screen.dim("/quit leaves. Or name a customer, and say it again when I ask what is on your mind.")
    }
}
