import Coach
import Foundation

/// The rep's own file of settings, as it is written.
enum OwnSettings {
    /// Sets a key, or takes it out where there is no value; every other line stays. Throws `Failure`.
    static func keep(_ key: SettingKey, _ value: String?) throws {
        // A file that is really elsewhere stays there.
        let path = URL(fileURLWithPath: Paths.ownSettings).resolvingSymlinksInPath().path
        var lines = try old(path).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        let isOwn = { (line: String) in
            line.split(separator: ":").first?.lowercased().filter { !$0.isWhitespace } == key.name
        }
        let first = lines.firstIndex(where: isOwn)
        lines.removeAll(where: isOwn)
        if let value { lines.insert("\(key.name): \(value)", at: first ?? lines.endIndex) }
        try write(lines.map { $0 + "\n" }.joined(), to: path)
    }

    private static func old(_ path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else {
            throw Failure(
                ExitStatus.cannotWrite, "\(path) cannot be read, so it stays as it is. Check who may read it.")
        }
        return text
    }

    /// In one step: a reader sees the old file or the new one.
    private static func write(_ text: String, to path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let new = path + ".new"
        unlink(new)
        try PrivateFile.write(new) { try $0(text) }
        guard rename(new, path) == 0 else {
            unlink(new)
            throw Failure(ExitStatus.cannotWrite, "\(path) cannot be written. Check who may write to it.")
        }
    }
}
