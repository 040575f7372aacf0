/// A phrase to look for: choices of words and beginnings of words, and gaps.
struct Phrase: Sendable {
    /// What one place of a phrase takes.
    struct Choice: Sendable {
        var words: Set<String> = []
        /// Beginnings of words, which any ending may follow.
        var beginnings: [String] = []
        /// Whether somebody's name does.
        var takesName = false

        func takes(_ word: TypedWord, isName: Bool) -> Bool {
            words.contains(word.plain) || takesName && isName || beginnings.contains { word.plain.hasPrefix($0) }
        }

        mutating func add(_ other: Choice) {
            words.formUnion(other.words)
            beginnings += other.beginnings
            takesName = takesName || other.takesName
        }
    }

    enum Part: Sendable {
        case one(Choice)
        /// A word that may be left out.
        case perhaps(Choice)
        /// Up to two words, whatever they are.
        case gap
    }

    /// A longer phrase is a sentence, which nobody types again.
    static let mostParts = 12
    private static let widestGap = 2

    let first: Choice
    let rest: [Part]

    /// The end of the shortest match that begins with the word at `start` and ends before `limit`, if there is one.
    func end(in words: [TypedWord], from start: Int, limit: Int, names: Set<Int>) -> Int? {
        guard first.takes(words[start], isName: names.contains(start)) else { return nil }
        func after(_ choice: Choice, _ places: Set<Int>) -> Set<Int> {
            let taken = places.filter {
                $0 < limit && choice.takes(words[$0], isName: names.contains($0))
            }
            return Set(taken.map { $0 + 1 })
        }
        var reached: Set = [start + 1]
        for part in rest {
            switch part {
            case .gap: reached = Set(reached.flatMap { $0...$0 + Self.widestGap })
            case .one(let choice): reached = after(choice, reached)
            case .perhaps(let choice): reached.formUnion(after(choice, reached))
            }
            if reached.isEmpty { return nil }
        }
        return reached.min()
    }
}
