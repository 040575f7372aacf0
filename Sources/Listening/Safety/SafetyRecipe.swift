/// How the gate's model is learnt, the same for the shipped one and for measuring.
enum SafetyRecipe {
    /// Changes with everything below, so that a model of an older way is known for one.
    static let name = "safety 2"
    static let tiers = Tier.allCases
    /// The place of what all tiers have in common, after the tiers.
    static let danger = tiers.count
    static let labels = tiers.map(\.rawValue) + ["danger"]
    static let mostFeatures = 60_000
    static let rounds = 2
    static let descents = 30
    static let cost = 1.0
    /// Silence costs more than a question too many.
    static let missCost = 8.0
    private static let features = TextFeatures(wordsTogether: 2)
    private static let pairReach = 6

    /// The parts of a text that are judged: each sentence, each two neighbours, and the whole.
    static func parts(of text: SignText) -> [SafetyPart] {
        let sentences = sentences(of: text)
        var parts = sentences
        for (one, next) in zip(sentences, sentences.dropFirst()) { parts.append(one + next) }
        if sentences.count > 2, let first = sentences.first {
            parts.append(sentences.dropFirst().reduce(first, +))
        }
        return parts
    }

    private static func sentences(of text: SignText) -> [SafetyPart] {
        var sentences: [SafetyPart] = []
        var start = 0
        for end in text.tokens.indices
        where end + 1 == text.tokens.count || text.tokens[end + 1].sentence != text.tokens[end].sentence {
            sentences.append(part(of: text, tokens: start..<end + 1))
            start = end + 1
        }
        return sentences
    }

    private static func part(of text: SignText, tokens: Range<Int>) -> SafetyPart {
        let places = text.places(of: tokens)
        var isQuiet = [Bool](repeating: false, count: places.count)
        for token in tokens where text.isQuiet[token] {
            for place in text.tokens[token].places { isQuiet[place - places.lowerBound] = true }
        }
        var found = features.occurrences(in: text.words, at: places)
        if isQuiet.contains(true) {
            found.removeAll { $0.words.contains { isQuiet[$0 - places.lowerBound] } }
        }
        addClasses(of: text, tokens, to: &found)
        for hit in text.hits where tokens.contains(hit.tokens.lowerBound) { found += occurrences(of: hit, text) }
        return SafetyPart(tokens: tokens, occurrences: found)
    }

    /// The classes, and each two of them that stand near each other, in their order.
    private static func addClasses(of text: SignText, _ tokens: Range<Int>, to found: inout [Occurrence]) {
        var near: [SignClassMatch] = []
        for start in tokens where !text.isQuiet[start] {
            near.removeAll { $0.end + pairReach <= start }
            for match in text.classes[start] {
                found.append(occurrence(of: [UInt8(truncatingIfNeeded: match.sign)], from: match, to: match, text))
                for earlier in near where earlier.end <= start {
                    found.append(
                        occurrence(
                            of: [UInt8(truncatingIfNeeded: earlier.sign), UInt8(truncatingIfNeeded: match.sign)],
                            from: earlier, to: match, text))
                }
            }
            near += text.classes[start]
        }
    }

    /// A sign counts as itself, and as one of its tier.
    private static func occurrences(of hit: SignText.Hit, _ text: SignText) -> [Occurrence] {
        let places = text.places(of: hit.tokens)
        let kind = "\(hit.pattern.tier?.rawValue ?? "") \(hit.pattern.strength.rawValue)"
        return [
            Occurrence(named: "sign \(kind)", block: .concepts, words: places),
            Occurrence(named: "sign \(kind) \(hit.pattern.written)", block: .concepts, words: places),
        ]
    }

    private static func occurrence(
        of signs: [UInt8], from first: SignClassMatch, to last: SignClassMatch, _ text: SignText
    ) -> Occurrence {
        var hash = FeatureHash(block: Occurrence.Block.concepts.rawValue)
        hash.add(signs)
        return Occurrence(feature: hash.number, block: .concepts, words: text.places(of: first.start..<last.end))
    }
}
