extension InMemoryStore {
    /// What was found about a customer, or all, oldest first.
    public func findings(of customer: CustomerID?) -> [KeptFinding] {
        conclusions(of: customer).flatMap { record, at, outline in
            outline.findings.map {
                KeptFinding(customer: record.customer, conversation: record.id, at: at, finding: $0)
            }
        }
    }

    /// What was learnt about a customer, oldest first.
    public func facts(of customer: CustomerID) -> [KeptFact] {
        conclusions(of: customer).flatMap { record, at, outline in
            outline.facts.map { KeptFact(customer: record.customer, conversation: record.id, at: at, fact: $0) }
        }
    }

    /// What the rep means to do, by due day, the undated last.
    public func commitments(of customer: CustomerID?) -> [KeptCommitment] {
        conclusions(of: customer).flatMap { record, at, outline in
            zip(outline.commitments, outline.commitments.digests).compactMap { commitment, digest in
                let made = SharedMemory.Made(conversation: record.id, digest: digest)
                return shared.numbers[made].map { id in
                    KeptCommitment(
                        id: id, customer: record.customer, conversation: record.id, made: at, commitment: commitment,
                        outcome: shared.outcomes.first { $0.commitment == id }?.outcome)
                }
            }
        }
        .inDueOrder()
    }

    /// The latest answer by `script.step` over this customer's other conversations.
    public func lastAnswers(
        of customer: CustomerID, before conversation: ConversationID?
    ) -> [String: KeptAnswer] {
        var history = AnswerHistory()
        for (id, event) in events(of: customer) where id != conversation {
            history.add(event, of: id)
        }
        return history.latest
    }

    /// The cards shown in this customer's conversations at that moment or later.
    public func cardsShown(to customer: CustomerID, since: Timestamp) -> Set<String> {
        var cards: Set<String> = []
        for (_, event) in events(of: customer) where event.at >= since {
            if case .shown(let card) = event.payload { cards.insert(card) }
        }
        return cards
    }

    /// The cards that were refused for good, with whichever customer.
    public func cardsRefused() -> Set<String> {
        var cards: Set<String> = []
        for event in shared.conversations.values.flatMap(\.events) {
            if case .refused(let card, forGood: true) = event.payload { cards.insert(card) }
        }
        return cards
    }

    /// How one question was answered over time, oldest first.
    public func answers(to script: String, step: String, of customer: CustomerID) -> [KeptAnswer] {
        var history = AnswerHistory()
        for (id, event) in events(of: customer) where event.place?.script == script && event.place?.step == step {
            history.add(event, of: id)
        }
        return history.answers
    }

    /// Nothing to do: everything here is derived when asked for.
    public func rebuildIndexes() {}

    private func events(of customer: CustomerID) -> [(ConversationID, Event)] {
        shared.conversations.values.filter { $0.record.customer == customer }
            .flatMap { kept in kept.events.map { (kept.record.id, $0) } }
    }

    private func conclusions(of customer: CustomerID?) -> [(ConversationRecord, Timestamp, Outline)] {
        shared.conversations.values.compactMap { kept -> (ConversationRecord, Timestamp, Outline)? in
            guard customer == nil || kept.record.customer == customer else { return nil }
            guard let (at, outline) = kept.events.lastConclusion else { return nil }
            return (kept.record, at, outline)
        }
        .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    }
}
