/// The commands a person typed, newest last, kept in a file that only they can read. Answers never come here.
struct CommandHistory {
    private(set) var commands: [String] = []
    private let path: String?

    private static let longest = 500
    private static let bytesKept = 64 * 1024

    /// A history that cannot be read starts empty.
    init(path: String?) {
        self.path = path
        guard let path, let (bytes, isCut) = try? Self.readEnd(of: path) else { return }
        var lines = bytes.split(separator: UInt8(ascii: "\n"))
        if isCut, !lines.isEmpty { lines.removeFirst() }
        commands = lines.suffix(Self.longest)
            .compactMap { String(validating: $0, as: UTF8.self) }
            .filter { Neutral.isPlainLine($0) }
        if isCut { try? rewrite(path) }
    }

    /// Adds a command, and to the file at once. A repeated or unprintable one is not added. Throws TerminalError.
    mutating func remember(_ command: String) throws(TerminalError) {
        guard !command.isEmpty, command != commands.last, Neutral.isPlainLine(command) else { return }
        commands.append(command)
        if commands.count > Self.longest { commands.removeFirst() }
        guard let path else { return }
        Platform.makePrivateFolders(above: path)
        try Platform.withFile(path, .appending) { (descriptor) throws(TerminalError) in
            let failure = Platform.write(Array((command + "\n").utf8), to: descriptor)
            if failure != 0 { throw .file(path, failure) }
        }
    }

    private static func readEnd(of path: String) throws(TerminalError) -> (bytes: [UInt8], isCut: Bool) {
        try Platform.withFile(path, .reading) { (descriptor) throws(TerminalError) in
            let start = max(0, Platform.size(descriptor) - bytesKept)
            Platform.seek(descriptor, to: start)
            var bytes: [UInt8] = []
            while bytes.count < bytesKept {
                let piece = try Platform.read(descriptor, upTo: bytesKept)
                if piece.isEmpty { break }
                bytes += piece
            }
            return (bytes, start > 0)
        }
    }

    private func rewrite(_ path: String) throws(TerminalError) {
        let shorter = path + ".new"
        let text = commands.map { $0 + "\n" }.joined()
        try Platform.withFile(shorter, .replacing) { (descriptor) throws(TerminalError) in
            let failure = Platform.write(Array(text.utf8), to: descriptor)
            if failure != 0 { throw .file(shorter, failure) }
        }
        try Platform.rename(shorter, to: path)
    }
}
