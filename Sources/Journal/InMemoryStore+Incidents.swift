extension InMemoryStore {
    /// Keeps what the rep wants noted of something that happened.
    public func keepIncident(
        heading: String, words: String, of customer: CustomerID, at: Timestamp
    ) throws -> IncidentNote {
        guard shared.customers[customer] != nil else { throw JournalError.noSuchCustomer }
        shared.lastIncident += 1
        let note = IncidentNote(
            id: shared.lastIncident, customer: customer, at: at, heading: heading, words: words)
        shared.incidents.append(note)
        return note
    }

    /// The incident notes about a customer, or all, oldest first.
    public func incidents(of customer: CustomerID?) -> [IncidentNote] {
        shared.incidents.filter { customer == nil || $0.customer == customer }
            .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
}
