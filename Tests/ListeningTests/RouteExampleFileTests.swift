import Listening
import RekindleTesting
import Testing

@Suite("Files of examples")
struct RouteExampleFileTests {
    static let header = "id\tutterance\treflection\twriter"

    static func file(_ text: String) throws -> RouteExampleFile? {
        try RouteExampleFile(name: "route-acme.tsv", bytes: Array(text.utf8))
    }

    @Test("Lines become examples, whatever editor wrote them, and empty lines nothing")
    func reading() throws {
        let text =
            "\u{FEFF}\(Self.header)\talso\r\na1\tThey pay late.\tfit\tann\tdifficult-call\r\n\r\na2\tWho to ring?\treconnect\tann\t\r\n"
        let file = try #require(try Self.file(text))
        #expect(file.examples.map(\.id) == ["a1", "a2"])
        #expect(file.examples.map(\.label) == [.fit, .reconnect])
        #expect(file.examples.map(\.also) == [.difficultCall, nil])
        #expect(file.examples.map(\.writer) == ["ann", "ann"])
        #expect(file.examples.first?.utterance == "They pay late.")
    }

    @Test("A file about something else is none", arguments: ["", "id\tutterance\ttier\twriter\n", "# remarks\n"])
    func otherFiles(text: String) throws {
        #expect(try Self.file(text) == nil)
    }

    @Test(
        "What is wrong is said with file and line",
        arguments: [
            (
                "id\ttext\treflection\twriter\n",
                "route-acme.tsv:1: the first line must name the columns id, utterance, reflection, writer and, if you like, also, with one tab between two"
            ),
            (
                "\(header)\na1\tThey pay late.\tfit\n",
                "route-acme.tsv:2: this line has 3 columns, and the first line names 4; put one tab between two"
            ),
            (
                "\(header)\na1\tThey pay late.\tfit\tann\nthey pay late\n",
                "route-acme.tsv:3: this line has 1 column, and the first line names 4; put one tab between two"
            ),
            (
                "\(header)\na1\t \u{00A0}\tfit\tann\n",
                "route-acme.tsv:2: the utterance is empty; write one, or take the line out"
            ),
            (
                "\(header)\na1\tThey pay late.\tfits\tann\n",
                "route-acme.tsv:2: there is no label \"fits\"; write one of escalate, selfcare, manager, difficult-call, fit, likeness, gratitude, stagnation, reconnect, ease, unclear"
            ),
        ])
    func faults(text: String, message: String) throws {
        let error = #expect(throws: ListeningError.self) { try Self.file(text) }
        #expect(error?.description == message)
    }

    @Test("Bytes that are no text are said with their line")
    func notText() {
        let bytes = Array("\(Self.header)\na1\t".utf8) + [0xFF, 0xFE] + Array("\tfit\tann\n".utf8)
        let error = #expect(throws: ListeningError.self) { try RouteExampleFile(name: "route-acme.tsv", bytes: bytes) }
        #expect(error?.description == "route-acme.tsv:2: this line is not UTF-8 text; save the file again as UTF-8")
    }

    @Test("A folder's files are read together, and a firm's own file changes the digest")
    func folder() throws {
        let temporary = try TemporaryFolder()
        _ = try temporary.write("\(Self.header)\na1\tThey pay late.\tfit\tann\n", to: "route-a.tsv")
        _ = try temporary.write("id\tutterance\ttier\twriter\ns1\tx\tS0\tann\n", to: "safety.tsv")
        let folder = ListeningFolder(temporary.path)
        let before = try RouteExamples(folder: folder)
        _ = try temporary.write("\(Self.header)\nb1\tWho to ring?\treconnect\tbob\n", to: "route-b.tsv")
        let after = try RouteExamples(folder: folder)
        #expect(before.files == ["route-a.tsv"] && after.files == ["route-a.tsv", "route-b.tsv"])
        #expect(after.all.map(\.id) == ["a1", "b1"] && after.writers == ["ann", "bob"])
        #expect(before.digest != after.digest)
        _ = try temporary.write("late: late, tardy\n", to: "concepts.txt")
        #expect(try RouteExamples(folder: folder).digest != after.digest)
    }

    @Test("A folder that is not there is named")
    func noFolder() {
        let error = #expect(throws: ListeningError.self) {
            try RouteExamples(folder: ListeningFolder("/nowhere/at/all"))
        }
        #expect(
            error?.description
                == "/nowhere/at/all: this folder cannot be read; check that it is there and that you may open it")
    }
}
