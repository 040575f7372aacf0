import Journal
import Testing

@Suite("Names")
struct NameTests {
    @Test(
        "names people take for the same have the same key",
        arguments: [
            ("Harbour Foods", "  harbour\t FOODS "), ("Café Zoë", "CAFE ZOE"), ("Cafe\u{301}", "Café"),
            ("ＡＣＭＥ　１", "Acme 1"), ("Straße", "STRASSE"), ("ΟΔΟΣ", "οδος"), ("\"Harbour Foods\"", "Harbour Foods"),
            ("Harbour Foods Ltd.", "harbour foods ltd"), ("O’Brien", "O'Brien"), ("Møller", "Moller"),
            ("İstanbul", "istanbul"), ("ガス", "ｶﾞｽ"), ("Ac\u{AD}me", "Acme"),
        ])
    func same(_ pair: (String, String)) {
        #expect(NameKey(pair.0) == NameKey(pair.1))
    }

    @Test(
        "different names have different keys",
        arguments: [
            ("Harbour Foods", "HarbourFoods"), ("AT&T", "ATT"), ("ガス", "カス"), ("कि", "कु"), ("C++", "C"),
            ("!!!", "???"), ("Foods 1", "Foods 2"),
        ])
    func different(_ pair: (String, String)) {
        #expect(NameKey(pair.0) != NameKey(pair.1))
    }

    @Test("folding twice changes nothing")
    func idempotent() {
        for name in ["Café ‘Zoë’", "ＡＣＭＥ ﬁ", "Straße", "!!!", "ΟΔΟΣ.", "İ", "한국", ""] {
            #expect(NameKey(NameKey(name).text) == NameKey(name))
        }
    }

    @Test("an exact match wins over near ones")
    func exact() {
        #expect(match("harbor foods", among: "Harbour Foods", "Harbor Foods") == ["=Harbor Foods"])
    }

    @Test(
        "near misses are found, by letters and by whole words",
        arguments: [
            ("Harbuor", "Harbour"), ("Harbr", "Harbor"), ("Harbuxr", "Harbour"), ("Acem", "Acme"), ("Acmes", "Acme"),
            ("Harbour", "Harbour Foods"), ("Harbour Foods Ltd", "Harbour Foods"), ("Smith", "Smith-Jones"),
        ])
    func near(_ pair: (String, String)) {
        #expect(match(pair.0, among: pair.1, "Quite Another") == ["~" + pair.1])
        #expect(match(pair.1, among: pair.0, "Quite Another") == ["~" + pair.0])
    }

    @Test(
        "names further apart are not near",
        arguments: [
            ("Harb", "Harbour"), ("Hrbr", "Harbour"), ("Aemc", "Acme"), ("IBN", "IBM"), ("Harbour", "Harxxxr"),
            ("Foods", "Harbour Foods"), ("", "Acme"), ("Acme", "!!!"),
        ])
    func apart(_ pair: (String, String)) {
        #expect(match(pair.0, among: pair.1) == [])
        #expect(match(pair.1, among: pair.0) == [])
    }

    @Test("of several near ones the closest comes first")
    func closestFirst() {
        #expect(
            match("Harbour", among: "Harbxxr", "Zed", "Harbuor", "Harbour Tools", "Harbour Foods")
                == ["~Harbour Foods", "~Harbour Tools", "~Harbuor", "~Harbxxr"])
    }

    private func match(_ name: String, among names: String...) -> [String] {
        let customers = names.enumerated().map {
            Customer(id: CustomerID(rawValue: Int64($0 + 1)), name: $1, added: .second(0))
        }
        return switch NameMatch(name, among: customers) {
        case .exact(let customer): ["=" + customer.name]
        case .near(let customers): customers.map { "~" + $0.name }
        case .none: []
        }
    }
}
