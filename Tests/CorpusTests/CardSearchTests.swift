import Corpus
import Testing

@Suite("Searching the cards")
struct CardSearchTests {
    /// A library of one card for each piece of advice, with ids a, b, c and so on.
    static func library(_ advice: String...) -> CardLibrary {
        let cards = zip("abcdefgh", advice).map { id, advice in
            Sample.file.replacing("ring-them", with: String(id)).replacing("Ring them.", with: advice)
                .replacing("They like it.", with: "It helps.")
        }
        return CardLibrary(files: cards.enumerated().map { ("\($0).md", $1) })
    }

    static let talk = library("Send them flowers.", "Check the invoice and the flowers.", "Check the stairs.")

    static func ids(_ text: String, in library: CardLibrary = talk, synonyms: String = "") -> [String] {
        CardSearch(library, Synonyms(file: "s.md", text: synonyms)).cards(about: text, limit: 10).map(\.card.id)
    }

    @Test("finds the cards that have a word, those that say less beside it first")
    func word() {
        #expect(Self.ids("flowers") == ["a", "b"])
    }

    @Test("puts a card with both words before cards with one")
    func bothWords() {
        #expect(Self.ids("check the flowers") == ["b", "a", "c"])
    }

    @Test("counts a rare word for more than a common one")
    func rareWord() {
        #expect(Self.ids("check stairs flowers").first == "c")
    }

    @Test("puts cards alike in the order of their ids")
    func ties() {
        #expect(
            Self.ids("tulips", in: Self.library("Grow tulips.", "Grow tulips.", "Grow tulips.")) == ["a", "b", "c"])
    }

    static let parts = [
        ("Ring them.", "Post a letter."), ("They like it.", "A letter lasts."), ("ring-them", "send-a-letter"),
        ("gratitude", "letters"),
    ]

    @Test("looks at the advice, the reason, the id and the reflections", arguments: parts)
    func everyPart(part: (written: String, instead: String)) {
        let library = CardLibrary(files: [("a.md", Sample.file.replacing(part.written, with: part.instead))])
        #expect(CardSearch(library, .none).cards(about: "letter", limit: 1).count == 1)
        #expect(CardSearch(CardLibrary(files: [("a.md", Sample.file)]), .none).cards(about: "letter", limit: 1) == [])
    }

    @Test("says which words led to a card, as typed, in their order and once each")
    func matchedWords() throws {
        let found = CardSearch(Self.talk, .none).cards(about: "FLOWERS? Checking “flowers” – the roof", limit: 1)
        #expect(found.first?.matchedWords == ["FLOWERS", "Checking"])
    }

    @Test("scores above nothing, best first")
    func scores() {
        let scores = CardSearch(Self.talk, .none).cards(about: "check flowers", limit: 3).map(\.score)
        #expect(scores.count == 3)
        #expect(scores == scores.sorted(by: >))
        #expect(scores.allSatisfy { $0 > 0 })
    }

    @Test(
        "takes capitals, punctuation and possessives for nothing",
        arguments: ["FLOWERS!", "'flowers'", "flower’s", "«flowers»,"])
    func writtenOtherwise(text: String) {
        #expect(Self.ids(text) == ["a", "b"])
    }

    @Test("gives at most as many as asked for", arguments: [(-1, 0), (0, 0), (1, 1), (2, 2), (9, 3), (Int.max, 3)])
    func limit(limit: Int, count: Int) {
        #expect(CardSearch(Self.talk, .none).cards(about: "check flowers", limit: limit).count == count)
    }

    @Test("finds nothing where nothing is said", arguments: ["", "  \n", "?!… ––– '’'", "and so it was", "🙂🙃", "42"])
    func nothing(text: String) {
        #expect(Self.ids(text) == [])
    }

    @Test("finds nothing in an empty library")
    func emptyLibrary() {
        #expect(CardSearch(CardLibrary(files: []), .none).cards(about: "flowers", limit: 3) == [])
    }
}
