/// Something that happened and that the rep wants noted: in a place of its own, apart from what conversations hold.
///
/// No conversation, finding, brief or report reads it.
public struct IncidentNote: Equatable, Codable, Sendable {
    /// The number the journal gave it, from 1; never given to another one.
    public let id: Int64
    /// With whom it happened.
    public let customer: CustomerID
    /// When it was noted.
    public let at: Timestamp
    /// What it is about, in one line.
    public var heading: String
    /// What happened, in the rep's words.
    public var words: String

    /// A note as a store hands it out.
    public init(id: Int64, customer: CustomerID, at: Timestamp, heading: String, words: String) {
        self.id = id
        self.customer = customer
        self.at = at
        self.heading = heading
        self.words = words
    }
}
