public import Journal

/// Takes back the last thing done to the journal that nothing hangs on, and says so before and after.
public struct Undoing {
    /// What one undo takes back.
    public struct Step: Equatable, Sendable {
        /// The changes, oldest first.
        public let changes: [Change]
        /// What taking them back does, a sentence a line.
        public let preview: [String]
        /// Whether something that was written down goes.
        public let isRemoving: Bool
        /// What stays of what was done later or together with it, for other things hang on it by now: customers' names.
        public let staying: [String]
    }

    private let store: any JournalStore
    private let words: UndoingWords

    /// Over a journal; `moment` puts a time into words, such as "14:05".
    public init(_ store: any JournalStore, moment: @escaping (Timestamp) -> String) {
        self.store = store
        words = UndoingWords(moment: moment)
    }

    /// What the next undo would take back; nil where nothing can be. Throws `JournalError`.
    public func next() throws -> Step? {
        let hanging = try Hanging(in: store)
        var staying: [String] = []
        let groups = Dictionary(grouping: try store.changes(), by: \.group).values
            .sorted { ($0.last?.id ?? 0) > ($1.last?.id ?? 0) }
        for group in groups {
            let stays = hanging.staying(of: group)
            staying += stays.compactMap { hanging.customers[$0.customer]?.name }
            let changes = group.filter { !stays.contains($0) }
            guard !changes.isEmpty else { continue }
            return Step(
                changes: changes, preview: words.preview(of: try changes.map(named)),
                isRemoving: changes.contains(where: \.isRemoving),
                staying: staying.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
        return nil
    }

    /// Takes it back and says what is different now, and what comes next. Throws `JournalError`: then nothing has changed.
    public func undo(_ step: Step) throws -> [String] {
        let named = try step.changes.map(named)
        try store.undo(step.changes.map(\.id))
        var lines = named.count == 1 ? [words.done(named[0])] : ["Taken back, all of it."]
        for case .settled(let kept) in named.map(\.what) {
            let list = CommitmentList(try store.commitments(of: kept.customer))
            guard list.waiting.contains(kept.id) else { continue }
            lines.append("It waits, for three plans are open with \(named[0].customer).")
        }
        return lines + ["Next: \(words.next(after: named[0]))"]
    }

    private func named(_ change: Change) throws -> NamedChange {
        let customer = try store.customer(change.customer)?.name ?? "a customer who is gone"
        let what: NamedChange.What
        switch change.what {
        case .customer: what = .customer
        case .person(let name): what = .person(name)
        case .role(let name, let before): what = .role(name, before: before)
        case .settled(let id):
            guard let kept = try store.commitments(of: change.customer).first(where: { $0.id == id }) else {
                throw JournalError.noSuchCommitment(id)
            }
            what = .settled(kept)
        case .closed(let id):
            guard let record = try store.conversations(of: change.customer).first(where: { $0.id == id }) else {
                throw JournalError.noSuchConversation
            }
            what = .closed(record)
        }
        return NamedChange(customer: customer, at: change.at, what: what)
    }
}

extension Change {
    fileprivate var isRemoving: Bool {
        switch what {
        case .customer, .person, .role: true
        case .settled, .closed: false
        }
    }
}

/// What hangs on customers and people by now, so that adding them cannot be taken back.
private struct Hanging {
    let customers: [CustomerID: Customer]
    private let conversations: [CustomerID: [ConversationRecord]]
    private let noted: Set<CustomerID>
    private let store: any JournalStore

    init(in store: any JournalStore) throws {
        self.store = store
        customers = Dictionary(uniqueKeysWithValues: try store.customers().map { ($0.id, $0) })
        conversations = Dictionary(grouping: try store.conversations(of: nil), by: \.customer)
        noted = Set(try store.incidents(of: nil).map(\.customer))
    }

    /// Those of a group that cannot be taken back.
    func staying(of group: [Change]) -> [Change] {
        let people = group.filter { change in
            if case .person(let name) = change.what { isSpokenOf(name, at: change.customer) } else { false }
        }
        return people
            + group.filter { change in
                guard case .customer = change.what else { return false }
                let leaving = group.compactMap { other -> String? in
                    guard other.customer == change.customer, !people.contains(other) else { return nil }
                    if case .person(let name) = other.what { return name } else { return nil }
                }
                let left = (customers[change.customer]?.people ?? []).filter { !leaving.contains($0.name) }
                return conversations[change.customer] != nil || noted.contains(change.customer) || !left.isEmpty
            }
    }

    /// Whether a conversation was begun about that person; one that cannot be read may have been.
    private func isSpokenOf(_ name: String, at customer: CustomerID) -> Bool {
        (conversations[customer] ?? []).contains { record in
            guard let events = try? store.events(of: record.id) else { return true }
            return events.contains { event in
                guard case .lookedUp(let values) = event.payload, let person = values["person"] else { return false }
                return NameKey(person) == NameKey(name)
            }
        }
    }
}
