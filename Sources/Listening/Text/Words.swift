/// The words of an utterance, in order, with the clauses and sentences that they make.
public struct Words: Sendable {
    /// The utterance as typed.
    public let utterance: String
    /// The words, in order.
    public let all: [Word]

    /// Splits an utterance; nothing is left out, however long it is.
    public init(_ utterance: String) {
        self.utterance = utterance
        var splitter = WordSplitter(utterance)
        all = splitter.split()
    }

    /// The places in `all` of the words of each clause, in order; a clause has one word or more.
    public var clauses: [Range<Int>] { groups { $0.clause } }

    /// The places in `all` of the words of each sentence, in order; a sentence has one word or more.
    public var sentences: [Range<Int>] { groups { $0.sentence } }

    /// The utterance as typed from the first to the last of some words; empty for none.
    public func typed(_ places: Range<Int>) -> Substring {
        guard let first = places.first, let last = places.last else { return "" }
        return utterance[all[first].range.lowerBound..<max(all[first].range.upperBound, all[last].range.upperBound)]
    }

    private func groups(by number: (Word) -> Int) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        for place in all.indices where place + 1 == all.count || number(all[place + 1]) != number(all[place]) {
            groups.append(start..<place + 1)
            start = place + 1
        }
        return groups
    }
}
