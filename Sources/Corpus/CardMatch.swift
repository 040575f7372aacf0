/// A card that a search found, and why.
public struct CardMatch: Equatable, Sendable {
    /// The card found.
    public let card: Card
    /// How well it fits, above 0; only good for comparing the matches of one search.
    public let score: Double
    /// The words and phrases of the text that led to it, as typed, each once.
    public let matchedWords: [String]
}
