/// Why a conversation cannot be held, in a plain sentence with the way out.
public struct CoachError: Error, Equatable, CustomStringConvertible {
    /// The kinds of failure a caller can act on.
    public enum Code: Sendable { case noSuchReflection, cannotResume }

    /// What kind of failure it is.
    public let code: Code
    /// What was wrong and what to do, for a person.
    public let description: String

    static func noSuchReflection(_ name: String, near: String?) -> CoachError {
        CoachError(
            code: .noSuchReflection,
            description: "There is no reflection called \"\(name)\". " + (near.map { "Did you mean \"\($0)\"? " } ?? "")
                + "`rekindle reflections` lists them.")
    }

    static let cannotResume = CoachError(
        code: .cannotResume,
        description: "This conversation was left before its first question was asked. Begin a new one; nothing is lost."
    )
}
