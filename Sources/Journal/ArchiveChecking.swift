extension JournalArchive {
    // No journal gets near it; higher ones could not be counted on from.
    private static let highestNumber: Int64 = 1_000_000_000

    /// The archive as a journal takes it in; throws `ArchiveProblem` where no journal could have held it.
    package func checked() throws(ArchiveProblem) -> JournalArchive {
        var archive = self
        var seen = Seen()
        var names: Set<NameKey> = []
        for (index, customer) in customers.enumerated() {
            let place = "customers[\(index)]"
            archive.customers[index] = try customer.checked(at: place, &seen)
            guard names.insert(NameKey(archive.customers[index].name)).inserted else {
                throw ArchiveProblem(place: "\(place).name", message: "the same customer is there twice.")
            }
        }
        var settled: Set<Int64> = []
        for (index, outcome) in outcomes.enumerated() {
            let place = "outcomes[\(index)].plan"
            guard seen.plans.contains(outcome.plan) else {
                throw ArchiveProblem(place: place, message: "there is no plan of that number.")
            }
            guard settled.insert(outcome.plan).inserted else {
                throw ArchiveProblem(place: place, message: "it is said twice what became of that plan.")
            }
        }
        let given = numbersGiven
        for number in [given.customer, given.conversation, given.plan, given.incident] {
            guard (0...Self.highestNumber).contains(number) else {
                throw ArchiveProblem(place: "numbersGiven", message: "a number is out of range.")
            }
        }
        return archive
    }

    /// The numbers met so far.
    struct Seen {
        private(set) var plans: Set<Int64> = []
        private var customers: Set<Int64> = []
        private var conversations: Set<Int64> = []
        private var incidents: Set<Int64> = []

        enum Kind { case customer, conversation, plan, incident }

        mutating func add(_ number: Int64, _ kind: Kind, at place: String) throws(ArchiveProblem) {
            guard (1...JournalArchive.highestNumber).contains(number) else {
                throw ArchiveProblem(place: "\(place).number", message: "a number is between 1 and 1000000000.")
            }
            let isNew =
                switch kind {
                case .customer: customers.insert(number).inserted
                case .conversation: conversations.insert(number).inserted
                case .plan: plans.insert(number).inserted
                case .incident: incidents.insert(number).inserted
                }
            guard isNew else { throw ArchiveProblem(place: "\(place).number", message: "the number is there twice.") }
        }
    }
}

extension ArchivedCustomer {
    fileprivate func checked(
        at place: String, _ seen: inout JournalArchive.Seen
    ) throws(ArchiveProblem) -> ArchivedCustomer {
        var customer = self
        try seen.add(number, .customer, at: place)
        do {
            customer.name = try CustomerName.validate(name)
        } catch {
            throw ArchiveProblem(place: "\(place).name", message: "\(error)")
        }
        try added.check(at: "\(place).added")
        var names: Set<NameKey> = []
        for (index, person) in people.enumerated() {
            let place = "\(place).people[\(index)]"
            do {
                customer.people[index] = try person.validated()
            } catch {
                throw ArchiveProblem(place: place, message: "\(error)")
            }
            guard names.insert(NameKey(person.name)).inserted else {
                throw ArchiveProblem(place: place, message: "the same person is there twice.")
            }
        }
        for (index, conversation) in conversations.enumerated() {
            customer.conversations[index] = try conversation.checked(
                at: "\(place).conversations[\(index)]", &seen)
        }
        for (index, note) in incidents.enumerated() {
            let place = "\(place).incidents[\(index)]"
            try seen.add(note.number, .incident, at: place)
            try note.at.check(at: "\(place).at")
            try note.heading.checkText(at: "\(place).heading")
            try note.words.checkText(at: "\(place).words")
        }
        return customer
    }
}

extension Timestamp {
    /// Years up to 9999 can be shown.
    func check(at place: String) throws(ArchiveProblem) {
        guard (0...253_402_300_799).contains(rawValue) else {
            throw ArchiveProblem(place: place, message: "a moment is seconds since 1970, up to the year 9999.")
        }
    }
}

extension String {
    /// A database would cut the text short there.
    func checkText(at place: String) throws(ArchiveProblem) {
        guard !utf8.contains(0) else {
            throw ArchiveProblem(place: place, message: "there is a character in it that no text has.")
        }
    }
}
