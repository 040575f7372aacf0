/// What came back from a prompt.
public enum Input: Equatable, Sendable {
    /// A line as it was typed, without its end, cleaned of control characters.
    case line(String)
    /// Ctrl-C, with the text that was in the line.
    case interrupted(draft: String)
    /// Ctrl-D on an empty line, or no more input.
    case endOfInput
    /// Bytes that are no text. Holds a sentence that says which line and what, never the bytes.
    case malformed(String)
}
