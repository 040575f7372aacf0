import RekindleTesting

/// Strings made to command a terminal, to hide, to turn text around, or to break what holds them; the same for a seed.
struct HostileStrings {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The next one, of one to five pieces; `inOneLine` without NUL and line ends, as an argument or a pipe's line has to be.
    mutating func next(inOneLine: Bool = false) -> String {
        let count = Int.random(in: 1...5, using: &random)
        let text = (0..<count).map { _ in piece() }.joined()
        guard inOneLine else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !["\0", "\n", "\r"].contains($0) }))
    }

    private mutating func piece() -> String {
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1: return Self.commands[Int.random(in: 0..<Self.commands.count, using: &random)]
        case 2: return control()
        case 3: return Self.hidden[Int.random(in: 0..<Self.hidden.count, using: &random)]
        case 4: return Self.breakers[Int.random(in: 0..<Self.breakers.count, using: &random)]
        case 5: return anything(Int.random(in: 1...6, using: &random))
        case 6: return String(repeating: Self.ordinary[0], count: Int.random(in: 1...40, using: &random))
        default: return Self.ordinary[Int.random(in: 0..<Self.ordinary.count, using: &random)]
        }
    }

    /// One of C0, DEL and C1.
    private mutating func control() -> String {
        let value = [UInt8.random(in: 0...0x1F, using: &random), UInt8.random(in: 0x7F...0x9F, using: &random)]
        return String(Character(Unicode.Scalar(value[Int.random(in: 0...1, using: &random)])))
    }

    private mutating func anything(_ count: Int) -> String {
        let scalars = (0..<count).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x10_FFFF, using: &random)) }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Colours, the cursor, the title, the clipboard, links, the alternate screen, a paste's end, a question to be answered.
    private static let commands = [
        "\u{1B}[31m", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;cm0gLXJm\u{7}",
        "\u{1B}]8;;http://x\u{1B}\\y\u{1B}]8;;\u{1B}\\", "\u{1B}[?1049h", "\u{1B}[201~", "\u{1B}[6n",
        "\u{1B}P+q544e\u{1B}\\",
        "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{1B}c", "\r\u{1B}[K", "\u{8}\u{8}\u{8}", "\u{1B}[1;1r", "\u{1B}(0", "\u{E}",
        "\u{1}\u{1B}[7m\u{2}",
    ]

    private static let hidden = [
        "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{85}",
        "\u{AD}",
        "\u{E0041}\u{E007F}", "\u{FE0F}", "\u{FFF9}", "\u{61C}", "\u{115F}", "a\u{301}\u{301}\u{301}\u{301}\u{20DD}",
    ]

    private static let breakers = [
        "'; DROP TABLE event; --", "$(touch owned)", "`id`", "%n%s%x", "\\x1b[31m", "{customer}", "{\"version\": 1}",
        "<script>",
        "| # *b* ](", "--help", "-", "//", "/quit", "../../etc/passwd", "\t", "\n", "\r\n", "\\", "\"", "''", "=1+1",
        "help", "?",
    ]

    private static let ordinary = ["x", "Joan ", "Quay ", "é", "山田", "שלום", "👩‍👩‍👧‍👦", " and "]
}
