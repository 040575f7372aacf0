extension InMemoryStore {
    /// Keeps what became of a commitment.
    public func settle(_ commitment: CommitmentID, as kind: Outcome.Kind, at: Timestamp) throws {
        guard let kept = commitments(of: nil).first(where: { $0.id == commitment }) else {
            throw JournalError.noSuchCommitment(commitment)
        }
        if let outcome = kept.outcome { throw JournalError.settled(commitment, outcome.kind) }
        shared.outcomes.append(SharedMemory.Settled(commitment: commitment, outcome: Outcome(kind, at: at)))
        note(.settled(commitment), of: kept.customer, at: at)
    }

    /// Gives a number to every commitment that has none yet.
    func number(_ commitments: [Commitment], of conversation: ConversationID) {
        for digest in commitments.digests {
            let made = SharedMemory.Made(conversation: conversation, digest: digest)
            guard shared.numbers[made] == nil else { continue }
            shared.lastNumber += 1
            shared.numbers[made] = CommitmentID(rawValue: shared.lastNumber)
        }
    }

    /// Drops the numbers of commitments that are there no more, and what became of them.
    func forgetNumbers(of conversation: ConversationID, except commitments: [Commitment]) {
        let digests = Set(commitments.digests)
        for (made, id) in shared.numbers where made.conversation == conversation && !digests.contains(made.digest) {
            shared.numbers[made] = nil
            shared.outcomes.removeAll { $0.commitment == id }
        }
    }
}
