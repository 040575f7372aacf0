extension SensitiveCheck {
    /// The text without the sentences or clauses that hold `facts`; empty where nothing is left.
    ///
    /// The rest is as typed. A clause that could not be a sentence without the one taken out goes with it.
    public func without(_ facts: [SensitiveFact], in text: String) -> String {
        let typed = TypedText(text)
        var rest = ""
        var end = text.startIndex
        var gap: Substring = ""
        for sentence in typed.sentences {
            let space = text[end..<sentence.range.lowerBound]
            // Where a sentence went, a new line before it stays.
            if !gap.contains(where: \.isNewline) || space.contains(where: \.isNewline) { gap = space }
            end = sentence.range.upperBound
            let words = text[sentence.range]
            let found = facts.filter { $0.sentence == words }.map(\.found)
            let kept = found.isEmpty ? String(words) : Self.remainder(of: sentence, without: found, in: typed)
            if kept.isEmpty { continue }
            rest += (rest.isEmpty ? "" : gap) + kept
            gap = ""
        }
        return rest
    }

    private static func remainder(
        of sentence: TypedText.Sentence, without found: [String], in text: TypedText
    ) -> String {
        let clauses = Clause.all(of: sentence, in: text)
        let taken = words(Set(found), in: sentence, of: text)
        let keeps = clauses.map { taken.isDisjoint(with: $0.words) }
        var rest = ""
        var goes = false
        for (index, clause) in clauses.enumerated() {
            guard keeps[index] else {
                goes = !clause.isInset || index == 0
                continue
            }
            let words = String(text.text[clause.range])
            if index == 0 {
                if clauses.count > 1, !keeps[1], !clauses[1].isInset, !clause.staysFirst(in: text) { continue }
                rest = words
            } else if keeps[index - 1], !goes {
                rest += text.text[clauses[index - 1].range.upperBound..<clause.range.lowerBound] + words
            } else if !goes, !rest.isEmpty {
                rest += " " + words
            } else if clause.standsAlone {
                goes = false
                rest += rest.isEmpty ? text.typed(clause.words.dropFirst(clause.joining)) : ", " + words
            } else {
                goes = true
            }
        }
        return finished(rest, sentence, in: text)
    }

    /// Which words of a sentence are in one of `found`.
    private static func words(
        _ found: Set<String>, in sentence: TypedText.Sentence, of text: TypedText
    ) -> Set<Int> {
        // Not by characters: an accent alone would join the words to what is before them.
        let scalars = text.text.unicodeScalars
        var words: Set<Int> = []
        for part in found {
            var place = sentence.range.lowerBound
            var index = sentence.words.lowerBound
            while let range = scalars[place..<sentence.range.upperBound].firstRange(of: part.unicodeScalars) {
                while index < sentence.words.upperBound, text.words[index].range.lowerBound < range.upperBound {
                    if text.words[index].range.upperBound > range.lowerBound { words.insert(index) }
                    index += 1
                }
                place = range.upperBound
            }
        }
        return words
    }

    /// With the sentence's own capital and full stop.
    private static func finished(_ rest: String, _ sentence: TypedText.Sentence, in text: TypedText) -> String {
        guard let first = rest.first else { return "" }
        let words = text.text[sentence.range]
        let begins = words.first?.isUppercase == true ? first.uppercased() + rest.dropFirst() : rest
        let end = text.words[sentence.words.upperBound - 1].range.upperBound
        return begins + text.text[end..<sentence.range.upperBound].filter { $0 != ")" }
    }
}
