import Listening
import Testing

@Suite("Words of an utterance")
struct WordsTests {
    @Test(
        "Short forms are written out, apostrophes go, and numbers become kinds",
        arguments: [
            ("Don't shout", "dont shout"),
            ("we\u{2019}re sooooo tired", "we are so tired"),
            ("anuther wk w/ him, b4 2day", "another week with him before today"),
            ("scared 2 go bk", "scared to go back"),
            ("2 yrs since", "<number> years since"),
            ("at 2:30pm or 9am or 14:00", "at <clock> or <clock> or <clock>"),
            ("£50k, $3 or 5%", "<money> <money> or <percent>"),
            ("their well run dry; we'll see", "their well run dry we will see"),
            ("gonna ring the 3rd one", "going to ring the <number> one"),
            ("ÉCOLE çedilla", "école çedilla"),
        ])
    func normalised(utterance: String, words: String) {
        #expect(Words(utterance).all.map(\.text).joined(separator: " ") == words)
    }

    @Test("Clauses end at commas, dashes and but; sentences at full stops")
    func clauses() {
        let words = Words("He is late, but fair. Why - I ask? Well-run")
        #expect(
            words.clauses.map { String(words.typed($0)) } == ["He is late", "but fair", "Why", "I ask", "Well-run"])
        #expect(words.sentences.map { String(words.typed($0)) } == ["He is late, but fair", "Why - I ask", "Well-run"])
    }

    @Test("A word knows where it stands as it was typed")
    func ranges() {
        let words = Words("Ring  the CUSTOMER's boss")
        #expect(words.all.map { String(words.utterance[$0.range]) } == ["Ring", "the", "CUSTOMER's", "boss"])
    }

    @Test("Nothing but signs has no words", arguments: ["", "   ", "?!.,", "👍🏽🎉", "'''", "\u{0}\u{7}"])
    func noWords(utterance: String) {
        let words = Words(utterance)
        #expect(words.all.isEmpty && words.clauses.isEmpty && words.typed(0..<0).isEmpty)
    }
}
