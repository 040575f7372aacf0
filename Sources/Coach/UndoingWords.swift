import Journal

/// A change with the names a person knows it by.
struct NamedChange {
    enum What {
        case customer
        case person(String)
        case role(String, before: String?)
        case settled(KeptCommitment)
        case closed(ConversationRecord)
    }

    let customer: String
    let at: Timestamp
    let what: What
}

/// How undoing speaks of changes, before and after.
struct UndoingWords {
    /// Puts a time into words, such as "14:05".
    let moment: (Timestamp) -> String

    /// More names are not listed.
    private static let mostNames = 5

    /// What taking these back does; they were made together where they are several.
    func preview(of changes: [NamedChange]) -> [String] {
        guard changes.count > 1 else { return changes.map(preview) }
        let customers = changes.filter { if case .customer = $0.what { true } else { false } }
        let people = changes.compactMap { if case .person(let name) = $0.what { name } else { nil } }
        let before = moment(changes[0].at)
        if customers.count == 1, people.count == changes.count - 1 {
            return [
                "This takes \(customers[0].customer) out of your customers again, with \(listed(people)), "
                    + "as before \(before)."
            ]
        }
        let roles = changes.count { if case .role = $0.what { true } else { false } }
        let plans = changes.count { if case .settled = $0.what { true } else { false } }
        let closed = changes.count { if case .closed = $0.what { true } else { false } }
        let counts = [
            (customers.count, "customer goes", "customers go", ": \(listed(customers.map(\.customer)))"),
            (people.count, "person goes", "people go", ": \(listed(people))"),
            (roles, "role is as it was", "roles are as they were", ""),
            (plans, "plan is open", "plans are open", ""),
            (closed, "conversation is open", "conversations are open", ""),
        ]
        return ["This takes back what was done together, as before \(before):"]
            + counts.filter { $0.0 > 0 }.map { count, one, many, names in
                "- \(count) \(count == 1 ? one : many) again\(names)"
            }
    }

    private func preview(of change: NamedChange) -> String {
        let before = "as before \(moment(change.at))"
        let customer = change.customer
        switch change.what {
        case .customer: return "This takes \(customer) out of your customers again, \(before)."
        case .person(let name): return "This takes \(name) out of the people at \(customer) again, \(before)."
        case .role(let name, let role?): return "This makes \(name) at \(customer) \"\(role)\" again, \(before)."
        case .role(let name, nil): return "This leaves \(name) at \(customer) without a role again, \(before)."
        case .settled(let kept): return "This marks \"\(kept.commitment.act)\" (\(customer)) as open again, \(before)."
        case .closed(let record):
            let how = record.ending == .stopped ? "stopped" : "finished"
            return "This opens \"\(record.title)\" with \(customer) again, as before you \(how) it, "
                + "\(moment(change.at))."
        }
    }

    /// What is different now.
    func done(_ change: NamedChange) -> String {
        let customer = change.customer
        switch change.what {
        case .customer: return "\(customer) is not among your customers any more."
        case .person(let name): return "\(name) is not among the people at \(customer) any more."
        case .role(let name, let role?): return "\(name) at \(customer) is \"\(role)\" again."
        case .role(let name, nil): return "\(name) at \(customer) has no role again."
        case .settled(let kept):
            let kind = kept.outcome.map { ", no longer \($0.kind.rawValue)" } ?? ""
            return "Open again\(kind): I will \(kept.commitment.act) (\(customer))."
        case .closed(let record):
            return "Open again: \(record.title) with \(customer). There /back changes the last answer."
        }
    }

    /// What to type next.
    func next(after change: NamedChange) -> String {
        switch change.what {
        case .customer: "rekindle customers"
        case .person, .role: "rekindle show \(change.customer.quotedForShell)"
        case .settled: "rekindle commitments"
        case .closed(let record):
            "rekindle reflect \(record.reflection) --customer \(change.customer.quotedForShell) --continue"
        }
    }

    /// "Joan, Tom and Ali"; of many the first few.
    private func listed(_ names: [String]) -> String {
        let shown = names.prefix(Self.mostNames)
        if names.count > shown.count {
            return "\(shown.joined(separator: ", ")) and \(names.count - shown.count) more"
        }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
    }
}
