extension Unicode.Scalar {
    var isDigit: Bool { value >= 48 && value <= 57 }

    var isApostrophe: Bool {
        self == "'" || self == "\u{2019}" || self == "\u{2018}" || self == "\u{02BC}" || self == "`"
    }

    /// Whether it belongs to a word: a letter, a digit, or a mark on one.
    var isWordPart: Bool {
        if isASCII { return isDigit || (value | 32) >= 97 && (value | 32) <= 122 }
        if isApostrophe { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return properties.isAlphabetic
        }
    }

    /// In lower case; a few letters become two.
    var lowered: String.UnicodeScalarView {
        if isASCII { return String.UnicodeScalarView([value >= 65 && value <= 90 ? Self(value | 32)! : self]) }
        return properties.lowercaseMapping.unicodeScalars
    }
}
