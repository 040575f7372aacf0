import Dialogue

extension Folded {
    /// The first guess of the conversation as a question to the customer, for only asking tells whether it is right
    /// (COACHING.md, section 1, 8). One is enough; a long one would not read in a sentence.
    var questionAboutGuess: String? {
        let told = Set(facts.filter { $0.source == .told }.map(\.topic))
        let guess = facts.first { fact in
            fact.source == .guess && !told.contains(fact.topic) && fact.text.count <= 100
                && !fact.text.contains(where: \.isNewline)
        }
        guard var text = guess?.text else { return nil }
        while let last = text.last, last.isWhitespace || ".!?;:,".contains(last) { text.removeLast() }
        return text.isEmpty ? nil : "I've been assuming this: \(text). Is that so?"
    }
}
