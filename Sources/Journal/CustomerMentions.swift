/// Everything written about one customer that names a person, and what is left without it.
public struct CustomerMentions {
    /// The customer.
    public let customer: Customer
    /// Whether the person is known there, so that the first name alone means them.
    public let isKnown: Bool
    /// What names the person: people first, then by conversation in order, then incident notes.
    public let mentions: [Mention]
    /// The conversations in which something does.
    public var conversations: [ConversationID] { changes.keys.sorted() }

    /// The people there afterwards.
    package let people: [Person]
    /// The events that become others, by conversation.
    package let changes: [ConversationID: [Event]]
    /// For conversations of which plans go: what a plan's digest becomes. One that is missing goes.
    package let digests: [ConversationID: [String: String]]
    /// The incident notes that lose their words.
    package let incidents: [IncidentNote]

    /// Looks through everything of a customer; `unreadable` is what is kept there and cannot be understood.
    package init(
        of names: PersonNames, at customer: Customer, events: [ConversationID: [Event]], incidents: [IncidentNote],
        changes: [Change], unreadable: [String] = []
    ) {
        let order = events.sorted { $0.key < $1.key }
        let texts = order.lazy.flatMap(\.value).flatMap(\.texts)
        let notes = incidents.flatMap { [$0.heading, $0.words] }
        let former = changes.filter { $0.customer == customer.id }.compactMap(\.what.formerRole)
        let roles = customer.people.compactMap(\.role) + former.map(\.role)
        let search = PersonSearch(
            names, at: customer, texts: [AnySequence(texts), AnySequence(notes + roles + unreadable)].joined())
        self.init(search, at: customer, events: order.map { ($0.key, $0.value) }, incidents: incidents, former: former)
    }

    private init(
        _ search: PersonSearch, at customer: Customer, events: [(ConversationID, [Event])], incidents: [IncidentNote],
        former: [(name: String, role: String)]
    ) {
        self.customer = customer
        self.search = search
        isKnown = search.isKnown
        var mentions: [Mention] = []
        var people: [Person] = []
        for var person in customer.people {
            if search.finds(person.name) {
                mentions.append(Mention(.person, person.name + (person.role.map { ", \($0)" } ?? "")))
                continue
            }
            if let role = person.role, search.finds(role) {
                mentions.append(Mention(.role, "\(person.name), \(role)"))
                person.role = nil
            }
            people.append(person)
        }
        var changes: [ConversationID: [Event]] = [:]
        var digests: [ConversationID: [String: String]] = [:]
        for (conversation, events) in events {
            let changed = events.compactMap { $0.without(search) }
            guard !changed.isEmpty else { continue }
            changes[conversation] = changed
            digests[conversation] = events.digests(after: changed, search)
            // An earlier conclusion says again what the last one says.
            let last = events.last { $0.payload.kind == "concluded" }?.sequence
            for event in events where event.payload.kind != "concluded" || event.sequence == last {
                mentions += event.mentions(search, in: conversation)
            }
        }
        // What undo would bring back of somebody who stays.
        for (name, role) in former where people.contains(where: { $0.name == name }) && search.finds(role) {
            mentions.append(Mention(.role, "\(name), formerly \(role)"))
        }
        let emptied = incidents.filter { search.finds($0.heading) || search.finds($0.words) }
        mentions += emptied.map { Mention(.incident, "\($0.heading)\n\($0.words)", at: $0.at) }
        self.mentions = mentions
        self.people = people
        self.changes = changes
        self.digests = digests
        self.incidents = emptied.map { note in
            IncidentNote(id: note.id, customer: note.customer, at: note.at, heading: "", words: "")
        }
    }

    package let search: PersonSearch

    /// Whether nothing names the person.
    public var isEmpty: Bool { mentions.isEmpty && changes.isEmpty }
}

extension [Event] {
    /// What each plan's digest becomes where plans go; nil where none goes. What was concluded last decides.
    fileprivate func digests(after changed: [Event], _ search: PersonSearch) -> [String: String]? {
        var digests: [String: String] = [:]
        var taken: Set<String> = []
        var hasChanged = false
        for event in reversed() {
            guard case .concluded(let outline) = event.payload else { continue }
            let old = zip(outline.commitments, outline.commitments.digests)
            let stays = old.filter { !$0.0.texts.contains(where: search.finds) }
            if stays.count < outline.commitments.count { hasChanged = true }
            for ((_, before), after) in zip(stays, stays.map(\.0).digests)
            where digests[before] == nil && taken.insert(after).inserted {
                digests[before] = after
            }
        }
        return hasChanged ? digests : nil
    }
}

extension JournalStore {
    /// Everything that names a person, by customer in the order of their names; with one customer alone where that is
    /// given. Customers with nothing are left out.
    public func mentions(of names: PersonNames, at customer: CustomerID? = nil) throws -> [CustomerMentions] {
        let changes = try changes()
        return try customers().filter { customer == nil || $0.id == customer }.compactMap { customer in
            var events: [ConversationID: [Event]] = [:]
            for record in try conversations(of: customer.id) { events[record.id] = try self.events(of: record.id) }
            let found = CustomerMentions(
                of: names, at: customer, events: events, incidents: try incidents(of: customer.id), changes: changes)
            return found.isEmpty ? nil : found
        }
    }
}
