import Corpus
import Testing

@Suite("The card library")
struct CardLibraryTests {
    @Test("reads every part of a card")
    func everyPart() throws {
        let text = """
            # A talk
            source: 007_talk.txt

            ## first-order
            Go back to the first order.
            What was it like?

            drawn from: 001-06, 007-02
            from: 007-13 , 007-14
            because: Memory: it holds reasons.
            reflections: gratitude, call
            kind: ask-self
            """
        let library = CardLibrary(files: [("007-talk.md", text)])
        let expected = Card(
            id: "first-order", advice: "Go back to the first order. What was it like?",
            because: "Memory: it holds reasons.", kind: .askSelf, reflections: ["gratitude", "call"],
            from: ["007-13", "007-14"], drawnFrom: ["001-06", "007-02"],
            source: Source(title: "A talk", file: "007_talk.txt"))
        #expect(library.problems == [])
        #expect(library.all == [expected])
        #expect(library.card("first-order") == expected)
        #expect(library.card("second-order") == nil)
    }

    @Test("keeps the order of files, and of cards in a file")
    func order() {
        let other = Sample.file.replacing("ring-them", with: "write-to-them")
        let library = CardLibrary(files: [("b.md", Sample.file), ("a.md", other)])
        #expect(library.all.map(\.id) == ["ring-them", "write-to-them"])
    }

    @Test("reads files saved on Windows, with a byte order mark and carriage returns")
    func windowsFile() {
        let text = "\u{FEFF}" + Sample.file.replacing("\n", with: "\r\n") + "\r\n"
        let library = CardLibrary(files: [("a.md", text)])
        #expect(library.problems == [])
        #expect(library.all == CardLibrary(files: [("a.md", Sample.file)]).all)
    }

    @Test("takes indentation and trailing spaces for nothing")
    func indentation() {
        let text = Sample.file.split(separator: "\n").map { "  \($0)\t " }.joined(separator: "\n")
        #expect(CardLibrary(files: [("a.md", text)]).all == CardLibrary(files: [("a.md", Sample.file)]).all)
    }

    @Test("lets advice have colons, quotation marks and addresses")
    func proseWithColons() {
        let advice = #"Ask this: "What next?" Then: wait. See https://example.org"#
        let text = Sample.file.replacing("Ring them.", with: advice)
        #expect(CardLibrary(files: [("a.md", text)]).card("ring-them")?.advice == advice)
    }

    @Test("takes no address and no longer phrase for a key", arguments: ["https://example.org", "then ask them: why?"])
    func lineLikeKey(line: String) {
        let text = Sample.file.replacing("Ring them.", with: "Ring them,\n\(line)")
        #expect(CardLibrary(files: [("a.md", text)]).card("ring-them")?.advice == "Ring them, \(line)")
    }

    @Test("leaves out a card with a problem and keeps its neighbours")
    func neighbours() {
        let broken = Sample.file.replacing("kind: action", with: "kind: actoin")
        let sound = Sample.file.replacing("ring-them", with: "write-to-them")
        let library = CardLibrary(files: [("a.md", broken), ("b.md", sound)])
        #expect(library.all.map(\.id) == ["write-to-them"])
        #expect(library.problems.count == 1)
    }

    @Test("leaves out a card with a line too many", arguments: ["author: me", "kind: rule", "And more."])
    func lineTooMany(line: String) {
        #expect(CardLibrary(files: [("a.md", Sample.file + "\n" + line)]).all.isEmpty)
    }

    @Test("leaves out the cards of a file that names no source")
    func unsourced() {
        let text = Sample.file.replacing("source: 007_talk.txt", with: "")
        #expect(CardLibrary(files: [("a.md", text)]).all.isEmpty)
    }

    @Test("is empty, and without problems, when there are no files")
    func empty() {
        let library = CardLibrary(files: [])
        #expect(library.all.isEmpty)
        #expect(library.problems.isEmpty)
    }

    @Test("gives the first of two cards with one id the id")
    func firstOfTwo() {
        let again = Sample.file.replacing("Ring them.", with: "Write to them.")
        let library = CardLibrary(files: [("a.md", Sample.file), ("b.md", again)])
        #expect(library.card("ring-them")?.advice == "Ring them.")
        #expect(library.all.count == 1)
    }
}
