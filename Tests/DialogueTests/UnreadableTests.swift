import Dialogue
import Foundation
import RekindleTesting
import Testing

@Suite("Files and lines that cannot be read (RK008)")
struct UnreadableTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func refusal(_ data: Data) throws -> [String] {
        let path = folder.path(of: "sample.md")
        try data.write(to: URL(filePath: path))
        let loaded = try ScriptLoader.load(path)
        #expect(loaded.sources.isEmpty)
        return loaded.problems.map { $0.rendered(in: nil).replacingOccurrences(of: folder.path + "/", with: "") }
    }

    @Test("a file that is too large is refused unread")
    func tooLarge() throws {
        let data = Data(repeating: 0x0A, count: 256 * 1024 + 1)
        #expect(try refusal(data) == ["sample.md:1:1: error: a script may have at most 256 KiB [RK008]"])
        try data.dropLast().write(to: URL(filePath: folder.path(of: "sample.md")))
        #expect(try ScriptLoader.load(folder.path).problems.isEmpty)
    }

    @Test("a file that is not UTF-8 is refused with the line")
    func notUTF8() throws {
        let before = Data("# Sample\nid: sample\n\u{FFFD} is a character like others\r\n".utf8)
        let refused = ["sample.md:4:1: error: this line is not valid UTF-8 [RK008]"]
        #expect(try refusal(before + Data([0x63, 0x61, 0x66, 0xE9, 0x0A])) == refused)
        #expect(try refusal(before + Data([0xFF, 0xFE])) == refused)
    }

    @Test("a line that is too long is refused, and reading goes on")
    func longLine() {
        let text =
            "# Sample\nid: sample\n\n## glad\nWhat of?\n\(String(repeating: "a", count: 2_001))\n? text\n- alwys -> end\n-> end\n"
        let problems = Checker().check([SourceText(file: "sample.md", text: text)]).diagnostics
        #expect(
            problems.map { $0.rendered(in: nil).split(separator: "\n")[0] } == [
                "sample.md:6:1: error: this line is longer than 2000 bytes [RK008]",
                "sample.md:8:3: error: this test does not fit a \"text\" answer [RK024]",
            ])
    }

    @Test("500 steps are accepted, 501 are not")
    func manySteps() {
        func script(_ steps: Int) -> SourceText {
            let all = (1...steps).map {
                "## s\($0)\nAre you sure?\n? yes or no\n-> \($0 == steps ? "end" : "s\($0 + 1)")\n"
            }
            return SourceText(file: "sample.md", text: "# Sample\nid: sample\n\n" + all.joined(separator: "\n"))
        }
        #expect(Checker().check([script(500)]).diagnostics.isEmpty)
        let refused = Checker().check([script(501)]).diagnostics.map { $0.rendered(in: nil) }
        #expect(refused == ["sample.md:1:1: error: a script may have at most 500 steps [RK008]"])
    }

    @Test("a place without scripts is named")
    func missing() {
        let path = folder.path(of: "none")
        let missing = #expect(throws: ScriptLoader.Missing.self) { try ScriptLoader.load(path) }
        #expect(missing?.description == "There are no scripts at \(path).")
        #expect(throws: ScriptLoader.Missing.self) { try ScriptLoader.load(folder.path) }
    }
}
