/// One thing that happened in a conversation, as it is kept.
public struct Event: Equatable, Codable, Sendable {
    /// The order within the conversation, from 1 without gaps.
    public let sequence: Int
    /// When it was appended.
    public let at: Timestamp
    /// Who spoke.
    public let speaker: String
    /// Where it happened, unless it concerns the conversation as a whole.
    public let place: Place?
    /// Identifies the text of the scripts that were running.
    public let digest: String
    /// What happened.
    public var payload: Payload

    /// An event as a store hands it out.
    public init(sequence: Int, at: Timestamp, speaker: String, place: Place?, digest: String, payload: Payload) {
        self.sequence = sequence
        self.at = at
        self.speaker = speaker
        self.place = place
        self.digest = digest
        self.payload = payload
    }

    package init(_ entry: Entry, sequence: Int, at: Timestamp) {
        self.init(
            sequence: sequence, at: at, speaker: entry.speaker, place: entry.place, digest: entry.digest,
            payload: entry.payload)
    }
}
