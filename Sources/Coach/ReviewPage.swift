/// All answers of a conversation on one screen: a row each, and two rows beside each other where there are many.
public struct ReviewPage {
    /// With more answers than this, rows stand beside each other, so that 25 of them fit a screen of 24 rows.
    public static let mostRows = 18
    /// What two rows beside each other need.
    private static let narrowest = 72
    private static let gap = 2

    private let entries: [(number: Int, label: String, answer: String)]

    /// The page of the answers among `lines`.
    public init(_ lines: [Line]) {
        entries = lines.compactMap { line in
            guard case .answer(let number, let question, let answer) = line else { return nil }
            return (number, ReviewPage.inOneRow(question), ReviewPage.inOneRow(answer))
        }
    }

    /// Its rows, no wider than `width` columns; `isLinear` leaves one below the other.
    public func rows(width: Int, isLinear: Bool) -> [String] {
        guard entries.count > Self.mostRows, width >= Self.narrowest, !isLinear else {
            return entries.map { row($0, width) }
        }
        let column = (width - Self.gap) / 2
        let half = (entries.count + 1) / 2
        return (0..<half).map { index in
            let left = row(entries[index], column)
            guard entries.indices.contains(index + half) else { return left }
            let space = String(repeating: " ", count: max(1, column + Self.gap - Columns.of(left)))
            return left + space + row(entries[index + half], column)
        }
    }

    /// "12 What they gain: nobody there runs out of ..."
    private func row(_ entry: (number: Int, label: String, answer: String), _ width: Int) -> String {
        let widest = String(entries.count).count
        let digits = String(entry.number)
        let mark = String(repeating: " ", count: widest - digits.count) + digits + " "
        let room = max(8, width - mark.count)
        // The answer matters more than what it was asked with.
        let label = Self.cut(entry.label, max(room * 5 / 9, room - Columns.of(entry.answer) - 2))
        let isSentence = label.last.map { ".?!".contains($0) } ?? true
        let before = label + (isSentence ? " " : ": ")
        return mark + before + Self.cut(entry.answer, room - Columns.of(before))
    }

    private static func inOneRow(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func cut(_ text: String, _ width: Int) -> String {
        guard Columns.of(text) > width else { return text }
        return Columns.prefix(text, max(1, width - 3)).withoutOuterSpaces + "..."
    }
}
