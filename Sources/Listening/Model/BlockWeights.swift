/// How much the blocks of features weigh beside each other.
public struct BlockWeights: Equatable, Sendable {
    /// What the squares of the words' values add up to the square of.
    public var words: Float = 1
    /// What the squares of the pieces' values add up to the square of.
    public var pieces: Float = 1
    /// The same for the concepts, where they share it.
    public var concepts: Float = 1
    /// Whether a concept counts less where others are met beside it. Where not, each is multiplied by its weight alone.
    public var conceptsShare = true

    /// Blocks that weigh the same.
    public init() {}

    /// What a block's values are multiplied by, given the sum of their squares.
    func factor(_ block: Occurrence.Block, squares: Float) -> Float {
        switch block {
        case .words: words / squares.squareRoot()
        case .pieces: pieces / squares.squareRoot()
        case .concepts: conceptsShare ? concepts / squares.squareRoot() : concepts
        }
    }
}
