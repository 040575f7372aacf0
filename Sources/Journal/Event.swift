/// Where in a conversation something happened.
public struct Place: Hashable, Codable, Sendable {
    /// The calls that led here, outermost first; empty at the root.
    public var path: String
    /// The script the step belongs to.
    public var script: String
    /// The step's id in its script.
    public var step: String
    /// Which item of a loop, where the step is in one.
    public var row: String?
    /// How many times the step has been asked here, from 1.
    public var attempt: Int

    /// A place; the first attempt at a step of the root script unless told otherwise.
    public init(path: String = "", script: String, step: String, row: String? = nil, attempt: Int = 1) {
        self.path = path
        self.script = script
        self.step = step
        self.row = row
        self.attempt = attempt
    }
}

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
