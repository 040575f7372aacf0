/// Why reading a line, or keeping a file of the terminal's own, failed. Never holds what a person typed.
public struct TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: Sendable {
        case cannotRead
        case file
        case answersRanOut
    }

    /// What kind of failure it is.
    public let code: Code

    /// The operating system's error number, where one was given.
    public let errorNumber: Int32?

    /// A plain sentence for the person.
    public let description: String

    static func cannotRead(_ number: Int32) -> TerminalError {
        TerminalError(
            code: .cannotRead, errorNumber: number,
            description: "The input could not be read: \(Platform.errorText(number)).")
    }

    static func file(_ path: String, _ number: Int32) -> TerminalError {
        TerminalError(
            code: .file, errorNumber: number,
            description: "\(path) could not be used: \(Platform.errorText(number)).")
    }

    static func answersRanOut(prompt: String) -> TerminalError {
        TerminalError(
            code: .answersRanOut, errorNumber: nil,
            description: "There is no answer left for the question “\(prompt)”.")
    }
}
