/// Why a table of phrases could not be read.
public struct PhraseError: Error, Equatable, Sendable {
    /// The file's name, or its path where it cannot be read at all.
    public let file: String
    /// The line that is wrong, from 1; nil where it is the whole file.
    public let line: Int?
    /// What is wrong and what to do.
    public let message: String
}

extension PhraseError: CustomStringConvertible {
    /// The file, the line, then the message.
    public var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}
