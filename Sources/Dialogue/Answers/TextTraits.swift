/// What a script can notice about the wording of an answer.
enum TextTraits {
    /// Whether it labels somebody, or says always or never, where an incident was asked for (000-29).
    static func labels(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains { labelWords.contains($0) } || phrases(labelPhrases, in: words)
    }

    /// Whether it names no one act or time that could be seen to have happened (COACHING.md 2.7).
    static func vague(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains { vagueWords.contains($0) } || phrases(vaguePhrases, in: words)
    }

    /// The words of a text in small letters; an apostrophe belongs to its word.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
            .map { String($0.map { $0 == "’" ? "'" : $0 }) }
    }

    private static func phrases(_ phrases: [[String]], in words: [String]) -> Bool {
        phrases.contains { phrase in words.indices.contains { words[$0...].starts(with: phrase) } }
    }

    private static let labelWords: Set<String> = [
        "always", "never", "constantly", "lazy", "stupid", "idiot", "idiots", "moron", "morons", "fool", "fools",
        "liar",
        "liars", "greedy", "arrogant", "ungrateful", "toxic", "hopeless", "useless", "clueless", "incompetent",
        "unreasonable", "impossible", "nightmare", "nightmares", "jerk", "jerks", "bully", "bullies", "snob", "snobs",
        "rude", "crazy", "mad", "nutter", "psycho", "childish", "selfish", "cheapskate", "cheapskates", "timewaster",
        "timewasters", "difficult", "awful", "horrible", "dreadful",
    ]
    private static let labelPhrases = [
        ["every", "time"], ["each", "time"], ["all", "the", "time"], ["as", "usual"],
    ]
    private static let vagueWords: Set<String> = [
        "soon", "sometime", "someday", "eventually", "regularly", "frequently", "whenever", "asap", "sooner", "later",
    ]
    private static let vaguePhrases = [
        ["more", "often"], ["at", "some", "point"], ["when", "i", "can"], ["when", "i", "get", "a", "chance"],
        ["when", "i", "get", "time"], ["when", "i", "have", "time"], ["try", "to"], ["try", "harder"],
        ["be", "better"],
        ["do", "better"], ["be", "nicer"], ["be", "more"], ["one", "day"], ["keep", "in", "touch"], ["some", "time"],
    ]
}
