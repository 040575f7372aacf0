import Dialogue
import Foundation

/// A page of prompts/diagnostics: scripts that fail, what the checker says of them, and the same scripts mended.
struct DiagnosticPage {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "prompts/diagnostics")
    /// The cards that exist for the pages.
    static let cards: Set<String> = ["steady-contact", "plain-enjoyment"]

    let code: DiagnosticCode
    let text: String

    init(_ code: DiagnosticCode) throws {
        self.code = code
        text = try String(contentsOf: Self.folder.appending(path: "\(code.rawValue).md"), encoding: .utf8)
    }

    /// The text of the fenced block with that mark, or nil where there is none.
    func block(_ mark: String) -> String? {
        guard let open = text.range(of: "\n```\(mark)\n"),
            let close = text.range(of: "\n```\n", range: text.index(before: open.upperBound)..<text.endIndex)
        else { return nil }
        return close.lowerBound <= open.upperBound ? "" : String(text[open.upperBound..<close.lowerBound])
    }

    /// The scripts of a block: sample.md, or those that `file:` lines name.
    func scripts(_ mark: String) -> [SourceText] {
        var files: [(name: String, lines: [Substring])] = []
        for line in (block(mark) ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("file: ") {
                files.append((String(line.dropFirst(6)), []))
            } else {
                if files.isEmpty { files.append(("sample.md", [])) }
                files[files.count - 1].lines.append(line)
            }
        }
        return files.map { SourceText(file: $0.name, text: $0.lines.joined(separator: "\n") + "\n") }
    }

    /// What the checker says of the scripts of a block, as it is shown.
    func verdict(_ mark: String) -> String {
        let sources = scripts(mark)
        return Checker(cards: Self.cards).check(sources).diagnostics
            .map { problem in problem.rendered(in: sources.first { $0.file == problem.location.file }) }
            .joined(separator: "\n")
    }

    /// Writes what the checker says into the page.
    func record() throws {
        let said = "\n```says\n\(block("says") ?? "")\n```\n"
        let now = text.replacingOccurrences(of: said, with: "\n```says\n\(verdict("failing"))\n```\n")
        try Data(now.utf8).write(to: Self.folder.appending(path: "\(code.rawValue).md"))
    }
}
