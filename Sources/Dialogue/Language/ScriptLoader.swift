import Dispatch
// Foundation reads the files; nothing else in this module touches a disk.
import FoundationEssentials
import Synchronization

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
        var loaded = Loaded()
        for path in isFolder ? try names(in: path).map({ file($0, in: path) }) : [path] {
            switch source(path) {
            case .success(let source): loaded.sources.append(source)
            case .failure(let refused): loaded.problems.append(refused.problem)
            }
        }
        return loaded
    }

    /// The scripts of a folder; each is read when it is first asked for. Throws `Missing`.
    public static func library(_ folder: String) throws -> ScriptLibrary {
        ScriptLibrary(try names(in: folder)) { names in
            let read = Mutex<[ScriptLibrary.Reading?]>(Array(repeating: nil, count: names.count))
            // Side by side: reading them is most of what the first question waits for.
            DispatchQueue.concurrentPerform(iterations: names.count) { index in
                let reading = reading(file(names[index], in: folder))
                read.withLock { $0[index] = reading }
            }
            return read.withLock { $0.compactMap { $0 } }
        }
    }

    private static func reading(_ path: String) -> ScriptLibrary.Reading {
        switch source(path) {
        case .success(let source):
            let (script, problems) = ScriptParser.parse(source)
            return ScriptLibrary.Reading(script, problems: problems)
        case .failure(let refused): return ScriptLibrary.Reading(problems: [refused.problem])
        }
    }

    private static func file(_ name: String, in folder: String) -> String {
        "\(folder)\(folder.hasSuffix("/") ? "" : "/")\(name).md"
    }

    private static func names(in folder: String) throws -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let names = files.filter { $0.hasSuffix(".md") && $0 != "README.md" }.map { String($0.dropLast(3)) }
        if names.isEmpty { throw Missing(path: folder) }
        return names.sorted()
    }

    /// A file that could not be read as text.
    private struct Refused: Error {
        let problem: Diagnostic

        init(_ message: String, _ path: String, line: Int = 1) {
            problem = Diagnostic(.unreadable, message, at: SourceLocation(file: path, line: line, column: 1))
        }
    }

    private static func source(_ path: String) -> Result<SourceText, Refused> {
        guard let data = FileManager.default.contents(atPath: path) else {
            return .failure(Refused("this file cannot be read", path))
        }
        guard data.count <= ScriptParser.largestFile else {
            return .failure(Refused("a script may have at most \(ScriptParser.largestFile / 1024) KiB", path))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
            let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            return .failure(Refused("this line is not valid UTF-8", path, line: broken + 1))
        }
        return .success(SourceText(file: path, text: text))
    }
}
