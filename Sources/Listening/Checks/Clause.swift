/// A part of a sentence that can be taken out of it.
struct Clause {
    /// Its words and what stands between them, without the mark that ends it.
    let range: Range<String.Index>
    let words: Range<Int>
    /// Whether it is set into another clause: in brackets, or begun with "who".
    let isInset: Bool
    /// Whether it can be a sentence, without the word that joins it to what was before.
    let standsAlone: Bool
    /// How many words join it to what was before.
    let joining: Int

    /// The clauses of a sentence.
    static func all(of sentence: TypedText.Sentence, in text: TypedText) -> [Clause] {
        var clauses: [Clause] = []
        var first = sentence.words.lowerBound
        var wasBracket = false
        for next in sentence.words.dropFirst() {
            let mark = text.mark(before: next)
            guard mark != nil || begins(at: next, in: text, sentence) else { continue }
            clauses.append(Clause(first..<next, in: text, isBracketed: wasBracket))
            wasBracket = mark == "("
            first = next
        }
        clauses.append(Clause(first..<sentence.words.upperBound, in: text, isBracketed: wasBracket))
        return clauses
    }

    private init(_ words: Range<Int>, in text: TypedText, isBracketed: Bool) {
        self.words = words
        let first = text.words[words.lowerBound].plain
        range = text.words[words.lowerBound].range.lowerBound..<text.words[words.upperBound - 1].range.upperBound
        isInset = isBracketed || Self.relatives.contains(first)
        joining = Self.joints.contains(first) && words.count > 1 ? 1 : 0
        let subject = text.words[words.lowerBound + joining]
        standsAlone = words.count > joining + 1 && Self.starts.contains(subject.plain)
    }

    /// Whether the clause, as the first of its sentence, can stay when the next ones go.
    func staysFirst(in text: TypedText) -> Bool {
        words.count > 1 && !Self.dependents.contains(text.words[words.lowerBound].plain)
    }

    /// Whether a clause begins without a mark: "because her ..", "and she ..".
    private static func begins(at index: Int, in text: TypedText, _ sentence: TypedText.Sentence) -> Bool {
        let word = text.words[index].plain
        if relatives.contains(word) && word != "both" || reasons.contains(word) { return true }
        let next = index + 1
        return joints.contains(word) && next < sentence.words.upperBound && starts.contains(text.words[next].plain)
    }

    private static let joints: Set = ["and", "but", "so", "then", "or", "yet"]
    private static let relatives: Set = ["who", "whos", "whose", "both"]
    private static let reasons: Set = ["because", "since", "although", "though", "while", "whereas", "cos"]
    private static let dependents: Set = [
        "because", "since", "although", "though", "while", "whereas", "if", "when", "as", "after", "before", "until",
        "on", "at", "in", "with", "for", "from", "by", "to", "during", "given", "due", "despite", "being", "having",
    ]
    /// Words that begin a clause which needs no other: a person or thing, or what to do.
    private static let starts: Set = [
        "i", "im", "ive", "ill", "id", "we", "weve", "well", "were", "you", "he", "hes", "she", "shes", "it", "its",
        "they", "theyre", "there", "theres", "this", "that", "the", "a", "an", "my", "our", "your", "his", "her",
        "their", "these", "those", "nobody", "everybody", "somebody", "nothing", "no", "please", "ring", "call", "send",
        "ask", "tell", "write", "visit", "email", "book", "meet", "give", "say", "check", "remind", "thank", "bring",
        "take", "wait", "keep", "leave", "go", "see", "dont", "do", "let", "make", "use",
    ]
}
