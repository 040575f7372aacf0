extension InMemoryStore {
    /// What was done and can be taken back, oldest first.
    public func changes() -> [Change] {
        let open = Set(commitments(of: nil).filter { $0.outcome == nil }.map(\.id))
        let settled = Set(commitments(of: nil).map(\.id)).subtracting(open)
        return shared.changes.filter { change in
            guard let customer = shared.customers[change.customer] else { return false }
            switch change.what {
            case .customer: return true
            case .person(let name), .role(let name, _): return customer.has(name)
            case .settled(let commitment): return settled.contains(commitment)
            case .closed(let conversation): return shared.conversations[conversation]?.record.ended != nil
            }
        }
    }

    /// Takes these back, the latest first, in one step.
    public func undo(_ changes: [Int64]) throws {
        let known = Dictionary(uniqueKeysWithValues: self.changes().map { ($0.id, $0) })
        let wanted = try changes.sorted(by: >).map { id in
            guard let change = known[id] else { throw JournalError.noSuchChange }
            return change
        }
        let before = (shared.customers, shared.conversations, shared.outcomes)
        do {
            for change in wanted { try undo(change) }
        } catch {
            (shared.customers, shared.conversations, shared.outcomes) = before
            throw error
        }
        shared.changes.removeAll { changes.contains($0.id) || isGone($0) }
    }

    /// Makes one change of everything that is done in `body`.
    public func together<Value>(_ body: () throws -> Value) rethrows -> Value {
        guard group == nil else { return try body() }
        group = shared.lastChange + 1
        defer { group = nil }
        return try body()
    }

    /// Notes that something was done.
    func note(_ what: Change.What, of customer: CustomerID, at: Timestamp) {
        shared.lastChange += 1
        shared.changes.append(
            Change(id: shared.lastChange, group: group ?? shared.lastChange, at: at, customer: customer, what: what))
    }

    /// Whether the customer or the person that it is about is not there any more.
    private func isGone(_ change: Change) -> Bool {
        guard let customer = shared.customers[change.customer] else { return true }
        switch change.what {
        case .person(let name), .role(let name, _): return !customer.has(name)
        default: return false
        }
    }

    private func undo(_ change: Change) throws {
        let key = change.customer
        switch change.what {
        case .customer:
            guard let customer = shared.customers[key] else { return }
            guard customer.people.isEmpty, conversations(of: key).isEmpty, incidents(of: key).isEmpty else {
                throw JournalError.stillNeeded(customer.name)
            }
            shared.customers[key] = nil
        case .person(let name): shared.customers[key]?.people.removeAll { NameKey($0.name) == NameKey(name) }
        case .role(let name, let before):
            guard let index = shared.customers[key]?.people.firstIndex(where: { NameKey($0.name) == NameKey(name) })
            else { return }
            shared.customers[key]?.people[index].role = before
        case .settled(let commitment): shared.outcomes.removeAll { $0.commitment == commitment }
        case .closed(let conversation):
            shared.conversations[conversation]?.record.ended = nil
            shared.conversations[conversation]?.record.ending = nil
            shared.conversations[conversation]?.events.removeLast()
        }
    }
}

extension Customer {
    fileprivate func has(_ name: String) -> Bool { people.contains { NameKey($0.name) == NameKey(name) } }
}
