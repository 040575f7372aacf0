import Listening
import RekindleTesting
import Testing

@Suite("Files of signs and of safety examples")
struct SignFileTests {
    private static let words = "class\twords\nno\tnot, never\nblade\tknife, knives\n"

    /// What reading a folder with these signs says.
    private func complaint(signs: String, words: String = Self.words) throws -> String? {
        let temporary = try TemporaryFolder()
        _ = try temporary.write("tier\tstrength\tsign\n" + signs, to: "signs.tsv")
        _ = try temporary.write(words, to: "signs-words.tsv")
        let error = #expect(throws: ListeningError.self) {
            _ = try SafetyExamples(folder: ListeningFolder(temporary.path))
        }
        return error?.description
    }

    @Test("A line that cannot be read is named with file and line")
    func faults() throws {
        #expect(
            try complaint(signs: "S2\tsure\n")
                == "signs.tsv:2: write a tier, how sure the sign is, and the sign, with one tab between two")
        #expect(
            try complaint(signs: "S2\tperhaps\ta\n")
                == "signs.tsv:2: there is no strength \"perhaps\"; write sure, likely or quiet")
        #expect(try complaint(signs: "S9\tsure\ta\n") == "signs.tsv:2: there is no tier \"S9\"; write one of S0 to S8")
        #expect(
            try complaint(signs: "S2\tquiet\ta\n") == "signs.tsv:2: there is no tier \"S2\"; write - for a quiet sign")
        #expect(
            try complaint(signs: "\nS2\tsure\t@axe\n") == "signs.tsv:3: there is no class \"@axe\" in signs-words.tsv")
        #expect(
            try complaint(signs: "S2\tsure\ta ..99 b\n") == "signs.tsv:2: \"..99\" is no gap; write .. or ..1 to ..9")
        #expect(
            try complaint(signs: "S2\tsure\t[a] b\n")
                == "signs.tsv:2: a sign begins with a word or a class that may not be missing")
        #expect(
            try complaint(signs: "S2\tsure\tDon't\n")
                == "signs.tsv:2: \"Don't\" is never met; write lower case letters, no apostrophe, `*` at the end only")
        #expect(
            try complaint(signs: "", words: "class\twords\nblade knife\n")
                == "signs-words.tsv:2: write the name of a class, a tab, and its words with commas between")
        #expect(
            try complaint(signs: "", words: "class\twords\na\tb\na\tc\n")
                == "signs-words.tsv:3: the class \"a\" stands further up already; add the words there")
    }

    @Test("An example that cannot be read is named with file and line, and without its words")
    func examples() throws {
        func complaint(_ text: String) -> String? {
            #expect(throws: ListeningError.self) { try SafetyExampleFile(name: "x.tsv", bytes: Array(text.utf8)) }?
                .description
        }
        let head = "id\tutterance\ttier\twriter\n"
        #expect(
            complaint(head + "1\tsecret\tS9\tw\n")
                == "x.tsv:2: there is no tier of this name; write one of S0 to S8, or none")
        #expect(complaint(head + "1\t \tS1\tw\n") == "x.tsv:2: the utterance is empty; write one, or take the line out")
        #expect(
            complaint(head + "1\tsecret\n")
                == "x.tsv:2: this line has 2 columns, and the first line names 4; put one tab between two")
        #expect(
            complaint("id\tutterance\ttier\n")
                == "x.tsv:1: the first line must name the columns id, utterance, tier and writer, with one tab between two"
        )
        #expect(try SafetyExampleFile(name: "x.tsv", bytes: Array("id\tutterance\treflection\n".utf8))?.examples == nil)
    }
}
