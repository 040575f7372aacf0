/// How a piece of text looks where the terminal allows it. Never the only carrier of a meaning.
public struct Style: OptionSet, Hashable, Sendable {
    /// One bit for each style.
    public let rawValue: UInt8

    /// The styles of the set bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// For what matters most.
    public static let bold = Style(rawValue: 1)
    /// For what is there if somebody wants it.
    public static let dim = Style(rawValue: 2)
    /// For what the coach wants noticed.
    public static let accent = Style(rawValue: 4)
    /// For what went wrong.
    public static let problem = Style(rawValue: 8)

    /// The terminal command that turns the style on; nothing for plain text.
    var start: String {
        if isEmpty { return "" }
        let codes = [(Style.bold, "1"), (.dim, "2"), (.accent, "36"), (.problem, "31")]
        return "\u{1B}[" + codes.filter { contains($0.0) }.map(\.1).joined(separator: ";") + "m"
    }

    var end: String { isEmpty ? "" : "\u{1B}[0m" }

    /// The text without the commands that turn styles on and off.
    static func removed(from text: Substring) -> String {
        var result = ""
        var rest = text
        while let escape = rest.firstIndex(of: "\u{1B}") {
            result += rest[..<escape]
            rest = rest[escape...].drop { $0 != "m" }.dropFirst()
        }
        return result + rest
    }
}
