internal import Foundation

/// Where the build put the programs that tests run.
public enum ProgramUnderTest {
    /// The path of `rekindle`: the one that REKINDLE_PROGRAM names, such as a release build, or else the one built with
    /// the tests. Throws TestingError when it has not been built.
    public static var path: String {
        get throws {
            guard let named = ProcessInfo.processInfo.environment["REKINDLE_PROGRAM"] else {
                return try path(of: "rekindle")
            }
            guard FileManager.default.isExecutableFile(atPath: named) else {
                throw TestingError("REKINDLE_PROGRAM is \(named), which is no program.")
            }
            return named
        }
    }

    /// The path of a program of this package. Throws TestingError when it has not been built.
    public static func path(of name: String, sourceFile: String = #filePath) throws -> String {
        let root = URL(fileURLWithPath: sourceFile)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folders = [
            URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent(),
            URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
            Bundle.main.bundleURL,
            root.appendingPathComponent(".build/debug"),
        ]
        let candidates = folders.map { $0.appendingPathComponent(name).path }
        if let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) { return found }
        throw TestingError(
            "\(name) has not been built. Run `swift build` first. Looked at:\n" + candidates.joined(separator: "\n"))
    }
}
