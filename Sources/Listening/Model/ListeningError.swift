/// Why listening cannot work with the files it was given. It never holds a word that somebody said.
public struct ListeningError: Error, Equatable, Sendable {
    /// What went wrong.
    public enum Code: Sendable {
        /// The folder or a file in it is missing, may not be read, or is too large.
        case unreadable
        /// A file is not UTF-8 text, or a line of it does not say what it should.
        case badExamples
        /// A model is no model, is damaged, or is of another format.
        case badModel
        /// A model was learnt from other examples than those beside it.
        case staleModel
        /// A model could not be written.
        case unwritable
    }

    /// What went wrong.
    public let code: Code
    /// The folder's path, or the file's name, with `:line` where a line is wrong.
    public let name: String
    /// What to tell a person: what is wrong and what to do.
    public let message: String

    /// An error.
    public init(code: Code, name: String, message: String) {
        self.code = code
        self.name = name
        self.message = message
    }
}

extension ListeningError: CustomStringConvertible {
    /// The name, then the message.
    public var description: String { "\(name): \(message)" }
}
