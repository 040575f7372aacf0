/// Makes text harmless: on the way out nothing in it commands the terminal, on the way in nothing pasted hides in it.
public enum Neutral {
    /// The text with every control and every invisible or reordering character shown by name, as ‹ESC› or ‹U+202E›;
    /// newlines and tabs stay. `ascii` writes <ESC>, for terminals that are not UTF-8.
    public static func text(_ text: String, ascii: Bool = false) -> String {
        rewrite(text) { ascii ? "<\(name($0))>" : "‹\(name($0))›" }
    }

    /// Whether the text is one line that the terminal can show as it is.
    static func isPlainLine(_ text: String) -> Bool {
        !text.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") } && prefill(text) == text
    }

    /// Text for the line under the cursor, which the line editor shows without asking: nothing hidden is left in it.
    static func prefill(_ text: String) -> String {
        rewrite(input(text).text) { _ in "" }
    }

    private static func rewrite(_ text: String, _ replacement: (Unicode.Scalar) -> String) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }) { return text }
        let hidden = HiddenScalars(text)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < hidden.scalars.count {
            let scalar = hidden.scalars[index]
            let isEndOfWindowsLine =
                scalar == "\r" && index + 1 < hidden.scalars.count && hidden.scalars[index + 1] == "\n"
            if hidden.isHidden(at: index) {
                if !isEndOfWindowsLine { result.append(contentsOf: replacement(scalar).unicodeScalars) }
            } else {
                result.append(scalar)
            }
            index += 1
        }
        return String(result)
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        if scalar.value < 0x20 { return controlNames[Int(scalar.value)] }
        if scalar.value == 0x7F { return "DEL" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static let controlNames = [
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR", "SO", "SI",
        "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
    ]
}
