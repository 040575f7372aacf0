import Dialogue
import Foundation

/// The scripts that ship with the program.
enum Shipped {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "prompts")

    /// Their texts, in the order of their names, each under its file's name.
    static let sources: [SourceText] = names.map { name in
        SourceText(file: name, text: texts[name] ?? "")
    }

    /// The texts by file name.
    static let texts: [String: String] = Dictionary(
        uniqueKeysWithValues: names.map {
            ($0, (try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)) ?? "")
        })

    /// The scripts as a library.
    static let library = ScriptLibrary(Checker().check(sources).scripts)

    private static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
}
