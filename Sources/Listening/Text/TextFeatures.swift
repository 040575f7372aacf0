/// What is counted in a text: its words alone and with their neighbours, and pieces of words.
public struct TextFeatures: Equatable, Sendable {
    /// How many neighbouring words make one feature at most.
    public let wordsTogether: Int
    /// How many bytes of a word, its edges included, make a piece; none where it is nil.
    public let pieceLengths: ClosedRange<Int>?

    /// Features of these sizes.
    public init(wordsTogether: Int = 2, pieceLengths: ClosedRange<Int>? = 3...5) {
        self.wordsTogether = wordsTogether
        self.pieceLengths = pieceLengths
    }

    /// Every place at which a feature is met among `words`, or among those at `places` alone.
    public func occurrences(in words: Words, at places: Range<Int>? = nil) -> [Occurrence] {
        let places = (places ?? words.all.indices).clamped(to: words.all.indices)
        var found: [Occurrence] = []
        found.reserveCapacity(places.count * 18)
        for place in places {
            addWords(from: place, before: places.upperBound, words, to: &found)
            if let pieceLengths { addPieces(of: place, pieceLengths, words, to: &found) }
        }
        return found
    }

    private func addWords(from first: Int, before end: Int, _ words: Words, to found: inout [Occurrence]) {
        var hash = FeatureHash(block: Occurrence.Block.words.rawValue)
        for place in first..<min(first + wordsTogether, end) {
            hash.add(words.all[place].text.utf8)
            hash.add(Self.edge)
            found.append(Occurrence(feature: hash.number, block: .words, words: first..<place + 1))
        }
    }

    private func addPieces(
        of place: Int, _ lengths: ClosedRange<Int>, _ words: Words, to found: inout [Occurrence]
    ) {
        let bytes = [Self.edge] + words.all[place].text.utf8 + [Self.edge]
        for start in bytes.indices {
            var hash = FeatureHash(block: Occurrence.Block.pieces.rawValue)
            for end in start..<min(start + lengths.upperBound, bytes.count) {
                hash.add(bytes[end])
                // A whole word is a feature already, but a short one may have no other pieces.
                if end - start + 1 >= lengths.lowerBound || end - start + 1 == bytes.count {
                    found.append(Occurrence(feature: hash.number, block: .pieces, words: place..<place + 1))
                }
            }
        }
    }

    private static let edge = UInt8(ascii: " ")
}
