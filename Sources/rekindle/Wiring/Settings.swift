import Coach
import Dialogue
import Foundation
import Terminal

/// What the firm and the rep have set, and the help lines. Each file is read once, when it is first needed.
final class Settings {
    private let library: String?
    private lazy var firmFile = Self.read(Paths.firmSettings)
    private lazy var ownFile = Self.read(Paths.ownSettings)
    /// What the environment said before any setting went in.
    private let environment = Dictionary(
        uniqueKeysWithValues: ["ACCESSIBLE", "NO_COLOR", "VISUAL", "EDITOR", "PAGER"].map {
            ($0, Program.environment($0) ?? "")
        })

    /// Settings of this machine, with the help lines of a library. Nothing is read yet.
    init(library: String? = nil) { self.library = library }

    /// What is wrong in the files.
    var problems: [SettingsError] { (firmFile?.problems ?? []) + (ownFile?.problems ?? []) }

    /// The firm's settings with the rep's own over them. Throws `SettingsError`.
    func firm() throws -> Firm {
        if let problem = problems.first { throw problem }
        return readableFirm
    }

    /// The same, without what is wrong in the files.
    var readableFirm: Firm {
        [firmFile, ownFile].compactMap { $0 }.reduce(Firm()) { $0.with(Firm($1)) }
    }

    /// The help lines of every country. Throws `SettingsError`.
    func lines() throws -> [HelpLine] {
        let path = try Paths.library(library) + "/corpus/help-lines.tsv"
        return try Self.text(of: path).map { try HelpLine.read(file: path, text: $0) } ?? []
    }

    /// People to turn to; in general words where a file cannot be read, since nobody may be left without them.
    func people(on today: CalendarDay) -> PeopleToTurnTo {
        let firm = readableFirm
        // Without a country no line applies, and the file need not be read.
        let lines = firm.country == nil ? [] : (try? lines()) ?? []
        return PeopleToTurnTo(firm, lines, on: today)
    }

    /// What counts for a key, and where it comes from; options go over it.
    func value(of key: SettingKey) -> (value: String, source: SettingSource)? {
        if let (name, value) = key.variables.lazy.map({ ($0, self.environment[$0] ?? "") }).first(where: { !$1.isEmpty }
        ) {
            return (key.meaning(of: value, in: name), .environment(name))
        }
        let own = ownFile?.last(key).map { ($0.value, SettingSource.own(line: $0.number)) }
        let firm = firmFile?.last(key).map { ($0.value, SettingSource.firm(line: $0.number)) }
        // A firm's hold stays, whatever the rep has set.
        return key == .legalHold ? firm ?? own : own ?? firm
    }

    /// Lets everything that asks the environment find what is set here; what stands there already stays.
    func settle() {
        if value(of: .accessible)?.value == "yes" { setenv("ACCESSIBLE", "1", 0) }
        if let editor = value(of: .editor)?.value, (environment["VISUAL"] ?? "").isEmpty { setenv("EDITOR", editor, 0) }
        if let pager = value(of: .pager)?.value { setenv("PAGER", pager == "off" ? "" : pager, 0) }
    }

    private static func read(_ path: String) -> SettingsText? {
        do {
            return try text(of: path).map { SettingsText(file: path, text: $0) }
        } catch {
            return SettingsText(unreadable: error)
        }
    }

    /// The text of a file; nil where there is none. Throws where there is one that cannot be read: a hold may stand in it.
    private static func text(of path: String) throws(SettingsError) -> String? {
        // Usually there is none, and nothing more is to be done at a start.
        guard Paths.isThere(path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError(file: path, line: 1, message: "this file of settings cannot be read")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw SettingsError(file: path, line: 1, message: "this file is not UTF-8 text; save it again as UTF-8")
        }
        return text
    }
}
