/// An utterance with the classes and signs met in it.
struct SignText {
    /// A sign met.
    struct Hit {
        let pattern: SignPattern
        /// The tokens it covers.
        let tokens: Range<Int>
    }

    let words: Words
    let tokens: [SignToken]
    /// Which tokens say nothing here, being part of a figure of speech, a title or a denial.
    private(set) var isQuiet: [Bool]
    /// The classes met, by the token they begin at.
    private(set) var classes: [[SignClassMatch]]
    /// The signs met that no "not" takes back, by where they begin.
    private(set) var hits: [Hit] = []

    private let numbers: [[Int32]]
    /// The end of the sentence of each token.
    private let sentenceEnds: [Int]
    private static let negationReach = 3

    init(_ words: Words, _ book: SignBook) {
        self.words = words
        tokens = SignToken.all(of: words)
        numbers = tokens.map { book.lexicon.vocabulary.numbers(for: $0.text) }
        isQuiet = [Bool](repeating: false, count: tokens.count)
        var ends = [Int](repeating: tokens.count, count: tokens.count)
        for place in tokens.indices.dropLast().reversed() {
            ends[place] = tokens[place].sentence == tokens[place + 1].sentence ? ends[place + 1] : place + 1
        }
        sentenceEnds = ends
        classes = []
        classes.reserveCapacity(tokens.count)
        for start in tokens.indices {
            classes.append(book.lexicon.classes(from: start, before: ends[start], in: numbers))
        }
        let candidates = tokens.indices.map { book.candidates(words: numbers[$0], classes: classes[$0]).sorted() }
        for start in tokens.indices { match(candidates[start], at: start, book, quiet: true) }
        for start in tokens.indices { match(candidates[start], at: start, book, quiet: false) }
    }

    /// The words of the utterance that some tokens are made of.
    func places(of tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return self.tokens[first].places.lowerBound..<self.tokens[last].places.upperBound
    }

    /// The runs of tokens that were passed over.
    var quietRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        for place in tokens.indices where isQuiet[place] {
            if let last = runs.last, last.upperBound == place {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        return runs
    }

    /// Some tokens with the rest of the clauses that they begin and end in.
    func clauses(around tokens: Range<Int>) -> Range<Int> {
        guard var first = tokens.first, var last = tokens.last else { return tokens }
        while first > 0, self.tokens[first - 1].clause == self.tokens[first].clause { first -= 1 }
        while last + 1 < self.tokens.count, self.tokens[last + 1].clause == self.tokens[last].clause { last += 1 }
        return first..<last + 1
    }

    private mutating func match(_ candidates: [Int], at start: Int, _ book: SignBook, quiet: Bool) {
        for number in candidates {
            let pattern = book.patterns[number]
            guard (pattern.strength == .quiet) == quiet else { continue }
            guard let end = longestEnd(of: pattern, from: start) else { continue }
            if quiet {
                for place in start..<end { isQuiet[place] = true }
            } else if !(start..<end).contains(where: { isQuiet[$0] }), pattern.standsNegated || !isNegated(start, book)
            {
                hits.append(Hit(pattern: pattern, tokens: start..<end))
            }
        }
    }

    /// Whether a "not" stands shortly before a token in its clause.
    private func isNegated(_ start: Int, _ book: SignBook) -> Bool {
        guard let negation = book.negationClass else { return false }
        for place in max(0, start - Self.negationReach)..<start
        where tokens[place].clause == tokens[start].clause && classes[place].contains(where: { $0.sign == negation }) {
            return true
        }
        return false
    }

    /// Where a pattern that begins at a token ends at the furthest, or nil where it does not fit. Every step keeps the set of
    /// places reached, so no text takes longer than its length times the pattern's.
    private func longestEnd(of pattern: SignPattern, from start: Int) -> Int? {
        let limit = sentenceEnds[start]
        var reached = [start]
        for step in pattern.steps {
            var next: [Int] = []
            switch step {
            case .start:
                if start == 0 || tokens[start - 1].sentence != tokens[start].sentence { next = reached }
            case .end:
                next = reached.filter { $0 == limit }
            case .gap(let most):
                for place in reached { for end in place...min(place + most, limit) { Self.add(end, to: &next) } }
            case .words(let wanted, let signs, let isOptional):
                for place in reached {
                    if isOptional { Self.add(place, to: &next) }
                    guard place < limit else { continue }
                    if numbers[place].contains(where: wanted.contains) { Self.add(place + 1, to: &next) }
                    if signs.isEmpty { continue }
                    for match in classes[place] where signs.contains(match.sign) { Self.add(match.end, to: &next) }
                }
            }
            if next.isEmpty { return nil }
            reached = next
        }
        return reached.max()
    }

    private static func add(_ place: Int, to places: inout [Int]) {
        if !places.contains(place) { places.append(place) }
    }
}
