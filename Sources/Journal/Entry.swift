/// Something to append to a conversation; the store adds the sequence number and the time.
public struct Entry: Equatable, Sendable {
    /// Who spoke.
    public var speaker: String
    /// Where it happened, unless it concerns the conversation as a whole.
    public var place: Place?
    /// Identifies the text of the scripts that are running.
    public var digest: String
    /// What happened.
    public var payload: Payload

    /// An entry for `JournalStore.append`.
    public init(speaker: String, place: Place? = nil, digest: String, payload: Payload) {
        self.speaker = speaker
        self.place = place
        self.digest = digest
        self.payload = payload
    }

    /// What may be stored of this entry: of a withheld answer, only that there was one.
    package func storable() throws -> Entry {
        switch payload {
        case .answered(_, _, .withheld):
            var entry = self
            entry.payload = .withheld
            return entry
        case .closed, .dropped:
            throw JournalError.notAppended
        default:
            return self
        }
    }
}
