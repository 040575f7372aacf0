import Coach
import Dialogue
import Foundation

/// What the firm and the rep have set, and the help lines, read when they are first needed.
final class Settings {
    private let helpLines: String
    private let today: CalendarDay
    private var known: Firm?

    /// Settings of this machine; `helpLines` is the path of the file of help lines.
    init(helpLines: String, today: CalendarDay) {
        self.helpLines = helpLines
        self.today = today
    }

    /// The firm's settings with the rep's own over them. Throws `SettingsError`.
    func firm() throws -> Firm {
        if let known { return known }
        var firm = Firm()
        for path in [Paths.firmSettings, Paths.ownSettings] {
            if let text = try Self.text(of: path) { firm = firm.with(try Firm(file: path, text: text)) }
        }
        known = firm
        return firm
    }

    /// The help lines of every country. Throws `SettingsError`.
    func lines() throws -> [HelpLine] {
        try Self.text(of: helpLines).map { try HelpLine.read(file: helpLines, text: $0) } ?? []
    }

    /// People to turn to; in general words where a file cannot be read, since nobody may be left without them.
    func people() -> PeopleToTurnTo {
        guard let firm = try? firm() else { return PeopleToTurnTo() }
        // Without a country no line applies, and the file need not be read.
        let lines = firm.country == nil ? [] : (try? lines()) ?? []
        return PeopleToTurnTo(firm, lines, on: today)
    }

    /// Keeps the country whose help lines are shown, among the rep's own settings.
    static func keep(country: String) throws {
        let path = Paths.ownSettings
        var lines = (try text(of: path) ?? "").split(whereSeparator: \.isNewline).map(String.init)
        lines.removeAll { $0.lowercased().hasPrefix("country:") }
        lines.append("country: \(country)")
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// The text of a file; nil where there is none. Throws where there is one that cannot be read: a hold may stand in it.
    private static func text(of path: String) throws -> String? {
        guard let data = FileManager.default.contents(atPath: path) else {
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            throw SettingsError(file: path, line: 1, message: "this file of settings cannot be read")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw SettingsError(file: path, line: 1, message: "this file is not UTF-8 text; save it again as UTF-8")
        }
        return text
    }
}
