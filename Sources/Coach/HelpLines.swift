public import Dialogue

/// A number to ring, as the file of help lines gives it.
public struct HelpLine: Equatable, Sendable {
    /// Whether it is the emergency number or a line to talk to somebody.
    public enum Kind: String, Sendable { case emergency, line }

    /// The country, in two letters.
    public let country: String
    /// What it is for.
    public let kind: Kind
    /// What it is called.
    public let name: String
    /// How to reach it, such as "text SHOUT to 85258".
    public let reach: String
    /// When somebody answers.
    public let hours: String
    /// Where the number was found.
    public let source: String
    /// When.
    public let checkedOn: CalendarDay
    /// The person who made sure that it is right; nil until somebody has.
    public let verifiedBy: String?

    /// How it is to be taken on a day: plain where a person verified it within 180 days (COACHING.md 9.2).
    public func warning(on today: CalendarDay) -> String? {
        if verifiedBy == nil { return "check this number" }
        return today.number - checkedOn.number > 180 ? "last checked \(checkedOn.shown)" : nil
    }

    /// Reads a tab-separated file with a heading row; throws `SettingsError`.
    public static func read(file: String, text: String) throws(SettingsError) -> [HelpLine] {
        var lines: [HelpLine] = []
        var isHeadingRead = false
        for (index, row) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if row.isEmpty || row.hasPrefix("#") { continue }
            guard isHeadingRead else {
                isHeadingRead = true
                continue
            }
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(\.withoutOuterSpaces)
            guard cells.count == 8, let kind = Kind(rawValue: cells[1]), let day = CalendarDay(iso: cells[6]) else {
                throw SettingsError(
                    file: file, line: index + 1,
                    message: "a help line has eight columns: country, emergency or line, name, reach, hours, source, "
                        + "the day it was checked, and who verified it")
            }
            lines.append(
                HelpLine(
                    country: cells[0].uppercased(), kind: kind, name: cells[2], reach: cells[3], hours: cells[4],
                    source: cells[5], checkedOn: day, verifiedBy: cells[7].isEmpty ? nil : cells[7]))
        }
        return lines
    }
}

extension PeopleToTurnTo {
    /// The people a firm has named and the help lines of its country, as they are to be shown on a day.
    public init(_ firm: Firm, _ lines: [HelpLine], on today: CalendarDay) {
        self.init()
        let own = lines.filter { $0.country == firm.country }
        func shown(_ line: HelpLine, _ text: String) -> String {
            text + (line.warning(on: today).map { " (\($0))" } ?? "")
        }
        let emergency = own.filter { $0.kind == .emergency }.map { shown($0, $0.reach) }
        if !emergency.isEmpty { words[.emergency] = emergency.joined(separator: " or ") }
        let talking = own.filter { $0.kind == .line }.map { shown($0, "\($0.name), \($0.reach), \($0.hours)") }
        if !talking.isEmpty { words[.lines] = (talking + ["or findahelpline.com"]).joined(separator: "; ") }
        for (role, contact) in firm.contacts {
            words[role] = role == .emergency ? contact : "\(role.inTheFirm) (\(contact))"
        }
    }
}

extension PeopleToTurnTo.Role {
    /// Who it is in the firm, before their name or number.
    var inTheFirm: String {
        switch self {
        case .compliance: "compliance"
        case .assistance: "your firm's assistance line"
        case .vulnerable: "those who look after customers in difficulty"
        default: generally
        }
    }
}
