/// Text of which pieces may be bold, dim or coloured: `"Due " + .bold("Thu 26 Nov")`.
public struct StyledText: Equatable, Sendable, ExpressibleByStringInterpolation {
    struct Run: Equatable {
        var text: String
        var style: Style
    }

    var runs: [Run]

    /// All of the text in one style.
    public init(_ text: String, _ style: Style = []) { runs = [Run(text: text, style: style)] }

    /// Plain text.
    public init(stringLiteral text: String) { self.init(text) }

    /// Text that matters most.
    public static func bold(_ text: String) -> StyledText { StyledText(text, .bold) }
    /// Text for those who want it.
    public static func dim(_ text: String) -> StyledText { StyledText(text, .dim) }
    /// Text the coach wants noticed.
    public static func accent(_ text: String) -> StyledText { StyledText(text, .accent) }
    /// Text about what went wrong.
    public static func problem(_ text: String) -> StyledText { StyledText(text, .problem) }

    /// One text after the other.
    public static func + (first: StyledText, second: StyledText) -> StyledText {
        var result = first
        result.runs += second.runs
        return result
    }
}
