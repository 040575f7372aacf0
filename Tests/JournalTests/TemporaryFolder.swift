import Foundation

/// A folder of its own for one test, removed when the tests end: store objects outlive the values that made them.
struct TemporaryFolder {
    private static let root: URL = {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("rekindle-\(UUID().uuidString)")
        atexit { try? FileManager.default.removeItem(at: TemporaryFolder.root) }
        return root
    }()

    let path: String

    init() throws {
        let url = Self.root.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    /// The names of the files inside, in order.
    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    /// Which bytes are in each file.
    var contents: [String: Data] {
        get throws {
            try files.reduce(into: [:]) { contents, name in
                contents[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
            }
        }
    }

    /// The permission bits of a file inside, or of the folder itself.
    func mode(of name: String = "") throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }
}
