/// What a rep wrote that may do something to a customer which they would not want.
public struct ManipulationHit: Equatable, Sendable {
    /// What it is.
    public let kind: Manipulation
    /// The words that show it, as typed.
    public let found: String

    /// A hit, as `ManipulationCheck` finds it.
    public init(kind: Manipulation, found: String) {
        self.kind = kind
        self.found = found
    }

    /// What it is, in a few words.
    public var name: String { kind.name }
    /// Why not, in one sentence.
    public var why: String { kind.why }
    /// What to do that is honest, in one sentence.
    public var instead: String { kind.instead }
}
