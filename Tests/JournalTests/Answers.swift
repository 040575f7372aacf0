import Journal

/// Everything a store can be asked.
struct Answers: Equatable {
    var customers: [Customer]
    var single: [Customer?]
    var conversations: [[ConversationRecord]]
    var open: [ConversationRecord]
    var events: [[Event]]
    var findings: [[KeptFinding]]
    var facts: [[KeptFact]]
    var commitments: [[KeptCommitment]]
    var last: [[String: KeptAnswer]]
    var cards: [Set<String>]
    var refused: Set<String>
    var histories: [[KeptAnswer]]
    var incidents: [[IncidentNote]]
    var postponed: [ConversationID: Timestamp]
    var changes: [Change]

    init(of store: any JournalStore) throws {
        customers = try store.customers()
        let ids = (1...8).map { CustomerID(rawValue: $0) }
        let some = [nil] + ids.map(Optional.some)
        let all = try store.conversations(of: nil)
        single = try ids.map { try store.customer($0) }
        conversations = try some.map { try store.conversations(of: $0) }
        open = try store.openConversations()
        events = try all.map { try store.events(of: $0.id) }
        findings = try some.map { try store.findings(of: $0) }
        facts = try ids.map { try store.facts(of: $0) }
        commitments = try some.map { try store.commitments(of: $0) }
        last = try ids.flatMap { id in
            try ([nil] + all.map { Optional($0.id) }).map { try store.lastAnswers(of: id, before: $0) }
        }
        cards = try ids.flatMap { id in
            try [0, 120, 150].map { try store.cardsShown(to: id, since: .second($0)) }
        }
        refused = try store.cardsRefused()
        incidents = try some.map { try store.incidents(of: $0) }
        postponed = try store.postponed()
        changes = try store.changes()
        histories = try ids.flatMap { id in
            try RandomHistory.steps.map { try store.answers(to: "gratitude", step: $0, of: id) }
        }
    }
}
