import RekindleTesting

/// What is hard to measure, to cut or to keep: wide and joined letters, both directions, marks on marks, very long words.
enum StrangeTexts {
    /// Fit to stand in one line each.
    static let short = [
        "山田さんに納期の話をする", "مرحبا بكم في المتجر", "שלום וברכה לכם", "👩‍👩‍👧‍👦🏳️‍🌈 hi 👍🏽 there",
        "a\u{300}\u{323}n \u{212B} ﬁ composed é e\u{301}",
        "각 한글 \u{1112}\u{1161}\u{11AB}", "क्षत्रिय नमस्ते जी", "ไทย น้ำ ทำ", "<b>&\"'*_ [x](y) `z`", "one\ttwo \\ three / four",
        "z\u{334}\u{335}\u{336}\u{337}\u{338} a l g o",
    ]

    /// Each far longer than a page has room for.
    static let long = [
        String(repeating: "納期", count: 900), String(repeating: "👩‍👩‍👧‍👦", count: 300),
        String(repeating: "שלום לכם ", count: 300),
        String(repeating: "x", count: 3_000), String(repeating: "on and on ", count: 300),
        String(repeating: "\u{1112}\u{1161}\u{11AB}", count: 400), String(repeating: "نعم. ", count: 400),
        String(repeating: "half 幅 🇩🇪 wide ", count: 200), "a b" + String(repeating: "\u{301}\u{20DD}", count: 500),
    ]

    /// Letters and signs from all over, as they come.
    private static func anything(_ count: Int) -> String {
        var random = SeededGenerator(seed: 1)
        let scalars = (0..<count).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x20...0x1_FFFF, using: &random)) }
        return String(String.UnicodeScalarView(scalars))
    }
}
