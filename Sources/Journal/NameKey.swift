// Foundation for Unicode normalisation.
import Foundation

/// A name folded for matching: case, accents, width, white space and surrounding punctuation make no difference.
public struct NameKey: Hashable, Comparable, Sendable {
    /// The folded name.
    public let text: String

    /// Folds a name; any text has a key.
    public init(_ name: String) {
        // Upper case first: it turns ß into SS and both small sigmas into one.
        let plain = name.decomposedStringWithCompatibilityMapping.uppercased().lowercased()
        var folded = ""
        for scalar in plain.decomposedStringWithCompatibilityMapping.unicodeScalars {
            Self.append(scalar, to: &folded)
        }
        let words = folded.precomposedStringWithCompatibilityMapping.split(whereSeparator: \.isWhitespace)
        let joined = words.joined(separator: " ")
        let trimmed = Self.trimmed(joined)
        text = trimmed.isEmpty ? joined : trimmed
    }

    /// By folded text.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    /// The words of the name, without the punctuation between them.
    package var words: [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
        if let plain = withoutDecomposition[scalar] {
            folded += plain
        } else if !isAccent(scalar), !scalar.properties.isDefaultIgnorableCodePoint {
            folded.unicodeScalars.append(scalar)
        }
    }

    // Only the general accents: in many scripts a combining mark is a vowel and makes another name.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        default: false
        }
    }

    // Letters and marks people swap for plain ones, though Unicode does not decompose them.
    private static let withoutDecomposition: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
        "‘": "'", "’": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
    ]

    private static func trimmed(_ text: String) -> String {
        let isEdge = { (character: Character) in character.isPunctuation || character.isWhitespace }
        let start = text.drop(while: isEdge)
        guard let end = start.lastIndex(where: { !isEdge($0) }) else { return "" }
        return String(start[...end])
    }
}
