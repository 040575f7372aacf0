import Corpus
import Testing

@Suite("Problems in card files")
struct CardProblemTests {
    /// A file with one mark for each problem, in order, and their messages.
    struct Fixture: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let marked: String
        let messages: [String]
    }

    /// The sample file with something replaced.
    private static func sample(_ part: String, _ replacement: String) -> String {
        precondition(Sample.file.contains(part))
        return Sample.file.replacing(part, with: replacement)
    }

    static let headers = [
        Fixture(
            testDescription: "an empty file", marked: "▸▸",
            messages: [
                "this file has no title; begin it with '# ' and a title",
                "this file names no source; under the title, write 'source: ' and the document's file name",
            ]),
        Fixture(
            testDescription: "no title", marked: "▸" + sample("# A talk\n", ""),
            messages: ["this file has no title; begin it with '# ' and a title"]),
        Fixture(
            testDescription: "an empty title", marked: sample("# A talk", "▸#"),
            messages: ["the title is empty; write one after '# '"]),
        Fixture(
            testDescription: "two titles", marked: sample("source:", "▸# Another\nsource:"),
            messages: ["the title goes once, on the first line; begin a card with '## ' and an id"]),
        Fixture(
            testDescription: "a title below the first card", marked: sample("# A talk\n", "") + "\n▸# A talk",
            messages: ["the title goes once, on the first line; begin a card with '## ' and an id"]),
        Fixture(
            testDescription: "no source", marked: "▸" + sample("source: 007_talk.txt", ""),
            messages: ["this file names no source; under the title, write 'source: ' and the document's file name"]),
        Fixture(
            testDescription: "a source without its number", marked: sample("007_talk.txt", "▸talk.txt"),
            messages: ["'talk.txt' does not begin with a source number; write it like '000_name.txt'"]),
        Fixture(
            testDescription: "an empty source", marked: sample("source: 007_talk.txt", "▸source:"),
            messages: ["'source:' is empty; write its text after the colon"]),
        Fixture(
            testDescription: "two sources", marked: sample("\n## ring", "▸source: 008_b.txt\n## ring"),
            messages: ["'source:' is here twice; keep one of the two"]),
        Fixture(
            testDescription: "a key of no header", marked: sample("source:", "▸sorce: 007_talk.txt\nsource:"),
            messages: ["there is no 'sorce:' here; did you mean 'source:'?"]),
        Fixture(
            testDescription: "text above the first card", marked: sample("\n## ring", "▸Some words.\n## ring"),
            messages: ["this line belongs to no card; put it under a '## ' line, or take it out"]),
        Fixture(
            testDescription: "a third level of heading", marked: sample("## ring", "▸### Part one\n## ring"),
            messages: ["only '# ' for the title and '## ' for a card are used here; take the other # signs out"]),
        Fixture(
            testDescription: "a heading without its space", marked: sample("## ring", "▸##ring-us\n## ring"),
            messages: ["only '# ' for the title and '## ' for a card are used here; take the other # signs out"]),
    ]

    static let cards = [
        Fixture(
            testDescription: "an id with capitals and spaces", marked: sample("ring-them", "▸Ring them"),
            messages: [
                "'Ring them' cannot be a card's id; use lower-case words joined by hyphens, at most 40 characters"
            ]),
        Fixture(
            testDescription: "an id with a hyphen too many", marked: sample("ring-them", "▸ring--them"),
            messages: [
                "'ring--them' cannot be a card's id; use lower-case words joined by hyphens, at most 40 characters"
            ]),
        Fixture(
            testDescription: "an id of 41 characters",
            marked: sample("ring-them", "▸" + String(repeating: "a", count: 41)),
            messages: [
                "'\(String(repeating: "a", count: 41))' cannot be a card's id; use lower-case words joined by hyphens,"
                    + " at most 40 characters"
            ]),
        Fixture(
            testDescription: "no advice", marked: sample("## ring-them\nRing them.", "## ▸ring-them"),
            messages: ["card 'ring-them' has no advice; write it on the line under the id"]),
        Fixture(
            testDescription: "no reason",
            marked: sample("ring-them", "▸ring-them").replacing("because: They like it.\n", with: ""),
            messages: ["card 'ring-them' has no 'because:'; add that line"]),
        Fixture(
            testDescription: "no key at all", marked: "# A\nsource: 007_a.txt\n## ▸▸▸▸ring\nRing them.",
            messages: [
                "card 'ring' has no 'because:'; add that line",
                "card 'ring' has no 'kind:'; add that line",
                "card 'ring' has no 'reflections:'; add that line",
                "card 'ring' names no item; add 'from:' where the document says it, or 'drawn from:'",
            ]),
        Fixture(
            testDescription: "a misspelt key",
            marked: sample("ring-them", "▸ring-them").replacing("because", with: "▸becuase"),
            messages: [
                "card 'ring-them' has no 'because:'; add that line",
                "there is no 'becuase:' here; did you mean 'because:'?",
            ]),
        Fixture(
            testDescription: "a key in capitals", marked: sample("from: 007", "from: 007-02\n▸From: 007"),
            messages: ["there is no 'From:' here; did you mean 'from:'?"]),
        Fixture(
            testDescription: "a short key with two letters swapped",
            marked: sample("from: 007", "from: 007-02\n▸form: 007"),
            messages: ["there is no 'form:' here; did you mean 'from:'?"]),
        Fixture(
            testDescription: "a key like no other", marked: sample("kind: action", "kind: action\n▸author: me"),
            messages: [
                "there is no 'author:' here; use 'because:', 'kind:', 'reflections:', 'from:', 'drawn from:'"
            ]),
        Fixture(
            testDescription: "a key twice", marked: sample("kind: action", "kind: action\n▸kind: rule"),
            messages: ["'kind:' is here twice; keep one of the two"]),
        Fixture(
            testDescription: "an empty key", marked: sample("because: They like it.", "▸because:"),
            messages: ["'because:' is empty; write its text after the colon"]),
        Fixture(
            testDescription: "a misspelt kind", marked: sample("kind: action", "kind: ▸acton"),
            messages: ["there is no kind 'acton'; did you mean 'action'?"]),
        Fixture(
            testDescription: "a kind like no other", marked: sample("kind: action", "kind: ▸tale"),
            messages: [
                "there is no kind 'tale'; use 'ask-self', 'ask-customer', 'action', 'mindset', 'rule', 'warning',"
                    + " 'leader'"
            ]),
        Fixture(
            testDescription: "a reflection with a capital", marked: sample("gratitude", "gratitude, ▸Fit"),
            messages: [
                "'Fit' is not a reflection's name; use lower-case words joined by hyphens, with commas between names"
            ]),
        Fixture(
            testDescription: "malformed items", marked: sample("007-01", "▸7-01, 007-01, ▸007-1,▸"),
            messages: [
                "'7-01' is not an item; write it like '000-23', with commas between items",
                "'007-1' is not an item; write it like '000-23', with commas between items",
                "'' is not an item; write it like '000-23', with commas between items",
            ]),
        Fixture(
            testDescription: "an item twice", marked: sample("007-01", "007-01, ▸007-01"),
            messages: ["'007-01' is named twice; once is enough"]),
        Fixture(
            testDescription: "an item of another document", marked: sample("007-01", "▸008-01"),
            messages: ["item '008-01' is not from 007_talk.txt; move the card to its own document's file"]),
        Fixture(
            testDescription: "an item of another document, only drawn from",
            marked: sample("from: 007-01", "drawn from: 007-01, ▸008-01"),
            messages: ["item '008-01' is not from 007_talk.txt; move the card to its own document's file"]),
        Fixture(
            testDescription: "advice of 221 characters",
            marked: sample(
                "Ring them.", "▸" + String(repeating: "é", count: 200) + "\n" + String(repeating: "a", count: 20)),
            messages: ["the advice is 221 characters long; keep it to 220"]),
        Fixture(
            testDescription: "a reason of 141 characters",
            marked: sample("They like it.", "▸" + String(repeating: "é", count: 141)),
            messages: ["the reason is 141 characters long; keep it to 140"]),
        Fixture(
            testDescription: "text below the keys", marked: sample("kind: action", "▸And they say so.\nkind: action"),
            messages: ["only the advice may run over several lines; put this above the keys, or on its key's line"]),
    ]

    @Test("are told with their place and what to do", arguments: headers + cards)
    func fixture(_ fixture: Fixture) {
        let marked = MarkedText(fixture.marked)
        let expected = zip(marked.places, fixture.messages).map {
            CardProblem(file: "a.md", line: $0.line, column: $0.column, message: $1)
        }
        #expect(marked.places.count == fixture.messages.count)
        #expect(CardLibrary(files: [("a.md", marked.text)]).problems == expected)
    }

    @Test("advice of 220 characters and a reason of 140 are none")
    func longestAllowed() {
        let text = Sample.file.replacing("Ring them.", with: String(repeating: "é", count: 220))
            .replacing("They like it.", with: String(repeating: "é", count: 140))
        #expect(CardLibrary(files: [("a.md", text)]).problems == [])
    }

    @Test("an id used in two files is told with the place of the first")
    func duplicate() {
        let marked = MarkedText(Sample.file.replacing("ring-them", with: "▸ring-them"))
        let library = CardLibrary(files: [("a.md", Sample.file), ("b.md", marked.text)])
        let (line, column) = marked.places[0]
        let message = "there is already a card 'ring-them' at a.md:4; give this one another id"
        #expect(library.problems == [CardProblem(file: "b.md", line: line, column: column, message: message)])
    }

    @Test("of all files are told in one run, in the order of files and lines")
    func allFiles() {
        let broken = Sample.file.replacing("kind: action", with: "kind: acton").replacing("007-01", with: "7-1")
        let library = CardLibrary(files: [("b.md", broken), ("a.md", broken)])
        #expect(
            library.problems.map { "\($0.file):\($0.line)" } == ["b.md:7", "b.md:9", "a.md:4", "a.md:7", "a.md:9"])
    }

    @Test(
        "of the largest file are told without long waiting",
        arguments: ["007-01,", "## a\n", "a: b\n", "\u{301}", "a "])
    func hostileFile(unit: String) {
        let start = "# A\nsource: 007_a\n## a\nb\nfrom: "
        let text = start + String(repeating: unit, count: (256 * 1024 - start.utf8.count) / unit.utf8.count)
        let took = ContinuousClock().measure {
            #expect(!CardLibrary(files: [("a.md", text)]).problems.isEmpty)
        }
        // Minutes where reading is quadratic; well below a second where it is not.
        #expect(took < .seconds(10))
    }

    @Test("are written as editors link them")
    func description() {
        let problem = CardProblem(file: "a.md", line: 4, column: 2, message: "mend this")
        #expect("\(problem)" == "a.md:4:2: mend this")
    }
}
