import Spelling

/// A file of `key: value` lines, with what is wrong in it; the lines that are right stay usable.
public struct SettingsText: Sendable {
    /// One setting.
    public struct Line: Equatable, Sendable {
        /// What is set.
        public let key: SettingKey
        /// To what.
        public let value: String
        /// In which line, from 1.
        public let number: Int
    }

    /// The file's path.
    public let file: String
    /// What is set, in the order of the lines; a later line goes over an earlier one.
    public private(set) var lines: [Line] = []
    /// What is wrong, in the order of the lines.
    public private(set) var problems: [SettingsError] = []

    /// Reads a text; nothing in it is an error that keeps the rest from being used.
    public init(file: String, text: String) {
        self.file = file
        let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, row) in rows.enumerated() {
            do throws(SettingsError) {
                if let line = try read(row, index + 1) { lines.append(line) }
            } catch {
                problems.append(error)
            }
        }
    }

    /// A file that cannot be read at all.
    public init(unreadable problem: SettingsError) {
        file = problem.file
        problems = [problem]
    }

    /// The value that counts, with its line; nil where it is not set.
    public func last(_ key: SettingKey) -> Line? { lines.last { $0.key == key } }

    private func read(_ row: Substring, _ number: Int) throws(SettingsError) -> Line? {
        let text = row.withoutOuterSpaces
        if text.isEmpty || text.hasPrefix("#") { return nil }
        func problem(_ message: String, at part: Substring) -> SettingsError {
            let start = part.firstIndex { !$0.isWhitespace } ?? part.startIndex
            let column = row.distance(from: row.startIndex, to: start) + 1
            return SettingsError(file: file, line: number, column: column, message: message)
        }
        guard let colon = row.firstIndex(of: ":") else {
            throw problem("a setting reads KEY: VALUE, such as \"hr: Priya Shah, 0131 496 0000\"", at: row)
        }
        let name = row[..<colon].withoutOuterSpaces.lowercased()
        let rest = row[row.index(after: colon)...]
        let value = rest.withoutOuterSpaces
        if value.isEmpty {
            guard name == SettingKey.legalHold.name else { return nil }
            throw problem(
                "a hold says why, such as \"legal-hold: case 114, ask Priya in legal\"; without one, take the line out",
                at: row)
        }
        guard let key = SettingKey(name) else { throw problem(Self.unknown(name), at: row) }
        if let wrong = key.problem(with: value) { throw problem(wrong, at: rest) }
        return Line(key: key, value: key.canonical(value), number: number)
    }

    /// That there is no such setting, and what was probably meant.
    public static func unknown(_ name: String) -> String {
        let names = SettingKey.allCases.map(\.name)
        if let near = nearestWord(to: name, among: names) {
            return "there is no setting \"\(name)\"; did you mean \(near)?"
        }
        return "there is no setting \"\(name)\"; the settings are \(names.joined(separator: ", "))"
    }
}
