/// The person's own editor, for long answers.
public struct ExternalEditor {
    /// How the editing went.
    public enum Outcome: Equatable, Sendable {
        /// The new text, without the newlines at its end.
        case saved(String)
        /// Something went wrong, as a sentence says: this is all there is, the old text too, to be looked over.
        case unfinished(String, because: String)
        /// The old text stands; a sentence says why.
        case kept(String)
    }

    private static let largestFile = 8 * 1024 * 1024
    private let environment: (String) -> String?

    /// Takes the editor from VISUAL or EDITOR, else the machine's `editor`, nano or vi.
    public init(environment: @escaping (String) -> String? = Program.environment) {
        self.environment = environment
    }

    /// Opens the text in the editor and waits. The file is in a folder only this person can enter, and is removed.
    public func edit(_ text: String) -> Outcome {
        do {
            return try editFile(holding: text)
        } catch {
            return .kept("\(error) Your text is unchanged.")
        }
    }

    private func editFile(holding text: String) throws(TerminalError) -> Outcome {
        let wish = setting("VISUAL") ?? setting("EDITOR")
        let command = wish.map { shellCommand($0) } ?? usual
        if command.isMissing {
            return .kept(
                "There is no editor “\(command.text)” here. Your text is unchanged. "
                    + "EDITOR says which one to use, such as nano.")
        }
        let folder = try makeFolder()
        defer { Platform.removeFolder(folder) }
        let path = folder + "/answer.txt"
        try Platform.withFile(path, .replacing) { (descriptor) throws(TerminalError) in
            let failure = Platform.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: descriptor)
            if failure != 0 { throw .file(path, failure) }
        }
        let ended = try ForegroundProgram(script: script(command), argument: path).run()
        if ended.isFine { return outcome(of: try read(path)) }
        let reason = "The editor “\(wish ?? command.text)” \(ended)."
        // nano saves under that name when it is asked to end.
        let found = saved(in: path + ".save") ?? saved(in: path) ?? ""
        if found.allSatisfy(\.isWhitespace) || found == text.droppingNewlinesAtEnd {
            return .kept("\(reason) Your text is unchanged.")
        }
        let all = text.isEmpty || found.contains(text) ? found : text + "\n" + found
        return .unfinished(all, because: "\(reason) What was saved in it is in the line; look it over before Enter.")
    }

    private func outcome(of bytes: [UInt8]) -> Outcome {
        if bytes.count > Self.largestFile {
            return .kept("The edited text is longer than 8 MiB. Your text is unchanged.")
        }
        if bytes.contains(0) { return .kept("The edited text holds NUL bytes, so it is not text. Yours is unchanged.") }
        if case .line(let edited) = LineText.decode(bytes, called: "The edited text").input {
            return .saved(edited.droppingNewlinesAtEnd)
        }
        return .unfinished(
            text(fromLatin1: bytes),
            because: "The editor did not save it as UTF-8. It is in the line; look over its letters before Enter.")
    }

    /// What an editor that broke off had saved; nil where there is nothing that can be read.
    private func saved(in path: String) -> String? {
        guard let bytes = try? read(path), bytes.count <= Self.largestFile else { return nil }
        let text = String(validating: bytes, as: UTF8.self).map { Neutral.input($0).text }
        return (text ?? self.text(fromLatin1: bytes)).droppingNewlinesAtEnd
    }

    /// Every byte is a letter there, so no word is lost.
    private func text(fromLatin1 bytes: [UInt8]) -> String {
        let scalars = bytes.lazy.map { Unicode.Scalar($0) }
        return Neutral.input(String(String.UnicodeScalarView(scalars))).text.droppingNewlinesAtEnd
    }

    private func read(_ path: String) throws(TerminalError) -> [UInt8] {
        try Platform.withFile(path, .reading) { (descriptor) throws(TerminalError) in
            var bytes: [UInt8] = []
            while bytes.count <= Self.largestFile {
                let piece = try Platform.read(descriptor, upTo: 64 * 1024)
                if piece.isEmpty { break }
                bytes += piece
            }
            return bytes
        }
    }
}

// Which editor, and where.
extension ExternalEditor {
    private func setting(_ name: String) -> String? {
        environment(name).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    private func shellCommand(_ text: String) -> ShellCommand { ShellCommand(text, environment: environment) }

    /// nano says on its screen how it is left; vi does not.
    private var usual: ShellCommand {
        ["editor", "nano"].lazy.map { shellCommand($0) }.first { $0.program != nil } ?? shellCommand("vi")
    }

    /// vim would keep what is cut and copied in a history of its own.
    private func script(_ command: ShellCommand) -> String {
        let name = command.program.flatMap { Platform.withoutLinks($0) }?.split(separator: "/").last ?? ""
        let keepsHistory = name.hasPrefix("vim") || name.hasPrefix("nvim")
        return command.script(keepsHistory ? "-i NONE \"$1\"" : "\"$1\"")
    }

    /// The runtime folder is in memory, so that the text does not even touch the disk.
    private func makeFolder() throws(TerminalError) -> String {
        for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
            if let parent = setting(name), let folder = try? Platform.makeTemporaryFolder(in: parent) { return folder }
        }
        return try Platform.makeTemporaryFolder(in: "/tmp")
    }
}

extension String {
    var droppingNewlinesAtEnd: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
