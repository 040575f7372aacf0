import RekindleTesting
import Terminal
import Testing

@Suite(.waitsForPrograms) struct NeutralTests {
    @Test(
        "Controls and reordering characters are shown by name",
        arguments: [
            ("a\u{1B}[31mb", "a‹ESC›[31mb"),
            ("\u{0}\u{7}\u{8}\r", "‹NUL›‹BEL›‹BS›‹CR›"),
            ("\u{7F}\u{9B}31m", "‹DEL›‹U+009B›31m"),
            ("abc\u{202E}fed", "abc‹U+202E›fed"),
            ("\u{200E}\u{200F}\u{61C}\u{2066}\u{2069}", "‹U+200E›‹U+200F›‹U+061C›‹U+2066›‹U+2069›"),
            ("pay\u{200B}pal", "pay‹U+200B›pal"),
            ("pay\u{200D}pal \u{200C}", "pay‹U+200D›pal ‹U+200C›"),
            ("\u{FEFF}x\u{2060}\u{AD}", "‹U+FEFF›x‹U+2060›‹U+00AD›"),
            ("a\u{2028}b\u{FFF9}", "a‹U+2028›b‹U+FFF9›"),
            ("hi\u{E0068}\u{E0069}", "hi‹U+E0068›‹U+E0069›"),
            ("a\u{FE0F}\u{FE0E}\u{E0100}", "a\u{FE0F}‹U+FE0E›‹U+E0100›"),
            ("👍\u{200D}\u{200D}👍", "👍‹U+200D›‹U+200D›👍"),
        ])
    func hidden(text: String, expected: String) {
        #expect(Array(Neutral.text(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "Writing that needs joiners, variations and tags keeps them",
        arguments: [
            "plain text, two\nlines\tand a tab", "naïve café e\u{301}", "می\u{200C}خواهم", "ක්\u{200D}ර",
            "👩\u{200D}💻 👩🏽\u{200D}🚀 ❤\u{FE0F}\u{200D}🔥 🏳\u{FE0F}\u{200D}🌈", "1\u{FE0F}\u{20E3}",
            "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "葛\u{E0100}城", "שלום عليكم", "ᠠ\u{180B}",
        ])
    func kept(text: String) {
        #expect(Array(Neutral.text(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("A Windows line end is a line end")
    func windows() { #expect(Neutral.text("a\r\nb\rc") == "a\nb‹CR›c") }

    @Test("Without UTF-8 the names are in ASCII")
    func ascii() { #expect(Neutral.text("a\u{1B}b\u{202E}", ascii: true) == "a<ESC>b<U+202E>") }

    @Test("100,000 hostile texts: no raw control, no reordering character comes out, and neither from the way in")
    func fuzz() {
        var generator = SeededGenerator(seed: 20_251_121)
        let nasty: [ClosedRange<UInt32>] = [
            0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
            0xE0000...0xE007F,
            0xE0100...0xE01EF, 0x1F3F4...0x1F3FF, 0x0600...0x0650, 0x20...0x7E, 0x1F468...0x1F469, 0x10000...0x10FFFF,
        ]
        for _ in 0..<100_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                let range = nasty.randomElement(using: &generator)!
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { scalars.append(scalar) }
            }
            let text = String(scalars)
            let shown = Neutral.text(text)
            #expect(shown.unicodeScalars.first(where: Self.isDangerous) == nil, "\(text.debugDescription)")
            #expect(Neutral.text(shown) == shown, "\(text.debugDescription)")
            let cleaned = Neutral.input(text).text
            #expect(cleaned.unicodeScalars.first(where: Self.isControl) == nil, "\(text.debugDescription)")
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (value < 0x20 && value != 0x0A && value != 0x09) || (0x7F...0x9F).contains(value)
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x061C, 0xFEFF, 0xE0000...0xE001F: true
        default: isControl(scalar)
        }
    }
}

@Suite(.waitsForPrograms) struct NeutralInputTests {
    @Test("Text without controls is taken as it is")
    func untouched() {
        let text = "Ünï\u{200D}code\tand\nmore"
        let cleaned = Neutral.input(text)
        #expect(cleaned.text == text)
        #expect(cleaned.removedAnything == false)
    }

    @Test(
        "Terminal commands and controls are taken out",
        arguments: [
            ("\u{1B}[200~pasted\u{1B}[201~", "pasted"),
            ("\u{1B}[1;31mred\u{1B}[0m", "red"),
            ("\u{9B}31mred", "red"),
            ("a\u{0}b\u{7F}c\u{85}d", "abcd"),
            ("\u{1B}]0;title\u{7}x", "]0;titlex"),
            ("end\u{1B}", "end"),
            ("end\u{1B}[12", "end[12"),
            ("\u{1B}[é", "[é"),
        ])
    func removed(text: String, expected: String) {
        let cleaned = Neutral.input(text)
        #expect(cleaned.text == expected)
        #expect(cleaned.removedAnything == true)
    }

    @Test("Carriage returns become newlines")
    func carriageReturns() {
        let cleaned = Neutral.input("a\r\nb\rc")
        #expect(cleaned.text == "a\nb\nc")
        #expect(cleaned.removedAnything == false)
    }
}
