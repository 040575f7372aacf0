import GRDB
public import Journal

extension SQLiteStore {
    /// The latest answer by `script.step` over this customer's other conversations.
    public func lastAnswers(
        of customer: CustomerID, before conversation: ConversationID?
    ) throws -> [String: KeptAnswer] {
        // No conversation has the number 0.
        try history("conversation <> ?", [conversation?.rawValue ?? 0], of: customer).latest
    }

    /// How one question was answered over time, oldest first.
    public func answers(to script: String, step: String, of customer: CustomerID) throws -> [KeptAnswer] {
        try history("script = ? AND step = ?", [script, step], of: customer).answers
    }

    /// The cards shown in this customer's conversations at that moment or later.
    public func cardsShown(to customer: CustomerID, since: Timestamp) throws -> Set<String> {
        var cards: Set<String> = []
        try eachEvent("kind = 'shown' AND at >= ?", [since.rawValue], of: customer) { event, _ in
            if case .shown(let card) = event.payload { cards.insert(card) }
        }
        return cards
    }

    /// The cards that were refused for good, with whichever customer.
    public func cardsRefused() throws -> Set<String> {
        var cards: Set<String> = []
        try eachEvent("kind = 'refused'", [], of: nil) { event, _ in
            if case .refused(let card, forGood: true) = event.payload { cards.insert(card) }
        }
        return cards
    }

    private func history(
        _ condition: String, _ arguments: StatementArguments, of customer: CustomerID
    ) throws -> AnswerHistory {
        var history = AnswerHistory()
        try eachEvent(
            "kind IN ('answered', 'withheld') AND row IS NULL AND \(condition)", arguments, of: customer
        ) { history.add($0, of: $1) }
        return history
    }

    // An event that cannot be understood is passed over: it must not keep the rep from the next conversation.
    private func eachEvent(
        _ condition: String, _ arguments: StatementArguments, of customer: CustomerID?,
        _ body: (Event, ConversationID) -> Void
    ) throws {
        try reading { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT events.* FROM conversations JOIN events ON conversation = conversations.id
                    WHERE \(customer == nil ? "?1 IS NULL" : "customer = ?1") AND \(condition)
                    ORDER BY conversation, sequence
                    """,
                arguments: [customer?.rawValue] + arguments)
            while let row = try rows.next() {
                if let event = Event(row) { body(event, ConversationID(rawValue: row["conversation"])) }
            }
        }
    }
}
