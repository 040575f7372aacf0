public import Dialogue

/// Whom a rep is about to see, and when, from one line: "Joan at Harbour Foods, 2pm" (EXPERIENCE.md, row 21).
public struct Visit: Equatable, Sendable {
    /// The customer.
    public let customer: String
    /// The person there, where one was named.
    public let person: String?
    /// The day, and perhaps the time, where one was named.
    public let when: AnswerValue?

    /// All that was said but for the time, where a customer's name may have an "at" or a "from" in it.
    public let whole: String

    /// Reads a line; `known` customers may have an "at" or a comma in their names, and `reader` knows what time it is.
    public init(_ line: String, known: [String] = [], reader: AnswerReader) {
        let (who, when) = Visit.takeWhen(line, known, reader)
        self.when = when
        let isKnown = known.contains { $0.lowercased() == who.lowercased() }
        let words = isKnown ? [Substring(who)] : Visit.withoutLeadIn(who.split(separator: " "))
        whole = words.joined(separator: " ")
        if let at = words.firstIndex(where: { ["at", "from"].contains($0.lowercased()) }), at > 0, at < words.count - 1
        {
            person = words[..<at].joined(separator: " ")
            customer = words[(at + 1)...].joined(separator: " ")
            return
        }
        person = nil
        customer = whole
    }

    /// A customer who is called just that.
    public init(named name: String) {
        (customer, whole) = (name, name)
        (person, when) = (nil, nil)
    }

    /// Whether it is more than anybody is called: somebody began to tell.
    public var isSentence: Bool {
        customer.split(separator: " ").count > 5 || (person?.split(separator: " ").count ?? 0) > 3
    }

    /// Takes "I'm seeing" or "a hard call with" off the beginning.
    private static func withoutLeadIn(_ words: [Substring]) -> [Substring] {
        let lead = words.prefix { leadIn.contains($0.lowercased().replacing("\u{2019}", with: "'")) }
        guard lead.count < words.count, let first = lead.first?.lowercased() else { return words }
        let isTold = first == "i" || first.hasPrefix("i'") || first.hasPrefix("i\u{2019}") || first == "im"
        let isMeeting = lead.last?.lowercased() == "with" && lead.contains { meetings.contains($0.lowercased()) }
        return isTold || isMeeting ? Array(words[lead.count...]) : words
    }

    private static let meetings: Set<String> = [
        "call", "meeting", "talk", "chat", "appointment", "visit", "lunch", "coffee", "review", "conversation",
    ]
    private static let leadIn: Set<String> = meetings.union([
        "i", "i'm", "im", "i've", "i'll", "i'd", "am", "have", "got", "need", "must", "will", "going", "about", "a",
        "an",
        "the", "my", "hard", "difficult", "tough", "big", "quick", "next", "first", "another", "phone", "video", "with",
        "to", "see", "seeing", "calling", "ring", "ringing", "meet", "visiting", "speak", "speaking", "talking",
    ])

    /// Takes a day or a time off the end: what follows the last comma, or the last one to six words.
    private static func takeWhen(_ line: String, _ known: [String], _ reader: AnswerReader) -> (String, AnswerValue?) {
        let whole = line.withoutOuterSpaces
        if known.contains(where: { $0.lowercased() == whole.lowercased() }) { return (whole, nil) }
        if let comma = whole.lastIndex(of: ",") {
            let tail = String(whole[whole.index(after: comma)...]).withoutOuterSpaces
            if let when = reader.day(in: tail) { return (String(whole[..<comma]).withoutOuterSpaces, when) }
        }
        let words = whole.split(separator: " ")
        for count in stride(from: min(6, words.count - 1), to: 0, by: -1) {
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
