/// A document that advice was drawn from.
public struct Source: Equatable, Sendable {
    /// The title its cards are gathered under, in our words.
    public let title: String
    /// The document's own file name, beginning with its three-digit number.
    public let file: String

    /// A source by its title and file name.
    public init(title: String, file: String) {
        self.title = title
        self.file = file
    }
}
