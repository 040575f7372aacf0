import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle customers list|add|show|forget`.
struct CustomersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customers", abstract: "The customers you reflect on, and their people.",
        subcommands: [List.self, Add.self, Show.self, ForgetCommand.self], defaultSubcommand: List.self)

    struct List: RekindleCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List all customers.")
        @OptionGroup var formatting: FormatOptions
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws {
            let store = try shared.readJournal()
            let customers = try store?.customers() ?? []
            if formatting.format == .json { return try screen.printJSON("customers", customers.map(CustomerRow.init)) }
            guard let store, !customers.isEmpty else {
                return screen.say("No customers yet. Next: rekindle customers add NAME, or just rekindle.")
            }
            let conversations = try store.conversations(of: nil)
            for customer in customers {
                let own = conversations.filter { $0.customer == customer.id }
                let last = own.last.map { "last talked about on \($0.began.shownDay)" } ?? "not talked about yet"
                screen.item(customer.name, .dim("(\(last))"))
            }
        }
    }

    struct Add: RekindleCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a customer, or a person to one.")
        @Argument(help: "The customer's name.", completion: .customers) var name: String
        @Option(help: ArgumentHelp("A person there.", valueName: "name")) var person: String?
        @Option(help: ArgumentHelp("What that person does there.", valueName: "role")) var role: String?
        @OptionGroup var shared: SharedOptions

        func validate() throws {
            if role != nil, person == nil { throw ValidationError("--role goes with --person.") }
        }

        func perform(on screen: Screen) throws {
            let store = try shared.openJournal()
            let valid = try CustomerName.validate(name)
            let customer: Customer
            if case .exact(let known) = NameMatch(valid, among: try store.customers()) {
                guard person != nil else {
                    throw Failure(ExitStatus.badInput, "There is a customer called \"\(known.name)\" already.")
                }
                customer = known
            } else {
                customer = try store.addCustomer(named: valid, at: shared.moment())
                screen.say("Added \(customer.name).")
            }
            if let person {
                try store.addPerson(Person(name: person, role: role), to: customer.id)
                screen.say("Added a person at \(customer.name).")
            }
            screen.say("Next: rekindle reflect start --customer \"\(customer.name)\"")
        }
    }

    struct Show: RekindleCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one customer: people, facts, plans.")
        @Argument(help: "The customer's name.", completion: .customers) var name: String
        @OptionGroup var formatting: FormatOptions
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws {
            guard let store = try shared.readJournal() else { throw Failure.noJournal }
            let customer = try store.customer(named: name)
            let facts = KnownFacts(try store.facts(of: customer.id))
            let list = CommitmentList(try store.commitments(of: customer.id))
            let today = LocalTime.day(of: shared.moment())
            let plans = list.open.map { CommitmentRow($0, customer: customer.name, in: list, on: today) }
            if formatting.format == .json {
                let details = CustomerDetails(
                    name: customer.name, added: customer.added.iso, people: customer.people.map(PersonRow.init),
                    facts: (facts.told + facts.guesses).map(\.fact), commitments: plans)
                return try screen.printJSON("customer", details)
            }
            screen.heading(customer.name)
            screen.dim("here since \(customer.added.shownDay)")
            for person in customer.people {
                screen.item("-", StyledText(person.name + (person.role.map { ", \($0)" } ?? "")))
            }
            show(facts.told, under: "What \(customer.name) told you", on: screen)
            show(facts.guesses, under: "What you guess, to be asked about", on: screen)
            if !plans.isEmpty { screen.heading("Your plans") }
            for plan in plans { plan.show(on: screen) }
        }

        private func show(_ facts: [KeptFact], under heading: String, on screen: Screen) {
            if !facts.isEmpty { screen.heading(heading) }
            for kept in facts {
                let who = kept.fact.who.map { "\($0), " } ?? ""
                screen.item(
                    "-", StyledText("\(kept.fact.topic): \(kept.fact.text) ") + .dim("(\(who)\(kept.at.shownDay))"))
            }
        }
    }
}

struct CustomerRow: Encodable {
    let name: String
    let added: String
    let people: [PersonRow]

    init(_ customer: Customer) {
        name = customer.name
        added = customer.added.iso
        people = customer.people.map(PersonRow.init)
    }
}

struct PersonRow: Encodable {
    let name: String
    let role: String?

    init(_ person: Person) {
        name = person.name
        role = person.role
    }
}

private struct CustomerDetails: Encodable {
    let name: String
    let added: String
    let people: [PersonRow]
    let facts: [Fact]
    let commitments: [CommitmentRow]
}
