/// A journal that lasts as long as its store objects.
public final class InMemoryStore: JournalStore {
    let shared: SharedMemory
    /// What the changes made now are grouped by, where they are made together.
    var group: Int64?

    /// A store over an empty journal of its own.
    public init() {
        shared = SharedMemory()
    }

    /// Another store object over the same journal, as another terminal would have.
    public init(beside other: InMemoryStore) {
        shared = other.shared
    }

    deinit {
        let me = ObjectIdentifier(self)
        shared.holders = shared.holders.filter { $0.value != me }
    }

    /// Every customer, by name.
    public func customers() -> [Customer] {
        shared.customers.values.sorted { NameKey($0.name) < NameKey($1.name) }
    }

    /// The customer, or nil.
    public func customer(_ id: CustomerID) -> Customer? {
        shared.customers[id]
    }

    /// Adds a customer under a name nobody has.
    public func addCustomer(named name: String, at: Timestamp) throws -> Customer {
        let name = try CustomerName.validate(name)
        let key = NameKey(name)
        if let other = shared.customers.values.first(where: { NameKey($0.name) == key }) {
            throw JournalError.customerExists(other.name)
        }
        shared.lastCustomer += 1
        let customer = Customer(id: CustomerID(rawValue: shared.lastCustomer), name: name, added: at)
        shared.customers[customer.id] = customer
        note(.customer, of: customer.id, at: at)
        return customer
    }

    /// Adds a person, or gives the person of that name the new role.
    public func addPerson(_ person: Person, to customer: CustomerID, at: Timestamp) throws {
        guard let change = try keep(person.validated(), at: customer) else { return }
        note(change, of: customer, at: at)
    }

    /// Adds a person, or gives the person of that name the new role; what that changed, or nil.
    func keep(_ person: Person, at customer: CustomerID) throws -> Change.What? {
        guard var kept = shared.customers[customer] else { throw JournalError.noSuchCustomer }
        defer { shared.customers[customer] = kept }
        let key = NameKey(person.name)
        guard let index = kept.people.firstIndex(where: { NameKey($0.name) == key }) else {
            kept.people.append(person)
            return .person(name: person.name)
        }
        let before = kept.people[index].role
        guard let role = person.role, role != before else { return nil }
        kept.people[index].role = role
        return .role(name: kept.people[index].name, before: before)
    }
}
