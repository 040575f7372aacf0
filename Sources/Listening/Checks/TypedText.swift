/// A text as its words and sentences.
struct TypedText {
    /// Part of the text: which characters, and which words.
    struct Sentence {
        /// From its first character to its full stop.
        let range: Range<String.Index>
        let words: Range<Int>
    }

    let text: String
    let words: [TypedWord]
    /// In order; what is between two of them is white space.
    let sentences: [Sentence]
    /// For each word the end of what is said without a comma or another mark between.
    let stretchEnds: [Int]

    init(_ text: String) {
        self.text = text
        words = Self.words(of: text)
        sentences = Self.sentences(of: text, words)
        var ends = Array(repeating: words.count, count: words.count)
        for sentence in sentences {
            var end = sentence.words.upperBound
            for index in sentence.words.reversed() {
                ends[index] = end
                if index > sentence.words.lowerBound, Self.mark(in: text, words, before: index) != nil { end = index }
            }
        }
        stretchEnds = ends
    }

    /// The mark that parts a word from the one before it, if one does; a dash counts between spaces.
    func mark(before index: Int) -> Unicode.Scalar? { Self.mark(in: text, words, before: index) }

    private static let marks: Set<Unicode.Scalar> = [",", ";", ":", "–", "—", "(", ")"]

    private static func mark(in text: String, _ words: [TypedWord], before index: Int) -> Unicode.Scalar? {
        let between = text.unicodeScalars[words[index - 1].range.upperBound..<words[index].range.lowerBound]
        return between.first { marks.contains($0) } ?? (between.elementsEqual(" - ".unicodeScalars) ? "-" : nil)
    }

    /// The words from the first to the last, as typed.
    func typed(_ range: Range<Int>) -> String {
        String(text[words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound])
    }

    private static func words(of text: String) -> [TypedWord] {
        var words: [TypedWord] = []
        let scalars = text.unicodeScalars
        var begun: String.Index?
        var place = scalars.startIndex
        while place < scalars.endIndex {
            let next = scalars.index(after: place)
            let joins =
                begun != nil && TypedWord.isApostrophe(scalars[place]) && next < scalars.endIndex
                && TypedWord.isPart(scalars[next])
            if joins || TypedWord.isPart(scalars[place]) {
                begun = begun ?? place
            } else if let start = begun {
                words.append(TypedWord(text[start..<place]))
                begun = nil
            }
            place = next
        }
        if let start = begun { words.append(TypedWord(text[start...])) }
        return words
    }

    private static func sentences(of text: String, _ words: [TypedWord]) -> [Sentence] {
        var sentences: [Sentence] = []
        var first = 0
        var start = text.startIndex
        for index in words.indices {
            let last = words[index]
            let next = index + 1 < words.count ? words[index + 1].range.lowerBound : text.endIndex
            let between = text.unicodeScalars[last.range.upperBound..<next]
            guard let end = next == text.endIndex ? next : Self.end(between, after: last) else { continue }
            let range = trimmed(text.unicodeScalars[start..<end])
            sentences.append(Sentence(range: range, words: first..<index + 1))
            first = index + 1
            start = end
        }
        return sentences
    }

    /// Where a sentence ends in what stands between two words, or nil where it goes on.
    private static func end(_ between: Substring.UnicodeScalarView, after word: TypedWord) -> String.Index? {
        let isShortened = word.plain.utf8.count == 1 && word.plain != "i" || shortened.contains(word.plain)
        var stopped = false
        for place in between.indices {
            let scalar = between[place]
            if ["\n", "\r", "\u{2028}", "\u{2029}"].contains(scalar) { return place }
            if stopped, scalar.properties.isWhitespace { return place }
            let stops = scalar == "." ? !isShortened : ["!", "?", "…", "。"].contains(scalar)
            stopped = stopped || stops
        }
        return nil
    }

    private static let shortened: Set = ["mr", "mrs", "ms", "dr", "st", "no", "vs", "eg", "ie", "approx", "ltd"]

    private static func trimmed(_ part: Substring.UnicodeScalarView) -> Range<String.Index> {
        let start = part.drop { $0.properties.isWhitespace }
        let end = start.lastIndex { !$0.properties.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex
        return start.startIndex..<end
    }
}
