extension Neutral {
    /// Text as it may be kept, and whether that took removing anything.
    public struct Cleaned: Equatable, Sendable {
        /// What is left.
        public let text: String
        /// Whether that is less than there was.
        public let removedAnything: Bool
    }

    /// The text without terminal commands (the marks of a bracketed paste, colours) and without controls other than tab
    /// and newline. Carriage returns become newlines.
    public static func input(_ text: String) -> Cleaned {
        if !text.unicodeScalars.contains(where: { isControl($0) }) {
            return Cleaned(text: text, removedAnything: false)
        }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var removedAnything = false
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "\r" {
                // The newline after it, if there is one, stands for both.
                if index + 1 == scalars.count || scalars[index + 1] != "\n" { result.append("\n") }
                index += 1
            } else if isControl(scalar) {
                removedAnything = true
                index = endOfCommand(scalars, from: index)
            } else {
                result.append(scalar)
                index += 1
            }
        }
        return Cleaned(text: String(result), removedAnything: removedAnything)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }

    /// Behind a control sequence (ESC [, digits and their separators, a final letter), or else behind one control.
    private static func endOfCommand(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var index = start + 1
        if scalars[start] == "\u{1B}", index < scalars.count, scalars[index] == "[" {
            index += 1
        } else if scalars[start] != "\u{9B}" {
            return start + 1
        }
        while index < scalars.count, (0x30...0x3F).contains(scalars[index].value) { index += 1 }
        let isComplete = index < scalars.count && (0x40...0x7E).contains(scalars[index].value)
        return isComplete ? index + 1 : start + 1
    }
}
