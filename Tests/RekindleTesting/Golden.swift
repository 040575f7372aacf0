internal import Foundation
public import Testing

/// Expected texts kept in files beside the tests.
public enum Golden {
    /// Compares with `Goldens/NAME.txt` beside the test's source. With REKINDLE_RECORD=1 writes that file instead, and
    /// fails, so that a recording run is never mistaken for a passing one.
    public static func check(
        _ actual: String, name: String, sourceLocation: SourceLocation = #_sourceLocation, file: String = #filePath
    ) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens")
        let place = folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["REKINDLE_RECORD"] == "1" {
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(actual.utf8).write(to: place)
                Issue.record(
                    "Recorded Goldens/\(name).txt. Look at it, then run again without REKINDLE_RECORD.",
                    sourceLocation: sourceLocation)
            } catch {
                Issue.record("Goldens/\(name).txt could not be written: \(error)", sourceLocation: sourceLocation)
            }
            return
        }
        guard let expected = try? String(contentsOf: place, encoding: .utf8) else {
            Issue.record(
                "There is no Goldens/\(name).txt. REKINDLE_RECORD=1 writes it.", sourceLocation: sourceLocation)
            return
        }
        if expected != actual { Issue.record("\(difference(expected, actual, name))", sourceLocation: sourceLocation) }
    }

    private static func difference(_ expected: String, _ actual: String, _ name: String) -> String {
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).prefix { $0 == $1 }.count
        func shown(_ lines: [Substring]) -> String { line < lines.count ? String(lines[line]) : "(the end)" }
        return """
            Goldens/\(name).txt differs from line \(line + 1) on.
            expected: \(shown(old))
            got:      \(shown(new))
            The whole text was:
            \(actual)
            """
    }
}
