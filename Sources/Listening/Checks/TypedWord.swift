/// One word of a text, as typed and as phrases compare it.
struct TypedWord {
    /// Where it stands in the text.
    let range: Range<String.Index>
    /// In lower case, without accents and apostrophes.
    let plain: String
    /// Whether it begins with a capital, as names do.
    let isCapitalised: Bool

    init(_ typed: Substring) {
        range = typed.startIndex..<typed.endIndex
        plain = Self.plain(typed)
        let letters = typed.unicodeScalars
        isCapitalised =
            letters.first?.properties.isUppercase == true && letters.dropFirst().contains { $0.properties.isLowercase }
    }

    /// The word as phrases compare it.
    static func plain(_ typed: Substring) -> String {
        var plain = ""
        for scalar in typed.unicodeScalars where !isApostrophe(scalar) {
            if scalar.isASCII {
                let isCapital = ("A"..."Z").contains(scalar)
                plain.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                plain += base(scalar)
            }
        }
        return plain
    }

    /// Whether words are made of it.
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Whether it joins the halves of a word such as "don't".
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { ["'", "’", "‘", "ʼ", "`"].contains(scalar) }

    /// The letter without its accent: Unicode's name of é is "LATIN SMALL LETTER E WITH ACUTE".
    private static func base(_ scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        guard let name = lower.unicodeScalars.first?.properties.name else { return lower }
        let parts = name.split(separator: " ")
        guard parts.count > 4, parts[..<3] == ["LATIN", "SMALL", "LETTER"], parts[3].count == 1, parts[4] == "WITH"
        else { return lower }
        return parts[3].lowercased()
    }
}
