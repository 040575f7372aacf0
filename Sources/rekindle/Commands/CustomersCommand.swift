import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle customers list|add|show|forget`.
struct CustomersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customers", abstract: "The customers you reflect on, and their people.",
        subcommands: [List.self, Add.self, ShowCommand.self, ForgetCommand.self], defaultSubcommand: List.self)

    struct List: ReadingCommand {
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
            screen.blank()
            screen.say("Next: rekindle show NAME")
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
            let person = try person.map { try CustomerName.validate($0) }
            var lines: [String] = []
            // What one command adds, one undo takes back.
            let customer = try store.together {
                let customer: Customer
                if case .exact(let known) = NameMatch(valid, among: try store.customers()) {
                    guard person != nil else {
                        throw Failure(ExitStatus.badInput, "There is a customer called \"\(known.name)\" already.")
                    }
                    customer = known
                } else {
                    customer = try store.addCustomer(named: valid, at: shared.moment())
                    lines.append("Added \(customer.name).")
                }
                if let person {
                    try store.addPerson(Person(name: person, role: role), to: customer.id, at: shared.moment())
                    lines.append("Added \(person) at \(customer.name)\(role.map { ", \($0)" } ?? "").")
                }
                return customer
            }
            for line in lines { screen.say(line) }
            screen.say(
                "`rekindle undo` takes it back. Next: rekindle reflect start --customer \(customer.name.quotedForShell)"
            )
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
