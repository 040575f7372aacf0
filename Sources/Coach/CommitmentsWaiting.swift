import Journal

extension CoachingConversation {
    /// What is said at the end where a plan made here is one too many for this customer: which three are open, and how
    /// one of them gives way.
    ///
    /// The plan itself is kept as it was made, so that nothing has to be typed again. It waits at the end and not at its
    /// own question, where going on with it would be interrupted by a choice among others.
    var waitingLines: [Line] {
        // The plan is saved already; where the others cannot be read, the rest of the ending is still said.
        guard let all = try? world.store.commitments(of: customer.id) else { return [] }
        let list = CommitmentList(all)
        let waiting = list.open.filter { $0.conversation == record.id && list.waiting.contains($0.id) }
        let others = list.open.filter { !list.waiting.contains($0.id) }
        guard !waiting.isEmpty, let first = others.first else { return [] }
        let today = world.day(world.now())
        var lines: [Line] = [.heading(waiting.count == 1 ? "One plan waits" : "Some plans wait")]
        lines.append(.listed("You have three plans open with \(customer.name), and three at a time are enough:"))
        lines += others.map {
            .listed("\($0.id.rawValue). I will \($0.commitment.act) (\($0.commitment.dueWords(on: today)))")
        }
        lines.append(.listed("Kept, and waiting until one of them is done or dropped:"))
        lines += waiting.map { .listed("\($0.id.rawValue). I will \($0.commitment.act)") }
        lines.append(
            .note(
                "Which one gives way? For example: rekindle commitments done \(first.id.rawValue), "
                    + "or rekindle commitments drop \(first.id.rawValue)"))
        return lines
    }
}
