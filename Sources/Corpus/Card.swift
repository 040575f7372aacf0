/// One piece of advice, said to the rep, with its reason and where it comes from.
public struct Card: Equatable, Identifiable, Sendable {
    /// The name scripts call it by, such as `loyalty-is-not-fixed`.
    public let id: String
    /// One to three short sentences, said to "you", the rep.
    public let advice: String
    /// The one reason given for the advice.
    public let because: String
    /// What sort of advice it is.
    public let kind: Kind
    /// Names of the reflections it may surface in; the first is its home.
    public let reflections: [String]
    /// Inventory items that say it, such as `000-23`, all from `source`.
    public let from: [String]
    /// Inventory items it goes past, or that support its reason.
    public let drawnFrom: [String]
    /// The document it stands on.
    public let source: Source

    /// A card made in code; cards in files come from `CardLibrary`, which also checks them.
    public init(
        id: String, advice: String, because: String, kind: Kind, reflections: [String],
        from: [String], drawnFrom: [String], source: Source
    ) {
        self.id = id
        self.advice = advice
        self.because = because
        self.kind = kind
        self.reflections = reflections
        self.from = from
        self.drawnFrom = drawnFrom
        self.source = source
    }
}
