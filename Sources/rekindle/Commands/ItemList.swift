import Foundation

/// A file of inventory ids, one a line; empty lines and those that begin with `#` are left out.
enum ItemList {
    /// The ids in the order of the file, each once; throws a plain sentence where there is no such file.
    static func read(_ path: String) throws -> [String] {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else { throw Failure(ExitStatus.notFound, "There is no file of inventory ids at \(path).") }
        var seen: Set<String> = []
        return text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") && seen.insert($0).inserted }
    }
}
