import Corpus
import Testing

@Suite("Endings of words")
struct StemTests {
    /// Whether typing one word finds a card that says the other.
    static func finds(_ typed: String, _ written: String) -> Bool {
        CardSearchTests.ids(typed, in: CardSearchTests.library("Say \(written).")) == ["a"]
    }

    static let sameWord = [
        ("visits", "visit"), ("glasses", "glass"), ("worries", "worry"), ("agreed", "agree"), ("planned", "planning"),
        ("hoping", "hopes"), ("related", "relation"), ("troubled", "trouble"), ("sized", "sizes"), ("falling", "falls"),
        ("paying", "pays"), ("annoying", "annoyed"), ("furiously", "furious"), ("directly", "direct"),
        ("softly", "soft"),
        ("conditional", "condition"), ("organizer", "organize"), ("usefulness", "useful"), ("hopefulness", "hope"),
        ("nervousness", "nervous"), ("decisiveness", "decisive"), ("formality", "formal"), ("sensitivity", "sensitive"),
        ("electrical", "electric"), ("replacement", "replace"), ("adjustment", "adjust"), ("adoption", "adopt"),
        ("activate", "active"), ("effective", "effect"), ("controlling", "control"), ("cease", "ceasing"),
        ("reliability", "reliable"), ("flying", "fly"),
    ]

    @Test("don't keep a word from being found", arguments: sameWord)
    func alike(typed: String, written: String) {
        #expect(Self.finds(typed, written))
        #expect(Self.finds(written, typed))
    }

    static let otherWord = [
        ("sing", "s"), ("ring-road", "ringlet"), ("need", "nee"), ("press", "pres"), ("bled", "bl"), ("sky", "skill"),
        ("hop", "hope"), ("rate", "rat"), ("rational", "rat"), ("onion", "on-site"), ("caring", "car"), ("thing", "th"),
        ("universe", "unit"), ("oily", "oats"),
    ]

    @Test("are not taken off where too little would be left, or another word", arguments: otherWord)
    func apart(typed: String, written: String) {
        #expect(!Self.finds(typed, written))
    }

    @Test(
        "stay on words that are not English, which are found as they are", arguments: ["café", "ärger", "клиент", "顧客"])
    func otherScripts(word: String) {
        #expect(Self.finds(word, word))
        #expect(Self.finds(word.uppercased(), word))
        #expect(!Self.finds(word, "visit"))
    }
}
