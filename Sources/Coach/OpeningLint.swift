/// What may go wrong with an opening sentence: named, with a reason; nothing is rewritten (COACHING.md 7.2).
public struct OpeningLint: Equatable, Sendable {
    /// What was found, in a few words.
    public let name: String
    /// The words it was found in; empty where it is the whole opening.
    public let found: String
    /// Why it matters, and what to ask oneself.
    public let why: String

    /// More words than this are not taken in.
    public static let mostWords = 70

    /// Everything found in `opening`, in the order of the rules.
    public static func hits(in opening: String) -> [OpeningLint] {
        let words = opening.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
            .map { String($0.map { $0 == "’" ? "'" : $0 }) }
        var hits: [OpeningLint] = []
        for rule in phraseRules {
            if let phrase = rule.phrases.first(where: { contains($0, in: words) }) {
                // The mark that ties a phrase to the beginning is the rule's, not the rep's.
                let found = String(phrase.drop { $0 == "^" })
                hits.append(OpeningLint(name: rule.name, found: found, why: rule.why))
            }
        }
        hits += apologyHits(words) + shapeHits(opening, words)
        return hits
    }

    private struct PhraseRule {
        let name: String
        let phrases: [String]
        let why: String
    }

    private static let phraseRules: [PhraseRule] = [
        PhraseRule(
            name: "always or never", phrases: ["always", "never", "every time", "each time", "constantly"],
            why: "One exception is enough to argue about. Which one occasion do you mean?"),
        PhraseRule(
            name: "a word about what they are",
            phrases: [
                "unreasonable", "difficult", "impossible", "rude", "lazy", "careless", "ungrateful", "unprofessional",
                "demanding", "dishonest", "hopeless", "arrogant", "incompetent", "selfish", "greedy",
            ],
            why: "They will defend what they are, and the matter is lost. What did they do?"),
        PhraseRule(
            name: "it starts with what they did wrong",
            phrases: [
                "^you failed", "^you didn't", "^you did not", "^you haven't", "^you have not", "^you forgot",
                "^you keep",
                "^you are", "^you're", "^you should", "^you must", "^you broke", "^you refused",
            ],
            why: "A first word of blame is answered with one. Can it start with what happened, or with you?"),
        PhraseRule(
            name: "\"but\" after thanks",
            phrases: ["thank you but", "thanks but", "grateful but", "appreciate it but", "value you but"],
            why: "Whatever stands before \"but\" is not heard. Could the thanks stand alone?"),
        PhraseRule(
            name: "jargon or legal words",
            phrases: [
                "as per", "pursuant", "hereby", "herewith", "going forward", "per our agreement", "breach", "liability",
                "without prejudice", "terms and conditions", "contractually", "you should know", "please be advised",
                "legal action", "our lawyers", "solicitor",
            ],
            why:
                "It sounds like a letter, or like a threat. What is it in plain words? Legal words need somebody's sign-off."
        ),
        PhraseRule(
            name: "pressure",
            phrases: [
                "or else", "last chance", "final warning", "otherwise we will", "otherwise we'll", "if you don't",
                "unless you",
                "after all we've done", "you owe us", "take it or leave it", "before it's too late", "today only",
            ],
            why: "It leaves them no free answer. What would you ask if they could say no?"),
        PhraseRule(
            name: "affection you have not claimed",
            phrases: ["love you", "adore", "dear friend", "we miss you", "my favourite", "our favourite"],
            why: "Only what you mean, and what suits the tie. What do you value, in plain words?"),
    ]

    /// An apology that takes itself back.
    private static func apologyHits(_ words: [String]) -> [OpeningLint] {
        guard words.contains(where: { ["sorry", "apologise", "apologize", "apology", "apologies"].contains($0) }) else {
            return []
        }
        var hits: [OpeningLint] = []
        let conditional = [
            "sorry if", "apologise if", "apologize if", "sorry you feel", "sorry that you feel", "if you felt",
        ]
        if let phrase = conditional.first(where: { contains($0, in: words) }) {
            hits.append(
                OpeningLint(
                    name: "an apology with \"if\"", found: phrase,
                    why: "It puts the fault in their feelings. What did we do, and is it ours?"))
        }
        if let phrase = ["just", "only", "a bit", "slightly", "small", "minor"].first(where: { contains($0, in: words) }
        ) {
            hits.append(
                OpeningLint(
                    name: "making it small", found: phrase,
                    why: "Only they can say how large it was. Does the sentence need that word?"))
        }
        return hits
    }

    private static func shapeHits(_ opening: String, _ words: [String]) -> [OpeningLint] {
        var hits: [OpeningLint] = []
        let requests = ["i'd ask", "i would ask", "could you", "can you", "would you", "will you", "please"]
        let asked = requests.map { phrase in
            words.indices.count { words[$0...].starts(with: phrase.split(separator: " ").map(String.init)) }
        }
        .reduce(0, +)
        if asked > 1 {
            hits.append(
                OpeningLint(
                    name: "two requests", found: "", why: "They will answer the easier one. Which one matters today?"))
        }
        if words.count > mostWords {
            hits.append(
                OpeningLint(
                    name: "\(words.count) words", found: "",
                    why: "More than \(mostWords) are not taken in at one go. What could wait for their answer?"))
        }
        let shouted = opening.split { !$0.isLetter }.first { $0.count > 3 && $0.allSatisfy(\.isUppercase) }
        if let shouted {
            hits.append(
                OpeningLint(name: "capitals", found: String(shouted), why: "It reads as shouting. Would you say it so?")
            )
        }
        if opening.contains("!") {
            hits.append(
                OpeningLint(
                    name: "an exclamation mark", found: "!",
                    why: "It sounds pushed. Does the sentence stand without it?"))
        }
        return hits
    }

    /// Whether the words of `phrase` stand in a row; `^` ties them to the beginning.
    private static func contains(_ phrase: String, in words: [String]) -> Bool {
        let tied = phrase.hasPrefix("^")
        let wanted = phrase.dropFirst(tied ? 1 : 0).split(separator: " ").map(String.init)
        if tied { return words.starts(with: wanted) }
        return words.indices.contains { words[$0...].starts(with: wanted) }
    }
}
