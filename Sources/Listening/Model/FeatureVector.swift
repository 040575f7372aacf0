/// A text as a model sees it: the rows of the features that the model knows, and how much each counts.
public struct FeatureVector: Equatable, Sendable {
    /// Rows of the vocabulary, each once, in order.
    public internal(set) var rows: [Int32]
    /// What each row counts; the squares of a block add up to one.
    public internal(set) var values: [Float]
}
