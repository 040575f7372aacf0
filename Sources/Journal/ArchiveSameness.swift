extension ArchivedConversation {
    /// What tells one conversation with a customer from another.
    struct Identity: Hashable {
        let reflection: String
        let began: Timestamp

        init(_ conversation: ArchivedConversation) {
            reflection = conversation.reflection
            began = conversation.began
        }
    }

    /// Whether the same was said, and the same became of the plans; numbers make no difference.
    func isSame(
        as other: ArchivedConversation,
        settled: (file: [Int64: JournalArchive.Settled], here: [Int64: JournalArchive.Settled])
    ) -> Bool {
        ended == other.ended && ending == other.ending && plainEvents == other.plainEvents
            && outcomes(settled.file) == other.outcomes(settled.here)
    }

    private var plainEvents: [Event] {
        events.map { event in
            guard case .lookedUp(var values) = event.payload, values[Event.planLookup] != nil else { return event }
            values[Event.planLookup] = ""
            var event = event
            event.payload = .lookedUp(values)
            return event
        }
    }

    private func outcomes(_ settled: [Int64: JournalArchive.Settled]) -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for plan in plans {
            if let settled = settled[plan.number] { outcomes[plan.digest] = Outcome(settled.kind, at: settled.at) }
        }
        return outcomes
    }
}

extension ArchivedIncident {
    func isSame(as other: ArchivedIncident) -> Bool {
        at == other.at && heading == other.heading && words == other.words
    }
}

extension JournalArchive {
    /// What became of plans, by their numbers.
    var settled: [Int64: Settled] {
        Dictionary(outcomes.map { ($0.plan, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension JournalArchive.Numbers {
    func highest(_ other: Self) -> Self {
        Self(
            customer: max(customer, other.customer), conversation: max(conversation, other.conversation),
            plan: max(plan, other.plan), incident: max(incident, other.incident))
    }
}
