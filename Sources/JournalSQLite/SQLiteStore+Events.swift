import GRDB
public import Journal

extension SQLiteStore {
    /// Everything that happened in a conversation, in order.
    public func events(of conversation: ConversationID) throws -> [Event] {
        try reading { database in
            let known = try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM conversations WHERE id = ?)",
                arguments: [conversation.rawValue])
            guard known == true else { throw JournalError.noSuchConversation }
            return try database.events(of: conversation)
        }
    }

    /// Appends in one durable transaction and returns what was appended.
    @discardableResult
    public func append(
        _ entries: [Entry], to conversation: ConversationID, at: Timestamp, progress: String
    ) throws -> [Event] {
        let entries = try entries.map { try $0.storable() }
        return try writing { database in
            try requireHeld(conversation, database)
            let last = try Int.fetchOne(
                database, sql: "SELECT max(sequence) FROM events WHERE conversation = ?",
                arguments: [conversation.rawValue])
            let next = (last ?? 0) + 1
            let events = entries.enumerated().map { Event($1, sequence: next + $0, at: at) }
            for event in events { try database.insert(event, conversation) }
            if let (at, outline) = events.lastConclusion { try database.index(outline, at: at, of: conversation) }
            try database.execute(
                sql: "UPDATE conversations SET active = ?, progress = ? WHERE id = ?",
                arguments: [at.rawValue, progress, conversation.rawValue])
            return events
        }
    }

    /// Closes for good, dropping what no longer counts.
    public func close(_ conversation: ConversationID, ending: Ending, dropping: [Int], at: Timestamp) throws {
        try writing { database in
            try requireHeld(conversation, database)
            let events = try database.events(of: conversation)
            for sequence in events.droppedByClosing(dropping).sorted() {
                try database.dropPayload(of: sequence, in: conversation)
            }
            try database.insert(.closing(after: events, ending: ending, at: at), conversation)
            try database.forgetNumbers(of: conversation)
            try database.execute(
                sql: "UPDATE conversations SET active = ?, ended = ?, ending = ? WHERE id = ?",
                arguments: [at.rawValue, at.rawValue, ending.rawValue, conversation.rawValue])
            // What ended for safety is over for good.
            guard ending != .safety, let customer = try database.customer(of: conversation) else { return }
            try note(.closed(conversation), of: customer, at: at, in: database)
        }
        wipeLog()
        release(conversation)
    }
}

extension Database {
    /// The conversation's events in order; throws `damaged` for one that cannot be understood.
    fileprivate func events(of conversation: ConversationID) throws -> [Event] {
        let rows = try Row.fetchAll(
            self, sql: "SELECT * FROM events WHERE conversation = ? ORDER BY sequence",
            arguments: [conversation.rawValue])
        return try rows.map { row in
            guard let event = Event(row) else { throw JournalError.damaged(conversation, event: row["sequence"]) }
            return event
        }
    }

    fileprivate func customer(of conversation: ConversationID) throws -> CustomerID? {
        try Int64.fetchOne(
            self, sql: "SELECT customer FROM conversations WHERE id = ?", arguments: [conversation.rawValue]
        )
        .map(CustomerID.init)
    }

    func insert(_ event: Event, _ conversation: ConversationID) throws {
        let envelope = try Envelope(event.payload)
        let place = event.place
        try cachedStatement(
            sql: """
                INSERT INTO events
                (conversation, sequence, at, speaker, path, script, step, row, attempt, digest, kind, version, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            conversation.rawValue, event.sequence, event.at.rawValue, event.speaker, place?.path, place?.script,
            place?.step, place?.row, place?.attempt, event.digest, envelope.kind, envelope.version, envelope.body,
        ])
    }

    fileprivate func dropPayload(of sequence: Int, in conversation: ConversationID) throws {
        try replacePayload(of: sequence, in: conversation, with: .dropped)
    }

    /// Puts another payload in the place of what an event kept.
    func replacePayload(of sequence: Int, in conversation: ConversationID, with payload: Payload) throws {
        let envelope = try Envelope(payload)
        try execute(
            sql: "UPDATE events SET kind = ?, version = ?, body = ? WHERE conversation = ? AND sequence = ?",
            arguments: [envelope.kind, envelope.version, envelope.body, conversation.rawValue, sequence])
    }
}

extension Event {
    /// Nil when the stored payload cannot be understood.
    init?(_ row: Row) {
        let envelope = Envelope(kind: row["kind"], version: row["version"], body: row["body"])
        guard let payload = envelope.payload() else { return nil }
        let script: String? = row["script"]
        self.init(
            sequence: row["sequence"], at: Timestamp(rawValue: row["at"]), speaker: row["speaker"],
            place: script.map { script in
                Place(
                    path: row["path"], script: script, step: row["step"], row: row["row"], attempt: row["attempt"])
            },
            digest: row["digest"], payload: payload)
    }
}
