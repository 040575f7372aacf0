/// Why the card files could not be read.
public struct CorpusError: Error, Equatable, Sendable {
    /// What went wrong.
    public enum Code: Sendable {
        /// The folder is missing, or may not be read.
        case folderUnreadable
        /// A card file is not an ordinary file, or may not be read.
        case fileUnreadable
        /// A card file is larger than the limits allow.
        case fileTooLarge
        /// A card file is not UTF-8 text.
        case notText
    }

    /// What went wrong.
    public let code: Code
    /// The folder's path, or the card file's name.
    public let name: String
    /// What to tell a person: what is wrong and what to do.
    public let message: String
}

extension CorpusError: CustomStringConvertible {
    /// The name, then the message.
    public var description: String { "\(name): \(message)" }
}
