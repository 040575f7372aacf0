/// An utterance and where it should lead.
public struct RouteExample: Equatable, Sendable {
    /// Its name among the examples.
    public let id: String
    /// What somebody might type.
    public let utterance: String
    /// Where it should lead.
    public let label: RouteLabel
    /// Who wrote it.
    public let writer: String
    /// Where it might lead as well.
    public let also: RouteLabel?
}
