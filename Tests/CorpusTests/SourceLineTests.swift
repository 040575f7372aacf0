import Corpus
import Testing

@Suite("The source line")
struct SourceLineTests {
    @Test("names the document and the item that says it")
    func oneItem() {
        #expect(sourceLine(for: Sample.card("a")) == "Source: 007_talk.txt (item 007-01)")
    }

    @Test("names several items, and leaves out those that only support")
    func severalItems() {
        let card = Sample.card("a", from: ["007-01", "007-04"], drawnFrom: ["007-09"])
        #expect(sourceLine(for: card) == "Source: 007_talk.txt (items 007-01, 007-04)")
    }

    @Test("never claims that a document says what was only drawn from it")
    func drawnFromOnly() {
        let card = Sample.card("a", from: [], drawnFrom: ["007-09"])
        #expect(sourceLine(for: card) == "Drawn from 007_talk.txt (item 007-09)")
    }
}
