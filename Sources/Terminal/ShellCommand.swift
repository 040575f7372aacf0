/// A command of the shell's that a person has set, such as `code --wait`.
struct ShellCommand {
    let text: String
    private let environment: (String) -> String?

    /// A value that is the path of a program as a whole may have spaces in it.
    init(_ text: String, environment: @escaping (String) -> String? = Program.environment) {
        let isOnePath = text.contains("/") && text.contains(" ") && Platform.isProgram(text)
        self.text =
            isOnePath
            ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'" : text
        self.environment = environment
    }

    /// The path of the program that it starts; nil where only the shell can tell, and where there is none.
    var program: String? {
        guard let name = plainName else { return nil }
        if name.contains("/") { return Platform.isProgram(name) ? name : nil }
        let folders = (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { Platform.isProgram($0) }
    }

    /// Whether there is surely no such program.
    var isMissing: Bool { plainName != nil && program == nil && !Self.words.contains(plainName ?? "") }

    /// For the shell, with more words behind it. A program takes the shell's place, so that signals reach it.
    func script(_ words: String = "") -> String {
        let isPlain = program != nil && !text.contains { ";&|<>()`\n".contains($0) }
        return (isPlain ? "exec " : "") + text + (words.isEmpty ? "" : " ") + words
    }

    /// The first word, where it says which program is meant without the shell's help.
    private var plainName: String? {
        let name = text.prefix { !$0.isWhitespace }
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._/+-".contains($0)) }
        return isPlain && !name.isEmpty ? String(name) : nil
    }

    /// Words of the shell's own with which a command may begin.
    private static let words = [
        "cd", "command", "eval", "exec", "exit", "export", "if", "kill", "set", "test", "while",
    ]
}
