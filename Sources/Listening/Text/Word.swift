/// A word of an utterance as it is compared: in lower case, without apostrophes, short forms written out, numbers as a kind.
public struct Word: Equatable, Sendable {
    /// The word as it is compared, such as `dont`, `customer` or `<clock>`.
    public let text: String
    /// Where it stands in the utterance as typed; words that one short form stands for share it.
    public let range: Range<String.Index>
    /// The number of its clause, from 0.
    public let clause: Int
    /// The number of its sentence, from 0.
    public let sentence: Int

    /// A word.
    public init(text: String, range: Range<String.Index>, clause: Int, sentence: Int) {
        self.text = text
        self.range = range
        self.clause = clause
        self.sentence = sentence
    }
}
