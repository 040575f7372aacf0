import Coach
import Journal
import Terminal

/// Which customer, and which person there, a name means.
extension FrontDesk {
    /// The only one of those people, or the one the rep says it is.
    func seated(_ seats: [(person: String, customer: Customer)]) throws -> (String, Customer)? {
        if let only = seats.first, seats.count == 1 {
            screen.dim("That is: \(only.person) at \(only.customer.name).")
            return only
        }
        for (person, customer) in seats.prefix(Self.mostListed)
        where try confirm("\(person) at \(customer.name)? [y/n] > ", named: "person-meant") {
            return (person, customer)
        }
        return nil
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
}

extension [Customer] {
    /// Whether one of them is called that.
    func names(_ text: String) -> Bool {
        if case .exact = NameMatch(text, among: self) { true } else { false }
    }

    /// The only one whose name begins with these letters, two at least.
    fileprivate func begun(by text: String) -> Customer? {
        let wanted = NameKey(text).text
        guard wanted.count > 1 else { return nil }
        let begun = filter { NameKey($0.name).text.hasPrefix(wanted) }
        return begun.count == 1 ? begun[0] : nil
    }

    /// The people called that, by their whole name or the first, and where each of them is.
    func seats(of name: String) -> [(person: String, customer: Customer)] {
        let key = NameKey(name)
        return flatMap { customer in
            customer.people.map(\.name).filter { person in
                NameKey(person) == key || person.split(separator: " ").first.map { NameKey(String($0)) } == key
            }.map { ($0, customer) }
        }
    }
}
