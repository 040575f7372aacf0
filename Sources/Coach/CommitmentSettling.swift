public import Journal

/// Ends commitments and says what that changed.
public struct CommitmentSettling {
    private let store: any JournalStore

    /// Over a journal.
    public init(_ store: any JournalStore) { self.store = store }

    /// Marks a commitment done or dropped. Throws `JournalError`: then nothing has changed.
    public func settle(_ id: CommitmentID, as kind: Outcome.Kind, at: Timestamp) throws -> [String] {
        let before = CommitmentList(try store.commitments(of: nil))
        try store.settle(id, as: kind, at: at)
        let all = try store.commitments(of: nil)
        guard let kept = all.first(where: { $0.id == id }) else { return [] }
        let after = CommitmentList(all)
        let name = try customerName(of: kept)
        var lines = ["\(kind == .done ? "Done" : "Dropped"): I will \(kept.commitment.act) (\(name))."]
        for next in after.open where before.waiting.contains(next.id) && !after.waiting.contains(next.id) {
            lines.append("Waiting no longer: \(next.id.rawValue), I will \(next.commitment.act).")
        }
        let left = after.open.count { $0.customer == kept.customer }
        let still =
            switch left {
            case 0: "No plan is open with \(name) now."
            case 1: "One plan is still open with \(name)."
            default: "\(left) plans are still open with \(name)."
            }
        lines.append("\(still) `rekindle undo` takes this back.")
        return lines
    }

    private func customerName(of kept: KeptCommitment) throws -> String {
        try store.customer(kept.customer)?.name ?? "a customer who is gone"
    }
}
