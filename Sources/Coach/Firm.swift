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
        let settings = SettingsText(file: file, text: text)
        if let problem = settings.problems.first { throw problem }
        self.init(settings)
    }

    /// What is set in a file; what is wrong in it is left out.
    public init(_ settings: SettingsText) {
        for line in settings.lines {
            switch line.key {
            case .country: country = line.value
            case .legalHold: legalHold = line.value
            case .contact(let role): contacts[role] = line.value
            case .accessible, .color, .editor, .pager: break
            }
        }
    }

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
    /// The column, from 1, where it is known.
    public let column: Int?
    /// What is wrong.
    public let message: String

    /// A problem in a line of a file.
    public init(file: String, line: Int, column: Int? = nil, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `file:line:column: message`.
    public var description: String {
        let end = message.hasSuffix("?") ? "" : "."
        return "\(file):\(line):\(column.map { "\($0):" } ?? "") \(message)\(end)"
    }
}
