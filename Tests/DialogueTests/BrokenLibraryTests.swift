import Dialogue
import Testing

@Suite("Ten broken scripts at once")
struct BrokenLibraryTests {
    /// What each of the ten is wrong in, by its file's name.
    static let scripts: [(name: String, body: String)] = [
        ("a", "# A\nid: a\n\n## one\nHow are you?\n? txet\n-> end\n"),
        ("b", "# B\nid: b\n\n## one\nHow are you?\n? text\n-> tow\n\n## two\nSo?\n? text\n-> end\n"),
        ("c", "id: c\n\n## one\nHow are you?\n? text\nhnt: x\n- unknwn -> end\n- always -> end\n"),
        ("d", "# D\nid: d\n\n## one\nHow are you?\n? one of\n* x: ex\n* x: why\n- x -> end\n"),
        ("e", "# E\nid: e\n\n## one\ncall f\n-> two\n\n## two\ncall nowhere\n-> end\n"),
        ("f", "# F\nid: f\n\n## one\ncall e\n-> end\n"),
        ("g", "# G\nid: g\n\n## one\nYou said {two}.\n-> two\n\n## two\nWhat?\n? text\n- answered -> end\n"),
        ("h", "# H\nid: h\n\n## one\nHow {many?\n? number 1 to 5\n- 7 or more: falg x -> end\n- always -> end\n"),
        (
            "i",
            "# I\nid: i\n\n## one\nHow many?\n? number 1 to 5\n- always: finding y -> end\n\n## finding z\nZ.\nverdict: isue\n"
        ),
        ("j", "# J\nid: k\n\n## one\nWhat? Why?\n? text\n- always: flag seen -> end\n"),
    ]

    @Test("give all their problems in one run, in the order in which one reads them")
    func allAtOnce() {
        let sources = Self.scripts.map { SourceText(file: "\($0.name).md", text: $0.body) }
        let report = Checker().check(sources)
        let places = report.diagnostics.map { "\($0.location.file):\($0.location.line) \($0.code.rawValue)" }
        #expect(
            places == [
                "a.md:6 RK003",
                "b.md:7 RK010",
                "c.md:1 RK002", "c.md:6 RK001", "c.md:7 RK024",
                "d.md:8 RK011",
                "e.md:9 RK017",
                "f.md:5 RK015",
                "g.md:5 RK020", "g.md:8 RK013",
                "h.md:5 RK009", "h.md:7 RK024", "h.md:7 RK005",
                "i.md:7 RK027", "i.md:9 RK028", "i.md:11 RK002",
                "j.md:2 RK002", "j.md:5 RK051", "j.md:7 RK029",
            ])
        #expect(!report.isSound)
        #expect(report.scripts.count == 10)
    }

    @Test("come out the same whatever order the files are given in")
    func anyOrder() {
        let sources = Self.scripts.map { SourceText(file: "\($0.name).md", text: $0.body) }
        func places(_ sources: [SourceText]) -> [Dialogue.SourceLocation] {
            // Which call closes a circle depends on where one begins; everything else does not.
            Checker().check(sources).diagnostics.filter { $0.code != .callsInACircle }.map(\.location)
        }
        #expect(places(sources) == places(sources.reversed()))
    }

    @Test("two scripts may not conclude a finding of the same name, nor bear the same id")
    func sharedNames() {
        let body =
            "\n\n## one\nWell?\n? yes or no\n- always: finding flat -> end\n\n## finding flat\nFlat.\nverdict: unsure\nbecause: No.\n"
        let sources = [("a.md", "a"), ("b.md", "b"), ("more/b.md", "b")].map {
            SourceText(file: $0.0, text: "# One\nid: \($0.1)" + body)
        }
        let said = Checker().check(sources).diagnostics.map { $0.rendered(in: nil).split(separator: "\n")[0] }
        #expect(
            said == [
                "b.md:9:12: error: a.md has the finding \"flat\" already [RK011]",
                "more/b.md:1:1: error: b.md has the id \"b\" already [RK011]",
                "more/b.md:9:12: error: a.md has the finding \"flat\" already [RK011]",
            ])
    }
}
