public import Dialogue

/// What can be set in a file of settings, by the firm and by the rep.
public enum SettingKey: Hashable, Sendable, CaseIterable {
    case country, legalHold, accessible, color, editor, pager
    case contact(PeopleToTurnTo.Role)

    /// In the order in which they are listed.
    public static let allCases: [SettingKey] =
        [.country, .legalHold] + PeopleToTurnTo.Role.allCases.filter { $0 != .lines }.map { .contact($0) }
        + [.accessible, .color, .editor, .pager]

    /// The key called so in a file; nil where there is none.
    public init?(_ name: String) {
        guard let key = Self.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
        self = key
    }

    /// How it is called in a file.
    public var name: String {
        switch self {
        case .country: "country"
        case .legalHold: "legal-hold"
        case .accessible: "accessible"
        case .color: "color"
        case .editor: "editor"
        case .pager: "pager"
        case .contact(let role): role.rawValue
        }
    }

    /// What it is for, in a few words.
    public var purpose: String {
        switch self {
        case .country: "whose help lines are shown, such as GB"
        case .legalHold: "why nothing may be removed for now"
        case .accessible: "yes for plain lines in reading order"
        case .color: "auto, always or never"
        case .editor: "what /edit opens, such as nano"
        case .pager: "what long pages are shown with, or off"
        case .contact: "whom to turn to, a name and a number"
        }
    }

    /// What is wrong with a value; nil where it can be used.
    public func problem(with value: String) -> String? {
        switch self {
        case .country: value.count == 2 && value.allSatisfy(\.isLetter) ? nil : "a country is two letters, such as GB"
        case .accessible: ["yes", "no"].contains(value.lowercased()) ? nil : "accessible is yes or no"
        case .color:
            ["auto", "always", "never"].contains(value.lowercased()) ? nil : "color is auto, always or never"
        case .legalHold, .editor, .pager, .contact: nil
        }
    }

    /// The value as it is used.
    public func canonical(_ value: String) -> String {
        switch self {
        case .country: value.uppercased()
        case .accessible, .color: value.lowercased()
        case .legalHold, .editor, .pager, .contact: value
        }
    }
}
