import Corpus
import Testing

@Suite("Words that mean much the same")
struct SynonymsTests {
    static let groups = """
        # Words
        ## Weather

        - angry, furious, wild with rage, can't stand
        - furious, fast
        - went quiet, went quiet again, silent
        """

    static func ids(_ text: String, _ advice: String...) -> [String] {
        let library =
            advice.count == 1 ? CardSearchTests.library(advice[0]) : CardSearchTests.library(advice[0], advice[1])
        return CardSearchTests.ids(text, in: library, synonyms: groups)
    }

    @Test(
        "find each other, with any ending", arguments: ["angry", "furiously", "Wild with rage", "cannot; can't stand"])
    func group(text: String) {
        #expect(Self.ids(text, "Hear the angry ones.") == ["a"])
    }

    @Test("don't reach from group to group")
    func groupsApart() {
        #expect(Self.ids("angry", "Answer fast.") == [])
        #expect(Self.ids("furious", "Answer fast.") == ["a"])
    }

    @Test("count for less than the word itself")
    func ownWord() {
        #expect(Self.ids("angry", "Meet the furious.", "Meet the angry.") == ["b", "a"])
    }

    @Test("bring a card no more when two of them are on it")
    func twoOnACard() {
        let library = CardSearchTests.library("Meet the furious.", "Meet the fast.")
        let search = CardSearch(library, Synonyms(file: "s.md", text: "- cross, furious, fast"))
        let scores = search.cards(about: "cross", limit: 2).map(\.score)
        let both = CardSearch(
            CardSearchTests.library("Meet furious, fast.", "Meet the post."),
            Synonyms(file: "s.md", text: "- cross, furious, fast"))
        #expect(scores.count == 2)
        #expect(both.cards(about: "cross", limit: 1)[0].score < scores[0] + scores[1])
    }

    @Test("stand for a whole phrase, whose words then find nothing more")
    func phrase() {
        #expect(Self.ids("I can't stand them", "Stand up.", "Hear the angry ones.") == ["b"])
        #expect(Self.ids("stand by them", "Stand up.", "Hear the angry ones.") == ["a"])
    }

    @Test("take the longer phrase where two would fit")
    func longerPhrase() throws {
        let search = CardSearch(CardSearchTests.library("Stay silent."), Synonyms(file: "s.md", text: Self.groups))
        #expect(search.cards(about: "They went quiet again", limit: 1).map(\.matchedWords) == [["went quiet again"]])
    }

    static let problems = [
        (
            "angry, furious",
            "1:1: only headings and groups are used here; begin a group with '- ', or take this line out"
        ),
        (
            "- angry",
            "1:1: a group needs two words or more, with commas between them; add one, or take this line out"
        ),
        (
            "- angry, Furious",
            "1:10: 'Furious' is not a word; use lower-case letters, with spaces inside a phrase and commas between words"
        ),
        (
            "- angry,, furious",
            "1:9: '' is not a word; use lower-case letters, with spaces inside a phrase and commas between words"
        ),
        ("- angry, furious, angry", "1:19: 'angry' is in this group twice; once is enough"),
        ("- angry, as wild as can be", "1:10: 'as wild as can be' is too long a phrase; keep it to 4 words"),
        ("- angry, the", "1:10: 'the' is too common to be searched for; take it out, or put it in a phrase"),
        ("### Weather", "1:1: only headings and groups are used here; begin a group with '- ', or take this line out"),
    ]

    @Test("are reported where something is wrong, and left out", arguments: problems)
    func problem(line: String, message: String) {
        let synonyms = Synonyms(file: "s.md", text: line)
        #expect(synonyms.problems.map(\.description) == ["s.md:\(message)"])
        let search = CardSearch(CardSearchTests.library("Hear the furious."), synonyms)
        #expect(search.cards(about: "angry", limit: 1) == [])
    }

    @Test("report all problems, and keep the sound groups")
    func allProblems() {
        let synonyms = Synonyms(file: "s.md", text: "# Words\r\n- wind\r\n  - angry, furious\r\nmore\r\n")
        #expect(synonyms.problems.map(\.line) == [2, 4])
        let search = CardSearch(CardSearchTests.library("Hear the furious."), synonyms)
        #expect(search.cards(about: "angry", limit: 1).count == 1)
    }

    @Test("are loaded from synonyms.md beside the cards, which is no card file")
    func loading() throws {
        let folder = try CorpusLoaderTests.Folder()
        try folder.write(Sample.file.utf8, to: "a.md")
        #expect(try CorpusLoader.synonyms(folder: folder.path).problems == [])
        try folder.write("# Words\nangry".utf8, to: "synonyms.md")
        #expect(try CorpusLoader.load(folder: folder.path).problems == [])
        #expect(try CorpusLoader.synonyms(folder: folder.path).problems.map(\.file) == ["synonyms.md"])
    }

    @Test("are refused when they are not text")
    func notText() throws {
        let folder = try CorpusLoaderTests.Folder()
        try folder.write([0x2D, 0x20, 0xC3, 0x28], to: "synonyms.md")
        let error = #expect(throws: CorpusError.self) { try CorpusLoader.synonyms(folder: folder.path) }
        #expect(error?.description == "synonyms.md: this file is not UTF-8 text; save it again as UTF-8")
    }
}
