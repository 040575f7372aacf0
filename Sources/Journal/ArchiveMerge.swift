/// What taking in an archive comes to: what a journal lacks is added, and what it has stays as it is.
///
/// A customer is known by the folded name, a conversation by customer, reflection and beginning.
public struct ArchiveMerge: Equatable, Sendable {
    /// What is added with one customer, under the numbers it gets here.
    package struct Addition: Equatable, Sendable {
        /// Whether the customer is added, too.
        package let isNew: Bool
        /// The customer's number here, with nothing in it but what is added; people may be known here without a role.
        package let customer: ArchivedCustomer
    }

    package private(set) var additions: [Addition] = []
    package private(set) var outcomes: [JournalArchive.Settled] = []
    package private(set) var numbersGiven: JournalArchive.Numbers
    /// Conversations that are here already, the same in every word.
    public private(set) var same = 0
    /// Conversations that are here with other words; they stay as they are here.
    public private(set) var differing = 0
    /// People who are new with customers that are known, or whose role was not known.
    public private(set) var newPeople = 0
    /// People who are here with another role; it stays as it is here.
    public private(set) var differingPeople = 0
    /// Customers that are here already.
    public private(set) var knownCustomers = 0

    /// The customers that are added.
    public var newCustomers: [String] { additions.filter(\.isNew).map(\.customer.name) }
    /// How many conversations are added.
    public var newConversations: Int { additions.reduce(0) { $0 + $1.customer.conversations.count } }
    /// How many incident notes are added.
    public var newIncidents: Int { additions.reduce(0) { $0 + $1.customer.incidents.count } }
    /// Whether everything in the archive is here, in the same words.
    public var isAllHere: Bool { isEmpty && differing == 0 && differingPeople == 0 }
    /// Whether nothing is added.
    public var isEmpty: Bool { additions.isEmpty }

    /// Compares an archive with everything that is here.
    public init(_ archive: JournalArchive, into present: JournalArchive) {
        numbersGiven = present.numbersGiven
        let here = Dictionary(present.customers.map { (NameKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })
        var plans: [Int64: Int64] = [:]
        var customers: [(isNew: Bool, ArchivedCustomer)] = []
        let settled = (file: archive.settled, here: present.settled)
        for customer in archive.customers {
            let known = here[NameKey(customer.name)]
            if known != nil { knownCustomers += 1 }
            let lacking = compare(customer, with: known, settled: settled, &plans)
            if let lacking { customers.append((known == nil, lacking)) }
        }
        number(&customers, &plans)
        additions = customers.map { isNew, customer in
            var customer = customer
            customer.conversations = customer.conversations.map { $0.renumbered(plans) }
            return Addition(isNew: isNew, customer: customer)
        }
        let added = Set(additions.flatMap(\.customer.conversations).flatMap(\.plans).map(\.number))
        outcomes = archive.outcomes.compactMap { settled in
            guard let plan = plans[settled.plan], added.contains(plan) else { return nil }
            return JournalArchive.Settled(plan: plan, kind: settled.kind, at: settled.at)
        }
        // A journal that never held anything goes on counting where the other one was.
        if present.customers.isEmpty { numbersGiven = numbersGiven.highest(archive.numbersGiven) }
    }

    /// What is lacking here of a customer; nil where nothing is.
    private mutating func compare(
        _ customer: ArchivedCustomer, with known: ArchivedCustomer?,
        settled: (file: [Int64: JournalArchive.Settled], here: [Int64: JournalArchive.Settled]),
        _ plans: inout [Int64: Int64]
    ) -> ArchivedCustomer? {
        guard let known else { return customer }
        var lacking = customer
        lacking.number = known.number
        lacking.people = customer.people.filter { person in
            guard let other = known.people.first(where: { NameKey($0.name) == NameKey(person.name) }) else {
                return true
            }
            if let role = person.role, let here = other.role, role != here { differingPeople += 1 }
            return other.role == nil && person.role != nil
        }
        var notes = known.incidents
        lacking.incidents = customer.incidents.filter { note in
            guard let index = notes.firstIndex(where: { $0.isSame(as: note) }) else { return true }
            notes.remove(at: index)
            return false
        }
        var there = Dictionary(grouping: known.conversations, by: ArchivedConversation.Identity.init)
        lacking.conversations = []
        for conversation in customer.conversations {
            let identity = ArchivedConversation.Identity(conversation)
            guard let other = there[identity]?.first else {
                lacking.conversations.append(conversation)
                continue
            }
            there[identity]?.removeFirst()
            let numbers = Dictionary(
                other.plans.map { ($0.digest, $0.number) }, uniquingKeysWith: { first, _ in first })
            for plan in conversation.plans { plans[plan.number] = numbers[plan.digest] }
            let isSame = conversation.isSame(as: other, settled: settled)
            if isSame { same += 1 } else { differing += 1 }
        }
        newPeople += lacking.people.count
        let isLacking = !lacking.people.isEmpty || !lacking.incidents.isEmpty || !lacking.conversations.isEmpty
        return isLacking ? lacking : nil
    }

    /// Gives numbers to what is added, in the order of the old ones: a number above all that were given out here stays.
    private mutating func number(_ customers: inout [(isNew: Bool, ArchivedCustomer)], _ plans: inout [Int64: Int64]) {
        func given(_ old: [Int64], _ last: inout Int64) -> [Int64: Int64] {
            var numbers: [Int64: Int64] = [:]
            for old in old.sorted() {
                last = max(old, last + 1)
                numbers[old] = last
            }
            return numbers
        }
        let own = given(customers.filter(\.isNew).map(\.1.number), &numbersGiven.customer)
        let added = customers.flatMap(\.1.conversations)
        let conversations = given(added.map(\.number), &numbersGiven.conversation)
        let incidents = given(customers.flatMap(\.1.incidents).map(\.number), &numbersGiven.incident)
        plans.merge(given(added.flatMap(\.plans).map(\.number), &numbersGiven.plan)) { _, new in new }
        for index in customers.indices {
            if customers[index].isNew { customers[index].1.renumber(own[customers[index].1.number]) }
            for each in customers[index].1.conversations.indices {
                customers[index].1.conversations[each].renumber(conversations)
            }
            for each in customers[index].1.incidents.indices {
                customers[index].1.incidents[each].renumber(incidents)
            }
        }
    }
}

extension ArchivedCustomer {
    fileprivate mutating func renumber(_ new: Int64?) { number = new ?? number }
}

extension ArchivedConversation {
    fileprivate mutating func renumber(_ numbers: [Int64: Int64]) { number = numbers[number] ?? number }
}

extension ArchivedIncident {
    fileprivate mutating func renumber(_ numbers: [Int64: Int64]) { number = numbers[number] ?? number }
}
