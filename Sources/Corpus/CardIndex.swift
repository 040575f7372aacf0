// Only the natural logarithm is needed of it.
import Glibc

/// Which card has which stem how often, and the ranking over it.
///
/// The score is Okapi BM25: a rare word counts for more, a repeated one for less each time, and a long card has to
/// say more than a short one.
struct CardIndex {
    /// How much a word counts by where it stands.
    private enum Weight {
        static let id = 2
        static let advice = 2
        static let because = 1
        static let reflection = 1
    }

    /// How soon repeating a word stops helping.
    private static let saturation = 1.2
    /// How far length counts against a card, from 0 to 1.
    private static let lengthPenalty = 0.5
    /// What a word that means much the same counts for, beside the word itself.
    private static let alikeShare = 0.7

    private let cards: [Card]
    private let lengths: [Int]
    private let places: [String: [(card: Int, count: Int)]]
    private let averageLength: Double

    init(_ cards: [Card]) {
        self.cards = cards
        var lengths: [Int] = []
        var places: [String: [(card: Int, count: Int)]] = [:]
        for (number, card) in cards.enumerated() {
            var counts: [String: Int] = [:]
            var length = 0
            func add(_ text: String, _ weight: Int) {
                for word in SearchWord.all(in: text) where !word.isCommon {
                    counts[word.stem, default: 0] += weight
                    length += weight
                }
            }
            add(card.id, Weight.id)
            add(card.advice, Weight.advice)
            add(card.because, Weight.because)
            for name in card.reflections { add(name, Weight.reflection) }
            for (stem, count) in counts { places[stem, default: []].append((number, count)) }
            lengths.append(length)
        }
        self.lengths = lengths
        self.places = places
        averageLength = Double(max(lengths.reduce(0, +), 1)) / Double(max(cards.count, 1))
    }

    /// Every card that a term leads to, the best first; cards alike by id.
    func matches(for terms: [SearchTerm]) -> [CardMatch] {
        var found: [Int: [(term: Int, score: Double)]] = [:]
        for (number, term) in terms.enumerated() {
            for (card, score) in scores(of: term) { found[card, default: []].append((number, score)) }
        }
        return found.map { card, parts in
            // Added up from the smallest, so that the order of words typed cannot move a sum by a rounding.
            let score = parts.map(\.score).sorted().reduce(0, +)
            return CardMatch(card: cards[card], score: score, matchedWords: parts.map { terms[$0.term].typed })
        }
        .sorted { $0.score == $1.score ? $0.card.id < $1.card.id : $0.score > $1.score }
    }

    /// A card gets the best of what the word and those like it bring, so that saying one thing in two ways is no gain.
    private func scores(of term: SearchTerm) -> [Int: Double] {
        var best: [Int: Double] = [:]
        func read(_ stem: String, share: Double) {
            guard let places = places[stem] else { return }
            let rarity = rarity(among: places.count)
            for place in places {
                let count = Double(place.count)
                let length = Double(lengths[place.card]) / averageLength
                let damped = count + Self.saturation * (1 - Self.lengthPenalty + Self.lengthPenalty * length)
                let score = share * rarity * count * (Self.saturation + 1) / damped
                best[place.card] = max(best[place.card] ?? 0, score)
            }
        }
        if let stem = term.stem { read(stem, share: 1) }
        // A phrase has no word of its own, so what means the same is all there is to it.
        for stem in term.alike { read(stem, share: term.stem == nil ? 1 : Self.alikeShare) }
        return best
    }

    private func rarity(among having: Int) -> Double {
        log(1 + (Double(cards.count - having) + 0.5) / (Double(having) + 0.5))
    }
}
