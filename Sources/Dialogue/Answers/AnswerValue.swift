/// What an answer came to, as the script's conditions see it.
public enum AnswerValue: Hashable, Sendable {
    case text(String)
    case yesNo(Bool)
    case number(Int)
    /// An option, with the rep's own words where it takes them.
    case one(String, words: String?)
    /// The options ticked, in the script's order.
    case many([String], words: String?)
    /// A day, with minutes after midnight where a time was given.
    case date(CalendarDay, minute: Int?)
    /// "Don't know": an answer like any other, often the finding.
    case unknown
    case skipped
    /// Answered, but nothing of it was kept; replays as don't-know.
    case withheld

    /// Whether it is a real answer: not don't-know, skipped or withheld.
    public var isAnswered: Bool {
        switch self {
        case .unknown, .skipped, .withheld: false
        default: true
        }
    }

    /// Whether it counts as don't-know.
    public var isUnknown: Bool { self == .unknown || self == .withheld }
}

/// An answer as the rep gave it.
public struct Answer: Hashable, Sendable {
    /// What was typed.
    public let raw: String
    /// What it came to.
    public let value: AnswerValue

    /// An answer with what was typed.
    public init(raw: String, value: AnswerValue) {
        self.raw = raw
        self.value = value
    }
}

// The canonical text form, which the journal keeps: a word for the kind, a space, the value.
extension AnswerValue {
    /// The value as one text, the inverse of `init(canonical:)`.
    public var canonical: String {
        switch self {
        case .text(let text): "text \(text)"
        case .yesNo(let yes): yes ? "yes" : "no"
        case .number(let number): "number \(number)"
        case .one(let option, let words): "one \(option)" + (words.map { " \($0)" } ?? "")
        case .many(let options, let words):
            "many \(options.joined(separator: ","))" + (words.map { " \($0)" } ?? "")
        case .date(let day, let minute): "date \(day.iso)" + (minute.map { " \(CalendarDay.clock($0))" } ?? "")
        case .unknown: "unknown"
        case .skipped: "skipped"
        case .withheld: "withheld"
        }
    }

    /// The value of a canonical text, or nil where it is none.
    public init?(canonical: String) {
        // Split by scalars: a space and a combining mark after it are one character.
        func split(_ text: Substring.UnicodeScalarView) -> (Substring, rest: Substring.UnicodeScalarView?) {
            guard let space = text.firstIndex(of: " ") else { return (Substring(text), nil) }
            return (Substring(text[..<space]), text[text.index(after: space)...])
        }
        let (kind, body) = split(Substring(canonical).unicodeScalars)
        let rest = body.map { Substring($0) } ?? ""
        let (head, tail) = split(rest.unicodeScalars)
        let words = tail.map { String($0) }
        switch kind {
        case "text": self = .text(String(rest))
        case "yes": self = .yesNo(true)
        case "no": self = .yesNo(false)
        case "number":
            guard let number = Int(rest) else { return nil }
            self = .number(number)
        case "one": self = .one(String(head), words: words)
        case "many": self = .many(head.split(separator: ",").map(String.init), words: words)
        case "date":
            guard let day = CalendarDay(iso: head) else { return nil }
            guard let words else {
                self = .date(day, minute: nil)
                return
            }
            let clock = words.split(separator: ":").compactMap { Int($0) }
            guard clock.count == 2, (0...23).contains(clock[0]), (0...59).contains(clock[1]) else { return nil }
            self = .date(day, minute: clock[0] * 60 + clock[1])
        case "unknown": self = .unknown
        case "skipped": self = .skipped
        case "withheld": self = .withheld
        default: return nil
        }
    }
}

extension CalendarDay {
    /// `14:30` of minutes after midnight.
    public static func clock(_ minute: Int) -> String { "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))" }
}
