import Journal

extension Timestamp {
    static func second(_ second: Int64) -> Timestamp { Timestamp(rawValue: second) }
}

extension Entry {
    /// Something the rep did at a step of the `gratitude` script.
    static func rep(_ payload: Payload, at step: String = "keenness", row: String? = nil, attempt: Int = 1) -> Entry {
        Entry(
            speaker: "rep", place: Place(script: "gratitude", step: step, row: row, attempt: attempt), digest: "d1",
            payload: payload)
    }

    /// An answer whose raw text tells it from others.
    static func answer(
        _ value: String, at step: String = "keenness", row: String? = nil, attempt: Int = 1,
        visibility: Visibility = .own
    ) -> Entry {
        rep(
            .answered(raw: "I said \(value)", value: value, visibility: visibility), at: step, row: row,
            attempt: attempt)
    }

    /// Something that concerns the conversation as a whole.
    static func coach(_ payload: Payload) -> Entry {
        Entry(speaker: "coach", digest: "d1", payload: payload)
    }
}

extension Finding {
    static func sample(_ code: String) -> Finding {
        Finding(code: code, title: "About \(code)", verdict: "issue", confidence: "clear", reasons: ["you said so"])
    }
}

extension Fact {
    static func sample(_ topic: String) -> Fact {
        Fact(topic: topic, text: "They like \(topic)", source: "told", day: "2026-02-14")
    }
}

extension JournalStore {
    /// A conversation with a new customer, held by this store.
    func begin(with name: String = "Harbour Foods", at second: Int64 = 100) throws -> ConversationRecord {
        let customer = try addCustomer(named: name, at: .second(second))
        return try begin(with: customer.id, at: second)
    }

    func begin(with customer: CustomerID, at second: Int64) throws -> ConversationRecord {
        try beginConversation(
            customer: customer, reflection: "gratitude", title: "Gratitude", at: .second(second))
    }

    func addPerson(_ person: Person, to customer: CustomerID) throws {
        try addPerson(person, to: customer, at: .second(1))
    }

    /// Takes back what was done last.
    func undoLast() throws {
        if let last = try changes().last { try undo([last.id]) }
    }

    @discardableResult
    func append(_ entries: Entry..., to record: ConversationRecord, at second: Int64 = 101) throws -> [Event] {
        try append(entries, to: record.id, at: .second(second), progress: "question 1 of about 12")
    }

    func payloads(of record: ConversationRecord) throws -> [Payload] {
        try events(of: record.id).map(\.payload)
    }
}

extension JournalError {
    /// What a journal says when `body` fails; nil when it does not.
    static func code(of body: () throws -> Void) -> Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? JournalError)?.code
        }
    }
}
