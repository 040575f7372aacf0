import GRDB
import Journal

extension Database {
    /// Everything kept.
    func archive() throws -> JournalArchive {
        let conversations = try archivedConversations()
        var notes: [Int64: [ArchivedIncident]] = [:]
        for note in try incidents(of: nil).sorted(by: { $0.id < $1.id }) {
            notes[note.customer.rawValue, default: []].append(
                ArchivedIncident(number: note.id, at: note.at, heading: note.heading, words: note.words))
        }
        let customers = try allCustomers().map { customer in
            ArchivedCustomer(
                number: customer.id.rawValue, name: customer.name, added: customer.added, people: customer.people,
                conversations: conversations[customer.id.rawValue] ?? [], incidents: notes[customer.id.rawValue] ?? [])
        }
        let outcomes = try Row.fetchAll(self, sql: "SELECT commitment, kind, at FROM outcomes ORDER BY id").compactMap {
            row in
            Outcome.Kind(rawValue: row["kind"]).map {
                JournalArchive.Settled(plan: row["commitment"], kind: $0, at: Timestamp(rawValue: row["at"]))
            }
        }
        return JournalArchive(
            customers: customers, outcomes: outcomes,
            numbersGiven: JournalArchive.Numbers(
                customer: try lastNumber(of: "customers"), conversation: try lastNumber(of: "conversations"),
                plan: try lastNumber(of: "commitmentNumbers"), incident: try lastNumber(of: "incidents")))
    }

    /// By customer, in the order of their numbers.
    private func archivedConversations() throws -> [Int64: [ArchivedConversation]] {
        var events: [Int64: [Event]] = [:]
        let rows = try Row.fetchCursor(self, sql: "SELECT * FROM events ORDER BY conversation, sequence")
        while let row = try rows.next() {
            let event = Event(row) ?? .unreadable(row)
            events[row["conversation"], default: []].append(event)
        }
        var plans: [Int64: [ArchivedConversation.Plan]] = [:]
        for row in try Row.fetchAll(self, sql: "SELECT * FROM commitmentNumbers ORDER BY number") {
            plans[row["conversation"], default: []].append(
                ArchivedConversation.Plan(number: row["number"], digest: row["digest"]))
        }
        var conversations: [Int64: [ArchivedConversation]] = [:]
        let records = try Row.fetchAll(
            self,
            sql: "SELECT * FROM conversations LEFT JOIN postponements ON conversation = id ORDER BY id")
        for row in records {
            let record = ConversationRecord(row)
            let until: Int64? = row["until"]
            conversations[record.customer.rawValue, default: []].append(
                ArchivedConversation(
                    record, active: Timestamp(rawValue: row["active"]), postponed: until.map(Timestamp.init),
                    events: events[record.id.rawValue] ?? [], plans: plans[record.id.rawValue] ?? []))
        }
        return conversations
    }
}

extension Event {
    /// Where and when something happened that cannot be understood.
    fileprivate static func unreadable(_ row: Row) -> Event {
        Event(
            sequence: row["sequence"], at: Timestamp(rawValue: row["at"]), speaker: row["speaker"], place: nil,
            digest: row["digest"], payload: .dropped)
    }
}
