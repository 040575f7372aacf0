import RekindleTesting
import Terminal
import Testing

@Suite(.waitsForPrograms) struct DisplayWidthTests {
    @Test(
        "Columns of text",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("客戶", 4), ("ｶﾅ", 2), ("ＡＢ", 4), ("한글", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("❤️", 2), ("❤", 1), ("🇳🇱", 2), ("1️⃣", 2),
            ("☕", 2), ("می\u{200C}خواهم", 7), ("नमस्ते", 4), ("—", 1), ("‹ESC›", 5), ("\u{20000}", 2),
        ])
    func columns(text: String, expected: Int) {
        #expect(DisplayWidth.of(text) == expected)
    }
}
