/// A word as signs are compared with it.
struct SignToken {
    /// In lower case, without apostrophes; "do not" and its like are one word.
    let text: String
    /// The words of the utterance that it is made of.
    let places: Range<Int>
    let clause: Int
    let sentence: Int

    /// The words of an utterance, with pairs such as "do not" and "i am" made one.
    static func all(of words: Words) -> [SignToken] {
        var tokens: [SignToken] = []
        tokens.reserveCapacity(words.all.count)
        for (place, word) in words.all.enumerated() {
            if let last = tokens.last, last.sentence == word.sentence, last.clause == word.clause,
                let joined = joined(last.text, word.text)
            {
                tokens[tokens.count - 1] = SignToken(
                    text: joined, places: last.places.lowerBound..<place + 1, clause: word.clause,
                    sentence: word.sentence)
            } else {
                tokens.append(
                    SignToken(
                        text: word.text, places: place..<place + 1, clause: word.clause, sentence: word.sentence))
            }
        }
        return tokens
    }

    private static func joined(_ first: String, _ second: String) -> String? {
        switch second {
        case "not": negated[first]
        case "am": first == "i" ? "im" : nil
        case "have": first == "i" ? "ive" : nil
        case "is", "has": ["he": "hes", "she": "shes", "what": "whats", "it": "its", "that": "thats"][first]
        case "one": first == "no" ? "noone" : nil
        default: nil
        }
    }

    private static let negated = [
        "do": "dont", "does": "doesnt", "did": "didnt", "will": "wont", "is": "isnt", "was": "wasnt", "can": "cant",
        "are": "arent", "were": "werent", "have": "havent", "has": "hasnt", "had": "hadnt", "would": "wouldnt",
        "could": "couldnt", "should": "shouldnt",
    ]
}
