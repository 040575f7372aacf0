/// Whom a script can name as somebody to turn to, as in `{people.manager}`.
public struct PeopleToTurnTo: Hashable, Sendable {
    /// Who: the name after `people.` in a script.
    public enum Role: String, CaseIterable, Sendable {
        /// The number to ring in danger.
        case emergency
        /// Lines to talk to somebody.
        case lines
        case manager, hr, compliance, privacy, security
        /// The firm's assistance line, or occupational health.
        case assistance
        /// Who looks after customers in difficulty.
        case vulnerable
    }

    /// What is put into a sentence; a role that is not in it is named in general words.
    public var words: [Role: String]

    /// People to turn to; none known by name unless told otherwise.
    public init(_ words: [Role: String] = [:]) { self.words = words }

    /// The words for a role.
    public subscript(role: Role) -> String { words[role] ?? role.generally }
}

extension PeopleToTurnTo.Role {
    /// Who it is where nobody is known by name or number (COACHING.md 9.2: the directory and the emergency rule).
    public var generally: String {
        switch self {
        case .emergency: "your emergency number (112, 911, 999, 000 or 111)"
        case .lines: "findahelpline.com lists free lines by country"
        case .manager: "a manager you trust"
        case .hr: "HR"
        case .compliance: "compliance, legal or your speak-up line"
        case .privacy: "your privacy officer"
        case .security: "security"
        case .assistance: "your firm's assistance line or occupational health"
        case .vulnerable: "the people in your firm who look after customers in difficulty"
        }
    }
}
