internal import Foundation

/// A new folder that goes away with this value.
public final class TemporaryFolder {
    /// Where it is.
    public let path: String

    /// Creates it, for this person only.
    public init() throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("rekindle-test-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        path = place.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in the folder.
    public func path(of name: String) -> String { path + "/" + name }

    /// Writes a file and gives its path.
    @discardableResult
    public func write(_ text: String, to name: String) throws -> String {
        try text.write(toFile: path(of: name), atomically: false, encoding: .utf8)
        return path(of: name)
    }

    /// The text of a file in the folder.
    public func read(_ name: String) throws -> String {
        try String(contentsOfFile: path(of: name), encoding: .utf8)
    }

    /// The permission bits of a file in the folder, or of the folder itself (name "").
    public func permissions(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path(of: name))
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
}
