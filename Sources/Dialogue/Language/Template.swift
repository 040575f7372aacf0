/// A text with holes: `{customer}`, `{today}`, `{this}`, `{people.manager}`, or the name of a step of the script.
public struct Template: Hashable, Sendable {
    /// Its parts, in order.
    public let parts: [Part]
    /// Where it begins.
    public let location: SourceLocation

    /// A piece of text or a hole.
    public enum Part: Hashable, Sendable {
        case text(String)
        case hole(Hole)
    }

    /// What goes into a hole.
    public struct Hole: Hashable, Sendable {
        /// The name between the braces.
        public let name: String
        /// A row's name, for `{step.row}`.
        public let row: String?
        /// Where it stands.
        public let location: SourceLocation

        /// The script and the step of a `{last.script.step}`.
        var earlier: (script: String, step: String)? {
            let parts = name.split(separator: ".")
            return parts.count == 3 ? (String(parts[1]), String(parts[2])) : nil
        }
    }

    /// The holes, in order.
    public var holes: [Hole] { parts.compactMap { if case .hole(let hole) = $0 { hole } else { nil } } }

    /// The text as written, holes in braces: for checks of wording and for the list of what a script says.
    public var written: String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .hole(let hole): "{\(hole.name)\(hole.row.map { "." + $0 } ?? "")}"
            }
        }.joined()
    }

    /// The names that every script may use without a step filling them.
    static let alwaysKnown: Set<String> = ["customer", "today", people]

    /// Before the name of somebody to turn to, as in `{people.manager}`.
    static let people = "people"
}
