import Glibc
import Terminal

/// Where things are: the journal, the command history, the prompts and the corpus.
enum Paths {
    /// The journal's file: `given` (a folder, or the file itself), REKINDLE_HOME, or the XDG data folder.
    static func journal(_ given: String?) -> String {
        if let given { return isFile(given) || given.hasSuffix(".sqlite") ? given : "\(given)/journal.sqlite" }
        return "\(dataFolder)/journal.sqlite"
    }

    static var dataFolder: String {
        if let home = setting("REKINDLE_HOME") { return home }
        return "\(setting("XDG_DATA_HOME") ?? "\(home)/.local/share")/rekindle"
    }

    /// Commands only; no answer is ever in it.
    static var history: String { "\(setting("XDG_STATE_HOME") ?? "\(home)/.local/state")/rekindle/history" }

    /// What the firm has set on this machine.
    static var firmSettings: String { setting("REKINDLE_FIRM") ?? "/etc/rekindle/firm.txt" }

    /// What the rep has set.
    static var ownSettings: String {
        "\(setting("XDG_CONFIG_HOME") ?? "\(home)/.config")/rekindle/settings.txt"
    }

    /// The folder that holds `prompts` and `corpus`; throws where none does, saying where it looked.
    static func library(_ given: String?) throws -> String {
        if let given = given ?? setting("REKINDLE_LIBRARY") {
            if isLibrary(given) { return given }
            throw Failure(
                ExitStatus.notFound,
                "There is no prompts folder in \(given). Name the folder that holds prompts and corpus.")
        }
        return try installedLibrary()
    }

    private static func installedLibrary() throws -> String {
        var looked: [String] = []
        let program = programFolder
        for folder in ["\(program)/../share/rekindle"] + ancestors(of: program) {
            if isLibrary(folder) { return folder }
            looked.append(folder)
        }
        throw Failure(
            ExitStatus.notFound,
            "The prompts folder is missing. I looked in \(looked.joined(separator: ", ")). "
                + "Name the folder that holds prompts and corpus with --library or REKINDLE_LIBRARY.")
    }

    /// The folder of what listening is learnt from and goes by: the given library's, or else the one that comes with rekindle,
    /// so that scripts of one's own are never without the safety gate.
    static func listening(_ given: String?) throws -> String {
        let own = "\(try library(given))/corpus/listening"
        if kind(own) == S_IFDIR { return own }
        return "\(try installedLibrary())/corpus/listening"
    }

    static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

    /// The folder that a path is in.
    static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

    /// A path as a person knows it, with `~` for the home folder.
    static func shown(_ path: String) -> String {
        home.count > 1 && path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }

    static func isThere(_ path: String) -> Bool { kind(path) != nil }

    private static func isLibrary(_ folder: String) -> Bool { kind("\(folder)/prompts") == S_IFDIR }

    private static func kind(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// The folder of a checkout is a few above the program that was built in it.
    private static func ancestors(of folder: String) -> [String] {
        var folders: [String] = []
        var rest = folder[...]
        while let slash = rest.lastIndex(of: "/"), folders.count < 5 {
            rest = rest[..<slash]
            if !rest.isEmpty { folders.append(String(rest)) }
        }
        return folders
    }

    private static var programFolder: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let path = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static var home: String { setting("HOME") ?? "." }

    private static func setting(_ name: String) -> String? {
        Program.environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
}
