// Foundation reads the files; nothing else in this module touches a disk.
import FoundationEssentials

/// Reads script files from a folder: the one place in this module with input.
public enum ScriptLoader {
    /// What reading files came to.
    public struct Loaded: Sendable {
        /// The files that could be read.
        public var sources: [SourceText] = []
        /// The files that could not, as diagnostics.
        public var problems: [Diagnostic] = []
    }

    /// Thrown where there is no folder or file of scripts; lists where it looked.
    public struct Missing: Error, CustomStringConvertible {
        /// The path that is missing.
        public let path: String
        /// The path, in a sentence.
        public var description: String { "There are no scripts at \(path)." }
    }

    /// The scripts of a folder (`*.md` but README.md, by name) or of a single file. Throws `Missing`.
    public static func load(_ path: String) throws -> Loaded {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Missing(path: path) }
        guard isFolder else {
            var loaded = Loaded()
            read(path, into: &loaded)
            return loaded
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw Missing(path: path) }
        var loaded = Loaded()
        for name in names.sorted() where name.hasSuffix(".md") && name != "README.md" {
            read(path.hasSuffix("/") ? path + name : "\(path)/\(name)", into: &loaded)
        }
        if loaded.sources.isEmpty, loaded.problems.isEmpty { throw Missing(path: path) }
        return loaded
    }

    private static func read(_ path: String, into loaded: inout Loaded) {
        func refuse(_ message: String, line: Int = 1) {
            loaded.problems.append(
                Diagnostic(.unreadable, message, at: SourceLocation(file: path, line: line, column: 1)))
        }
        guard let data = FileManager.default.contents(atPath: path) else { return refuse("this file cannot be read") }
        guard data.count <= ScriptParser.largestFile else {
            return refuse("a script may have at most \(ScriptParser.largestFile / 1024) KiB")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
            let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            return refuse("this line is not valid UTF-8", line: broken + 1)
        }
        loaded.sources.append(SourceText(file: path, text: text))
    }
}
