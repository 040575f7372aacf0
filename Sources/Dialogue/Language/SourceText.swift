/// A script as it was read: its file's name and its text, split once into lines.
public struct SourceText: Sendable {
    /// The file's name as a person would give it, for messages.
    public let file: String
    /// The lines without their line ends, a trailing carriage return removed.
    public let lines: [Substring]
    /// A stable fingerprint of the text (FNV-1a, 64 bits, hexadecimal), kept with every event.
    public let digest: String

    /// Splits `text` into lines.
    public init(file: String, text: String) {
        self.file = file
        // A byte order mark belongs to the file, not to its first line.
        let body = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        // Bytes, not characters: this is on the way to the first prompt.
        self.lines = body.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        self.digest = fingerprint(text)
    }
}

/// A place in a script's text: 1-based line and column (in characters), and how many characters it spans.
public struct SourceLocation: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in characters.
    public let column: Int
    /// How many characters the place spans, at least 1.
    public let length: Int

    /// A place of `length` characters.
    public init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }
}

/// The FNV-1a hash of a text's UTF-8 bytes, mixed with `seed`: equal on every machine and in every run.
func stableHash(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
    for byte in text.utf8 {
        hash ^= UInt64(byte)
        hash = hash &* 0x0000_0100_0000_01b3
    }
    // FNV's low bits are weak for short texts; one multiply-and-shift spreads them.
    hash ^= hash >> 32
    return hash &* 0x9e37_79b9_7f4a_7c15
}

private func fingerprint(_ text: String) -> String {
    let digits = String(stableHash(text), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
