/// The person's own editor, for long answers.
public struct ExternalEditor {
    /// How the editing went.
    public enum Outcome: Equatable, Sendable {
        /// The new text, without the newlines at its end.
        case saved(String)
        /// The old text stands; a sentence says why.
        case kept(String)
    }

    private static let largestFile = 8 * 1024 * 1024
    private let environment: (String) -> String?

    /// Takes the editor from VISUAL or EDITOR, else vi.
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
        let command = setting("VISUAL") ?? setting("EDITOR") ?? "vi"
        // The runtime folder is in memory, so the text does not even touch the disk.
        let parent = setting("XDG_RUNTIME_DIR") ?? setting("TMPDIR") ?? "/tmp"
        let folder = try Platform.makeTemporaryFolder(in: parent)
        defer { Platform.removeFolder(folder) }
        let path = folder + "/answer.txt"
        try Platform.withFile(path, .replacing) { (descriptor) throws(TerminalError) in
            let failure = Platform.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: descriptor)
            if failure != 0 { throw .file(path, failure) }
        }
        let ended = try ForegroundProgram(script: command + " \"$1\"", argument: path).run()
        let status = ended.signal == 0 ? ended.status : 128 + ended.signal
        if !ended.isFine {
            return .kept("The editor “\(command)” ended with status \(status). Your text is unchanged.")
        }
        let bytes = try read(path)
        if bytes.count > Self.largestFile {
            return .kept("The edited text is longer than 8 MiB. Your text is unchanged.")
        }
        guard case .line(let edited) = LineText.decode(bytes, called: "The edited text").input else {
            return .kept("The edited text is not valid UTF-8. Your text is unchanged.")
        }
        return .saved(edited.droppingNewlinesAtEnd)
    }

    private func setting(_ name: String) -> String? {
        environment(name).flatMap { $0.isEmpty ? nil : $0 }
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

extension String {
    var droppingNewlinesAtEnd: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
