public import Dialogue

/// Whom a rep is about to see, and when, from one line: "Joan at Harbour Foods, 2pm" (EXPERIENCE.md, row 21).
public struct Visit: Equatable, Sendable {
    /// The customer.
    public let customer: String
    /// The person there, where one was named.
    public let person: String?
    /// The day, and perhaps the time, where one was named.
    public let when: AnswerValue?

    /// Reads a line; `known` customers may have an "at" or a comma in their names.
    public init(_ line: String, known: [String] = [], today: CalendarDay) {
        let reader = AnswerReader(today: today)
        let (who, when) = Visit.takeWhen(line, known, reader)
        self.when = when
        let words = who.split(separator: " ")
        let isKnown = known.contains { $0.lowercased() == who.lowercased() }
        if !isKnown, let at = words.firstIndex(where: { $0.lowercased() == "at" }), at > 0, at < words.count - 1 {
            person = words[..<at].joined(separator: " ")
            customer = words[(at + 1)...].joined(separator: " ")
            return
        }
        person = nil
        customer = who
    }

    /// Takes a day or a time off the end: what follows the last comma, or the last one to four words.
    private static func takeWhen(_ line: String, _ known: [String], _ reader: AnswerReader) -> (String, AnswerValue?) {
        let whole = line.withoutOuterSpaces
        if known.contains(where: { $0.lowercased() == whole.lowercased() }) { return (whole, nil) }
        if let comma = whole.lastIndex(of: ",") {
            let tail = String(whole[whole.index(after: comma)...]).withoutOuterSpaces
            if let when = reader.day(in: tail) { return (String(whole[..<comma]).withoutOuterSpaces, when) }
        }
        let words = whole.split(separator: " ")
        for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
            let tail = words.suffix(count).joined(separator: " ")
            // A bare number or year may well belong to the name.
            guard tail.contains(where: \.isLetter) || tail.contains(":"), let when = reader.day(in: tail) else {
                continue
            }
            var head = words.dropLast(count)
            if let last = head.last?.lowercased(), ["at", "on"].contains(last) { head = head.dropLast() }
            if !head.isEmpty { return (head.joined(separator: " "), when) }
        }
        return (whole, nil)
    }
}
