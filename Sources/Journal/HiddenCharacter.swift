/// Characters a person cannot see, which make two different names look the same.
enum HiddenCharacter {
    /// Whether the scalar turns the direction of the text around it.
    static func changesDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Whether the scalar there shows nothing and does nothing for the letters around it.
    static func isHidden(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let scalar = scalars[index]
        switch scalar.value {
        case 0x200C, 0x200D:
            return !joins(at: index, in: scalars)
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
            // A variation selector chooses the look of the character before it.
            return index == 0 || scalars[index - 1].properties.isWhitespace
        default:
            return scalar.properties.isDefaultIgnorableCodePoint || isAnnotation(scalar)
        }
    }

    private static func isAnnotation(_ scalar: Unicode.Scalar) -> Bool {
        (0xFFF9...0xFFFB).contains(scalar.value)
    }

    // ZWJ and ZWNJ shape emoji and the letters of many scripts, also after a virama at the end of a word.
    private static func joins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index > 0, isShaped(scalars[index - 1]) else { return false }
        if scalars[index - 1].properties.canonicalCombiningClass.rawValue == 9 { return true }
        return index + 1 < scalars.count && isShaped(scalars[index + 1])
    }

    private static func isShaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFE0F: return true
        case ..<0x0590, 0x1E00...0x1FFF: return false
        default: break
        }
        let properties = scalar.properties
        if properties.isEmoji { return true }
        switch properties.generalCategory {
        case .otherLetter, .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
