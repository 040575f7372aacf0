import Dialogue
import Foundation
import Testing

@Suite("The page of each diagnostic")
struct DiagnosticPageTests {
    /// What cannot be shown as text on a page has tests of its own (UnreadableTests).
    static let shown = DiagnosticCode.allCases.filter { $0 != .unreadable }
    static let records = ProcessInfo.processInfo.environment["REKINDLE_RECORD"] == "1"

    @Test("says exactly what the checker says of the failing script", arguments: shown)
    func failing(code: DiagnosticCode) throws {
        let page = try DiagnosticPage(code)
        if Self.records {
            try page.record()
            Issue.record("Recorded \(code.rawValue).md. Look at it, then run again without REKINDLE_RECORD.")
        }
        #expect(page.verdict("failing") == page.block("says"))
    }

    @Test("shows its own code and severity in the failing script", arguments: shown)
    func ownCode(code: DiagnosticCode) throws {
        let said = try DiagnosticPage(code).block("says") ?? ""
        #expect(said.contains("[\(code.rawValue)]"))
        #expect(said.contains("\(code.severity.rawValue): "))
    }

    @Test("mends every problem of the failing script", arguments: shown)
    func mended(code: DiagnosticCode) throws {
        let page = try DiagnosticPage(code)
        #expect(page.scripts("mended").isEmpty == false)
        #expect(page.verdict("mended") == "")
    }

    @Test("is there for every code, and for nothing else")
    func complete() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: DiagnosticPage.folder.path)
        #expect(names.sorted() == DiagnosticCode.allCases.map { "\($0.rawValue).md" }.sorted())
    }

    @Test("begins with its code, and is linked from prompts/README.md", arguments: DiagnosticCode.allCases)
    func linked(code: DiagnosticCode) throws {
        let page = try DiagnosticPage(code)
        let title = page.text.split(separator: "\n").first.map(String.init) ?? ""
        #expect(title.hasPrefix("# \(code.rawValue): "))
        let readme = try String(
            contentsOf: DiagnosticPage.folder.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
        let line = title.dropFirst("# \(code.rawValue): ".count)
        #expect(
            readme.contains(
                "| [\(code.rawValue)](diagnostics/\(code.rawValue).md) | \(code.severity.rawValue) | \(line) |"))
    }
}
