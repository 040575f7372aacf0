import RekindleTesting
import Testing

/// What is kept does not depend on the terminal or the language it was typed in.
@Suite(.waitsForPrograms) struct SameBytesTests {
    private static let words = [
        "café, naïve, Zoë and e\u{301}", "👩‍👩‍👧‍👦 and 🇳🇱 and 👍🏽", "שלום and می‌خواهم", "客戶關係 ｶﾅ ＡＢ", "“dashes” — and €5",
    ]

    private static let places: [(name: String, environment: [String: String], isTerminal: Bool)] = [
        ("C.UTF-8", ["LC_ALL": "C.UTF-8"], true), ("C", ["LC_ALL": "C"], true), ("POSIX", ["LC_ALL": "POSIX"], true),
        ("dumb", ["TERM": "dumb"], true), ("dumb, C", ["TERM": "dumb", "LC_ALL": "C"], true),
        ("pipe", ["LC_ALL": "C.UTF-8"], false), ("pipe, C", ["LC_ALL": "C"], false),
    ]

    /// All events after the same conversation.
    private func events(_ environment: [String: String], isTerminal: Bool) throws -> [String] {
        let machine = try RepsMachine()
        machine.environment.merge(environment) { $1 }
        try machine.useScripts(SampleScripts.many(Self.words.count))
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
        if isTerminal {
            let terminal = try machine.terminal("reflect", "many", "--customer", "Harbour Foods")
            try terminal.expect("> ")
            try terminal.answer(all: Self.words)
            #expect(try terminal.finish() == .exited(0))
        } else {
            let lines = Self.words.map { $0 + "\n" }.joined()
            let result = try machine.run("reflect", "many", "--customer", "Harbour Foods", input: lines)
            #expect(result.status == .exited(0))
        }
        return try Journal(machine).events()
    }

    @Test("The same answers leave the same events, byte for byte, by whatever terminal, locale or pipe they came")
    func sameEvents() throws {
        let first = try events(Self.places[0].environment, isTerminal: true)
        let all = first.joined()
        for words in Self.words { #expect(all.utf8.contains(words.utf8)) }
        for place in Self.places.dropFirst() {
            let others = try events(place.environment, isTerminal: place.isTerminal)
            #expect(others.map { Array($0.utf8) } == first.map { Array($0.utf8) }, "\(place.name)")
        }
    }
}

extension String.UTF8View {
    /// Whether these very bytes are in it; as texts, é and e with an accent would be equal.
    fileprivate func contains(_ part: String.UTF8View) -> Bool {
        let bytes = Array(self)
        let wanted = Array(part)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }
}
