import Journal
import Testing

@Suite("Whom a text names")
struct PersonNamesTests {
    private func finds(
        _ name: String, in text: String, also: [String] = [], people: [String] = [], texts: [String] = []
    ) throws -> Bool {
        let customer = Customer(
            id: CustomerID(rawValue: 1), name: "Harbour Foods", added: .second(1),
            people: people.map { Person(name: $0) })
        return PersonSearch(try PersonNames(name, also: also), at: customer, texts: texts).finds(text)
    }

    @Test(
        "the whole name counts everywhere, whatever the case, accents and marks between",
        arguments: [
            "Joan Pike rang.", "joan pike's line", "JOAN  PIKE", "Jóan Pike", "Pike, Joan", "(Joan-Pike)",
            "mail joan.pike@x.example",
            "Ｊｏａｎ Pike", "Joan\u{200B} Pike", "Joan\nPike",
        ])
    func whole(_ text: String) throws {
        #expect(try finds("Joan Pike", in: text))
    }

    @Test(
        "parts of words and parts of the name do not count where the person is not known",
        arguments: ["Joan rang.", "Joanna Pike", "Joan Piker", "Pike", "Mrs Pike", "", "pike and joan"])
    func parts(_ text: String) throws {
        #expect(try !finds("Joan Pike", in: text))
    }

    @Test(
        "where the person is known, the first name counts, and the last with a title or an initial",
        arguments: [
            ("Joan rang.", true), ("JOAN’S idea", true), ("Mrs Pike rang", true), ("mrs. pike rang", true),
            ("J. Pike wrote", true), ("K. Pike wrote", false), ("the pike was good", false), ("Joanna rang", false),
            ("Joan Smith rang", false), ("Joan Smith and Joan rang", true),
        ])
    func known(_ text: String, _ expected: Bool) throws {
        #expect(try finds("Joan Pike", in: text, people: ["joan pike", "Joan Smith"]) == expected)
        #expect(try finds("Joan Pike", in: text, people: ["Joan Smith"], texts: ["", "met Joan Pike"]) == expected)
        #expect(try !finds("Joan Pike", in: text, people: ["Joan Smith"]))
    }

    @Test(
        "a first name that is a word counts alone only with a capital",
        arguments: [("they will pay", false), ("Will pays", true), ("will reed pays", true), ("Goodwill", false)])
    func words(_ text: String, _ expected: Bool) throws {
        #expect(try finds("Will Reed", in: text, people: ["Will Reed"]) == expected)
    }

    @Test("other spellings count everywhere, and a middle name may be missing")
    func spellings() throws {
        #expect(try finds("Joan Pike", in: "jp said so", also: ["JP"]))
        #expect(try finds("Joan Pike", in: "Joan Pyke", also: ["Joan Pyke"]))
        #expect(try finds("Joan Mary Pike", in: "Joan Pike"))
        #expect(try finds("Mrs Pike", in: "mrs pike") && !finds("Mrs Pike", in: "pike"))
        #expect(try finds("Mrs Pike", in: "Ms Pike", people: ["Mrs Pike"]))
        #expect(try finds("Seán O'Brien", in: "sean o’brien"))
    }

    @Test("a name is found in scripts without spaces")
    func unspaced() throws {
        #expect(try finds("田中", in: "昨日田中さんが来た"))
        #expect(try finds("田中 太郎", in: "田中太郎さん"))
        #expect(try !finds("田中", in: "中田さん"))
        #expect(try finds("김지민", in: "김지민이 왔다"))
    }

    @Test("what is no name, or a single letter, is refused")
    func refused() {
        for name in ["", "J", "-", "\u{7}Joan"] {
            #expect(JournalError.code { _ = try PersonNames(name) } == .invalidName)
            #expect(JournalError.code { _ = try PersonNames("Joan Pike", also: [name]) } == .invalidName)
        }
    }
}
