/// One thing a text asks for: a word or a phrase of it, and the stems that stand for it.
struct SearchTerm {
    let typed: String
    /// The word's own stem; nil for a phrase.
    let stem: String?
    /// Stems of words that mean much the same.
    let alike: [String]

    /// Each word that means something, and each phrase of the synonyms, once, in the order typed.
    static func all(in text: String, _ synonyms: Synonyms) -> [SearchTerm] {
        let words = SearchWord.all(in: text)
        var terms: [SearchTerm] = []
        var known: Set<String> = []
        var place = 0
        while place < words.count {
            let word = words[place]
            if let phrase = synonyms.phrase(beginning: words[place...]) {
                // The words of a phrase mean nothing by themselves: "can't stand" has nothing to do with standing.
                place += phrase.stems.count
                guard known.insert(phrase.stems.joined(separator: " ")).inserted else { continue }
                let typed = text[word.typed.startIndex..<words[place - 1].typed.endIndex]
                terms.append(SearchTerm(typed: String(typed), stem: nil, alike: phrase.alike))
            } else {
                place += 1
                guard !word.isCommon, known.insert(word.stem).inserted else { continue }
                terms.append(SearchTerm(typed: String(word.typed), stem: word.stem, alike: synonyms.alike(word.stem)))
            }
        }
        return terms
    }
}
