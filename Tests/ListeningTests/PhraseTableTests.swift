import Listening
import RekindleTesting
import Testing

@Suite("A table of phrases")
struct PhraseTableTests {
    private func found(_ table: String, in text: String) throws -> [String] {
        try PhraseTable(file: "a.tsv", text: table).matches(in: text).map { "\($0.kind): \($0.found)" }
    }

    @Test(
        "finds words as typed, whatever their case, apostrophes and accents",
        arguments: [
            ("animal\tthe cat", "So THE Cat came.", ["animal: THE Cat"]),
            ("animal\tdon't bark", "They dont bark. We don’t bark.", ["animal: dont bark", "animal: don’t bark"]),
            ("place\tcafé", "A CAFE, a café, a cafe\u{301}.", ["place: CAFE", "place: café", "place: cafe\u{301}"]),
            ("animal\tcat", "A category of cats, and a cat.", ["animal: cat"]),
            ("animal\tcat*", "Cattle and cats.", ["animal: Cattle", "animal: cats"]),
            ("animal\tcat|dog food", "Dog food and cat food.", ["animal: Dog food", "animal: cat food"]),
            ("animal\tfeed _ cat", "Feed the old cat. Feed my very old cat.", ["animal: Feed the old cat"]),
            (
                "animal\tfeed the? cat", "Feed cat, feed the cat, feed a cat.",
                ["animal: Feed cat", "animal: feed the cat"]
            ),
            ("list\tpets\tcat dog*\nanimal\tmy @pets", "My doggy and my cat", ["animal: My doggy", "animal: my cat"]),
            ("not-a-name\tmonday\nwho\t@name rang", "On Monday Joan rang. Monday rang.", ["who: Joan rang"]),
            ("animal\tcat\nanimal\tcat food", "cat food", ["animal: cat food"]),
            ("animal\tcat\nfood\tcat food", "cat food", ["animal: cat", "food: cat food"]),
            ("# animals\n\nanimal\tcat\r\n", "cat", ["animal: cat"]),
            ("animal\tblack cat", "It was black. Cat came. Black, cat.", []),
        ])
    func finds(table: String, text: String, expected: [String]) throws {
        #expect(try found(table, in: text) == expected)
    }

    @Test("keeps quiet where it is told to, for all kinds or for one")
    func quiet() throws {
        #expect(
            try found("animal\tcat\nfood\tcat\nquiet\tcat flap", in: "A cat flap. A cat.") == [
                "animal: cat", "food: cat",
            ])
        #expect(try found("animal\tcat\nfood\tcat\nquiet\tcat flap\tfood", in: "A cat flap.") == ["animal: cat"])
    }

    @Test("hands on the note beside a phrase")
    func note() throws {
        let match = try #require(PhraseTable(file: "a.tsv", text: "animal\tcat\tit purrs").matches(in: "cat").first)
        #expect(match.note == "it purrs")
    }

    @Test(
        "says which line of the file is wrong and what to do",
        arguments: [
            ("animal", "a.tsv:1: write a kind, a phrase and perhaps a note, with one tab between each"),
            ("animal\tcat\n\tdog", "a.tsv:2: write a kind, a phrase and perhaps a note, with one tab between each"),
            ("a\tb\tc\td", "a.tsv:1: write a kind, a phrase and perhaps a note, with one tab between each"),
            ("animal\t_ cat", "a.tsv:1: a phrase begins and ends with a word; take the '_' or '?' off its end"),
            ("animal\tcat food?", "a.tsv:1: a phrase begins and ends with a word; take the '_' or '?' off its end"),
            (
                "animal\tc*t",
                "a.tsv:1: 'c*t' is not a word; write letters alone, with '*' after them for any ending and '|' between choices"
            ),
            (
                "animal\tcat|",
                "a.tsv:1: '' is not a word; write letters alone, with '*' after them for any ending and '|' between choices"
            ),
            ("animal\tmy @pets", "a.tsv:1: there is no list 'pets' above this line; add it, or take out '@pets'"),
            ("list\tpets\t", "a.tsv:1: this list has no words; add some after a tab, with spaces between them"),
            ("animal\ta b c d e f g h i j k l m", "a.tsv:1: this phrase has 13 words; keep it to 12"),
        ])
    func errors(table: String, message: String) {
        let error = #expect(throws: ListeningError.self) { try PhraseTable(file: "a.tsv", text: table) }
        #expect(error?.description == message)
    }

    @Test("says that a file cannot be read")
    func missing() {
        let error = #expect(throws: ListeningError.self) { try PhraseTable(folder: "/nowhere", file: "a.tsv") }
        #expect(
            error?.description
                == "a.tsv: this file cannot be read; check that it is an ordinary file and that you may open it")
    }

    @Test("takes twice the time for twice the text")
    func time() throws {
        let table = try PhraseTable(folder: PhraseFiles.folder, file: ManipulationCheck.file)
        let line = "Ask the buyer to renew and take the leave until they give in, "
        func time(_ count: Int) -> Duration {
            let text = String(repeating: line, count: count)
            return (0..<3).map { _ in ContinuousClock().measure { _ = table.matches(in: text) } }.min() ?? .zero
        }
        // Four times the text in sixteen times the time would be the square.
        #expect(time(160) < time(40) * 9)
    }

    @Test("takes any text", arguments: [0 as UInt64, 1, 2])
    func anyText(seed: UInt64) throws {
        let tables = try [SensitiveCheck.file, ManipulationCheck.file].map {
            try PhraseTable(folder: PhraseFiles.folder, file: $0)
        }
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "she", " has", " MS", ".", ",", " (", ")", "\n", "\u{0}", "’", "é", "\u{301}", "👩‍👩‍👧", "\u{202E}", "ال", "'",
            " and",
            " because", " ", "I'm ill", "ﬁ", "İ", "!", "\r\n", "who's gay", " - ",
        ]
        for _ in 0..<60 {
            let count = Int.random(in: 0..<60, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            for table in tables {
                for match in table.matches(in: text) {
                    #expect(text.unicodeScalars.firstRange(of: match.found.unicodeScalars) != nil)
                }
            }
        }
        let long = String(repeating: "x", count: 10_000)
        #expect(tables.allSatisfy { $0.matches(in: long).isEmpty })
    }
}
