import Journal
import Testing

@Suite("What may be a name")
struct CustomerNameTests {
    @Test(
        "white space is trimmed and collapsed, letters are composed",
        arguments: [
            ("  Harbour   Foods\n", "Harbour Foods"), ("\tJoan", "Joan"),
            ("Harbour\u{A0}\u{2003}Foods", "Harbour Foods"),
            ("Cafe\u{301}", "Caf\u{E9}"),
        ])
    func tidied(_ pair: (String, String)) throws {
        let kept = try CustomerName.validate(pair.0)
        #expect(Array(kept.unicodeScalars) == Array(pair.1.unicodeScalars))
    }

    @Test(
        "names of all scripts, and emoji, stay as they are",
        arguments: [
            "O'Brien & Söhne (Wien) #2", "Łódź", "株式会社ハーバー", "मुंबई", "علي\u{200C}ها", "क्\u{200D}ष",
            "രാജന\u{0D4D}\u{200D}", "👩\u{200D}👩\u{200D}👧 Family", "❤\u{FE0F} Foods", "👩🏽\u{200D}🚀", "葛\u{E0100}城",
        ])
    func kept(_ name: String) throws {
        #expect(Array(try CustomerName.validate(name).unicodeScalars) == Array(name.unicodeScalars))
    }

    @Test(
        "control characters are refused",
        arguments: ["A\u{0}B", "A\u{1B}[31mB", "A\tB", "A\nB", "A\u{7F}", "A\u{85}B", "A\u{9B}B"])
    func control(_ name: String) {
        #expect(
            refusal(name) == "That name has an invisible control character in it. Type it again without one.")
    }

    @Test(
        "marks that turn text around are refused",
        arguments: [
            "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
            "\u{2068}", "\u{2069}", "\u{061C}",
        ])
    func direction(_ mark: String) {
        #expect(
            refusal("A\(mark)B")
                == "That name has an invisible mark in it that turns text around. Type it again without one.")
    }

    @Test(
        "characters that cannot be seen are refused",
        arguments: [
            "A\u{200B}B", "A\u{200D}B", "A\u{200C}B", "A\u{2060}B", "\u{FEFF}AB", "A\u{AD}B", "A\u{E0041}B",
            "A\u{3164}",
            "A\u{034F}B", "علي\u{200C}", "\u{200D}क", "\u{FE0F}A", "A \u{FE0F}B", "A\u{FFF9}B", "👩\u{200D}",
        ])
    func hidden(_ name: String) {
        #expect(refusal(name) == "That name has an invisible character in it. Type it again without one.")
    }

    @Test("an empty name is refused", arguments: ["", "   ", "\n"])
    func empty(_ name: String) {
        #expect(refusal(name) == "That name is empty. Type at least one letter.")
    }

    @Test("120 characters are a name, 121 are not, nor is one with marks without end")
    func long() throws {
        let longest = String(repeating: "é", count: 120)
        #expect(try CustomerName.validate(longest) == longest)
        let sentence = "That name is too long. Shorten it to 120 characters."
        #expect(refusal(longest + "x") == sentence)
        #expect(refusal("Z" + String(repeating: "\u{0311}", count: 480)) == sentence)
    }

    private func refusal(_ name: String) -> String? {
        do {
            _ = try CustomerName.validate(name)
            return nil
        } catch {
            return (error as? JournalError).flatMap { $0.code == .invalidName ? $0.description : nil }
        }
    }
}
