public import Dialogue

/// What a firm, or the rep, has set: whom to turn to there, the country, and whether deleting is on hold.
public struct Firm: Equatable, Sendable {
    /// The country whose help lines are shown, in two letters such as GB.
    public var country: String?
    /// Names and numbers in the firm, by role.
    public var contacts: [PeopleToTurnTo.Role: String] = [:]
    /// Why nothing may be deleted for now, in the firm's words; nil where it may.
    public var legalHold: String?

    /// Nothing set.
    public init() {}

    /// Reads `key: value` lines; throws `SettingsError`.
    public init(file: String, text: String) throws(SettingsError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.withoutOuterSpaces
            if line.isEmpty || line.hasPrefix("#") { continue }
            func problem(_ message: String) -> SettingsError {
                SettingsError(file: file, line: index + 1, message: message)
            }
            guard let colon = line.firstIndex(of: ":") else {
                throw problem("a setting reads KEY: VALUE, such as \"hr: Priya Shah, 0131 496 0000\"")
            }
            let key = line[..<colon].withoutOuterSpaces.lowercased()
            let value = line[line.index(after: colon)...].withoutOuterSpaces
            if value.isEmpty {
                guard key == "legal-hold" else { continue }
                throw problem(
                    "a hold says why, such as \"legal-hold: case 114, ask Priya in legal\"; without one, take the line out"
                )
            }
            switch key {
            case "country":
                guard value.count == 2, value.allSatisfy(\.isLetter) else {
                    throw problem("a country is two letters, such as GB")
                }
                country = value.uppercased()
            case "legal-hold": legalHold = value
            default:
                guard let role = PeopleToTurnTo.Role(rawValue: key), role != .lines else {
                    throw problem(
                        "there is no setting \"\(key)\"; the settings are \(Self.keys.joined(separator: ", "))")
                }
                contacts[role] = value
            }
        }
    }

    /// The settings that a file can hold.
    public static let keys =
        ["country", "legal-hold"] + PeopleToTurnTo.Role.allCases.filter { $0 != .lines }.map(\.rawValue)

    /// These settings, with those of `other` over them; a hold stays.
    public func with(_ other: Firm) -> Firm {
        var firm = self
        firm.country = other.country ?? country
        firm.contacts.merge(other.contacts) { _, theirs in theirs }
        firm.legalHold = legalHold ?? other.legalHold
        return firm
    }
}

/// What is wrong in a file of settings or help lines, and where.
public struct SettingsError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file's path.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong.
    public let message: String

    /// A problem in a line of a file.
    public init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    /// `file:line: message`.
    public var description: String { "\(file):\(line): \(message)." }
}
