/// One thing wrong in a card file, where it is, and what to do about it.
public struct CardProblem: Error, Equatable, Sendable {
    /// The card file's name.
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// In characters, counted from 1.
    public let column: Int
    /// A plain sentence without its full stop.
    public let message: String

    /// A problem at a place in a file.
    public init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }
}

extension CardProblem: CustomStringConvertible {
    /// The problem as editors and terminals link it: `file:line:column: message`.
    public var description: String { "\(file):\(line):\(column): \(message)" }
}
