import Dialogue
public import Journal

/// Everything kept that names one person.
public struct NotesOfPerson {
    /// One piece of it.
    public struct Entry {
        /// The text and where it stands.
        public let mention: Mention
        /// The text as a person reads it.
        public let text: String
        /// Whom else it names of those the journal knows, whose rights are to be weighed too.
        public let alsoAbout: [String]
    }

    /// What is kept with one customer.
    public struct Part {
        /// What was found there, for forgetting it.
        public let found: CustomerMentions
        /// Piece by piece.
        public let entries: [Entry]
        /// The customer.
        public var customer: Customer { found.customer }
    }

    /// Whom it is about.
    public let names: PersonNames
    /// By customer's name, those where nothing names the person left out.
    public let parts: [Part]
    /// Customers that have this person's name themselves.
    public let namesakes: [Customer]
    /// Where the first name alone is among the people, but nothing says that it is this person.
    public let perhaps: [Customer]

    /// Looks everywhere, or with one customer alone. Throws `JournalError`.
    public init(_ names: PersonNames, at customer: Customer?, in store: any JournalStore) throws {
        self.names = names
        let found = try store.mentions(of: names, at: customer?.id)
        let customers = try store.customers()
        let others = customers.map { ($0, OtherPeople(at: $0, than: names)) }
        parts = found.map { found in
            Part(
                found: found,
                entries: found.mentions.map { mention in
                    let also = others.flatMap { $1.named(in: mention.text, isHere: $0.id == found.customer.id) }
                    return Entry(
                        mention: mention, text: mention.words,
                        alsoAbout: also.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
                })
        }
        namesakes = customers.filter { (customer == nil || $0 == customer) && names.isNamed(in: $0.name) }
        let known = Set(found.filter(\.isKnown).map(\.customer.id))
        perhaps = customers.filter { candidate in
            (customer == nil || candidate == customer) && !known.contains(candidate.id)
                && candidate.people.contains { names.mayBe($0.name) }
        }
    }
}

/// The people of one customer besides the one looked for.
private struct OtherPeople {
    private let people: [(name: String, names: PersonNames, search: PersonSearch)]

    init(at customer: Customer, than wanted: PersonNames) {
        people = customer.people.filter { !wanted.isNamed(in: $0.name) && !wanted.mayBe($0.name) }.compactMap {
            person in
            guard let names = try? PersonNames(person.name) else { return nil }
            return (person.name, names, PersonSearch(names, at: customer, texts: []))
        }
    }

    /// Those a text names. One name alone, such as Sam, is taken for this customer's Sam only here.
    func named(in text: String, isHere: Bool) -> [String] {
        people.filter { person in
            isHere ? person.search.finds(text) : person.name.contains(" ") && person.names.isNamed(in: text)
        }
        .map(\.name)
    }
}

extension Mention {
    /// The text as a person reads it.
    fileprivate var words: String {
        kind == .lookedUp ? AnswerValue(canonical: text)?.plain ?? text : text
    }
}
