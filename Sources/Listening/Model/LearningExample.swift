/// A text to learn from: what is met in it, and which label is right.
public struct LearningExample: Sendable {
    /// What is met in the text.
    public let occurrences: [Occurrence]
    /// The place of the right label, or nil where none is.
    public let label: Int?
    /// The places of labels that would do as well: nothing is learnt for or against them.
    public let also: Set<Int>
    /// The places of further labels that are right.
    public let more: Set<Int>

    /// An example.
    public init(_ occurrences: [Occurrence], label: Int?, also: Set<Int> = [], more: Set<Int> = []) {
        self.occurrences = occurrences
        self.label = label
        self.also = also
        self.more = more
    }
}
