/// Which scalars a terminal must not get to see: controls, and what is invisible or reorders its surroundings.
///
/// Joiners, variation selectors and tags stay where writing needs them: inside joining scripts, ideographs and emoji.
struct HiddenScalars {
    let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    func isHidden(at index: Int) -> Bool {
        let scalar = scalars[index]
        switch scalar.value {
        case 0x0A, 0x09: return false
        case 0x20...0x7E: return false
        case 0x00...0x9F: return true
        case 0x200C: return !followsJoiningScript(index)
        case 0x200D: return !followsJoiningScript(index) && !joinsEmoji(index)
        case 0xFE00...0xFE0F: return !selectsVariation(index)
        case 0x180B...0x180D, 0x180F: return !(previous(index).map { (0x1820...0x18AA).contains($0.value) } ?? false)
        case 0xE0100...0xE01EF: return !(previous(index)?.properties.isIdeographic ?? false)
        case 0xE0020...0xE007F: return !endsFlag(index)
        // Line and paragraph separators; marks of ruby text.
        case 0x2028, 0x2029, 0xFFF9...0xFFFB: return true
        default:
            // This holds every bidirectional control, too.
            let properties = scalar.properties
            return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        }
    }

    private func previous(_ index: Int) -> Unicode.Scalar? { index > 0 ? scalars[index - 1] : nil }
    private func next(_ index: Int) -> Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

    private func followsJoiningScript(_ index: Int) -> Bool {
        guard let previous = previous(index), Self.isOfJoiningScript(previous) else { return false }
        return !(next(index)?.properties.isDefaultIgnorableCodePoint ?? false)
    }

    private func joinsEmoji(_ index: Int) -> Bool {
        guard let previous = previous(index), let next = next(index) else { return false }
        let previousIsEmoji = previous.value == 0xFE0F ? selectsVariation(index - 1) : Self.isEmoji(previous)
        return previousIsEmoji && Self.isEmoji(next)
    }

    private func selectsVariation(_ index: Int) -> Bool {
        guard let previous = previous(index) else { return false }
        let properties = previous.properties
        return !properties.isDefaultIgnorableCodePoint && !properties.isWhitespace
            && properties.generalCategory != .control
    }

    /// A flag of a region is a black flag, three to six tag letters and the closing tag, and nothing else.
    private func endsFlag(_ index: Int) -> Bool {
        var start = index
        while start > 0, (0xE0020...0xE007E).contains(scalars[start - 1].value), index - start < 7 { start -= 1 }
        guard start > 0, scalars[start - 1].value == 0x1F3F4 else { return false }
        var end = start
        while end < scalars.count, Self.isTagLetter(scalars[end]) { end += 1 }
        guard (3...6).contains(end - start), end < scalars.count, scalars[end].value == 0xE007F else { return false }
        return index <= end
    }

    private static func isTagLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0xE0030...0xE0039).contains(scalar.value) || (0xE0061...0xE007A).contains(scalar.value)
    }

    /// Digits and # count as emoji in Unicode; nothing joins them.
    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xA8 && scalar.properties.isEmoji
    }

    private static func isOfJoiningScript(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Arabic, Syriac and their neighbours; the scripts of India and South-East Asia; Mongolian.
        case 0x0600...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF, 0xA800...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC,
            0x10A00...0x11FFF:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
        default: return false
        }
    }
}
