import Listening
import Testing

@Suite("Classes of words")
struct ConceptLexiconTests {
    static let text = """
        # A remark
        tired: tired, worn out, knacker*
        lapsed: haven't spoken,
         no word from
        """

    static func typed(_ utterance: String) throws -> [String] {
        let words = Words(utterance)
        return try ConceptLexicon(text: text, name: "concepts.txt").occurrences(in: words).map {
            String(words.typed($0.words))
        }
    }

    @Test(
        "Words, phrases and beginnings are met as they are typed",
        arguments: [
            ("I'm TIRED", ["TIRED"]), ("worn right out", []), ("Worn out, knackered", ["Worn out", "knackered"]),
            ("havnt spoken", ["havnt spoken"]), ("no word from Ann", ["no word from"]), ("retired", []),
        ])
    func met(utterance: String, words: [String]) throws {
        #expect(try Self.typed(utterance) == words)
    }

    @Test("Two words of a class are the same feature")
    func sameClass() throws {
        let lexicon = try ConceptLexicon(text: Self.text, name: "concepts.txt")
        #expect(Set(lexicon.occurrences(in: Words("tired, knackered")).map(\.feature)).count == 1)
        #expect(Set(lexicon.occurrences(in: Words("tired; no word from her")).map(\.feature)).count == 2)
    }

    @Test("A line without a class is said with its number", arguments: [": tired", "tired, worn out"])
    func faults(line: String) {
        let error = #expect(throws: ListeningError.self) {
            try ConceptLexicon(text: "# x\n\(line)", name: "concepts.txt")
        }
        #expect(
            error?.description
                == "concepts.txt:2: begin this line with the name of a class and a colon, or with a space")
    }
}
