/// One place of a text at which a feature is met.
public struct Occurrence: Equatable, Sendable {
    /// The feature's number.
    public let feature: UInt32
    /// The block it belongs to; each block of an utterance weighs the same.
    public let block: Block
    /// The places in `Words.all` of the words it is made of.
    public let words: Range<Int>

    /// What features are made of.
    public enum Block: UInt8, Sendable, CaseIterable {
        /// Whole words, alone and with their neighbours.
        case words
        /// Pieces of words.
        case pieces
        /// Word classes of a lexicon.
        case concepts
    }

    /// An occurrence.
    public init(feature: UInt32, block: Block, words: Range<Int>) {
        self.feature = feature
        self.block = block
        self.words = words
    }

    /// An occurrence of a feature that has a name of its own.
    public init(named name: String, block: Block, words: Range<Int>) {
        var hash = FeatureHash(block: block.rawValue)
        hash.add(name.utf8)
        self.init(feature: hash.number, block: block, words: words)
    }
}
