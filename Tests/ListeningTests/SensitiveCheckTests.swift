import Listening
import RekindleTesting
import Testing

@Suite("Sensitive facts about a person")
struct SensitiveCheckTests {
    private let check: SensitiveCheck

    init() throws { check = try SensitiveCheck(folder: PhraseFiles.folder) }

    @Test("are found, with their kind and whose they are", arguments: SensitiveUtterances.sensitive)
    func found(line: String) throws {
        let colon = try #require(line.firstRange(of: ": "))
        let facts = check.find(in: String(line[colon.upperBound...]))
        #expect(
            facts.map { $0.kind.rawValue + ($0.isAboutSpeaker ? " me" : "") }.contains(
                String(line[..<colon.lowerBound])))
    }

    @Test("are not found in ordinary talk", arguments: SensitiveUtterances.ordinary)
    func quiet(text: String) {
        #expect(check.find(in: text).map(\.found) == [])
    }

    @Test(
        "are asked about in plain words",
        arguments: [
            ("Joan's MS is worse, so ring first.", "Joan's MS is worse", "somebody's health"),
            ("My own back is bad.", "My own back is bad", "your own health"),
            ("He is a Jehovah's Witness.", "Jehovah's", "somebody's faith"),
            ("He votes Reform.", "He votes Reform", "somebody's politics"),
            ("Well, she's in the union.", "she's in the union", "somebody's union membership"),
            ("I think Martin is gay.", "Martin is gay", "somebody's private life"),
            ("She is mixed race.", "mixed race", "somebody's origin or colour"),
            ("He has a record for fraud.", "He has a record for fraud", "somebody's trouble with the law"),
        ])
    func question(text: String, found: String, whose: String) throws {
        let facts = check.find(in: text)
        #expect(facts.map(\.question) == ["Is this needed: \"\(found)\"? That is about \(whose)."])
    }

    @Test("come with the sentence they stand in")
    func sentence() {
        let facts = check.find(in: "Ring Mr. Levy at 9.30. He is gay! Then ask.")
        #expect(
            facts == [SensitiveFact(kind: .intimacy, found: "He is gay", sentence: "He is gay!", isAboutSpeaker: false)]
        )
    }

    @Test(
        "can be taken out, and the rest stays as typed",
        arguments: [
            ("She wants it downstairs because her MS is worse.", "She wants it downstairs."),
            ("Joan's MS is worse, so she wants it downstairs.", "She wants it downstairs."),
            ("Bill, who is gay, wants a quote.", "Bill wants a quote."),
            ("Joan (pregnant again) wants it Tuesday.", "Joan wants it Tuesday."),
            ("When I rang, she said she's pregnant, so I moved the call.", "I moved the call."),
            ("I rang Joan, her MS is worse, I will send the list.", "I rang Joan, I will send the list."),
            ("The lift is out, and he has MS, and the ramp is late.", "The lift is out, and the ramp is late."),
            ("she's in the union; the order is 40 chairs", "the order is 40 chairs"),
            ("Joan has MS and wants ramps.", ""),
            ("She is pregnant again, due in May.", ""),
            ("Ring on Monday.  He is gay. Send the list!", "Ring on Monday. Send the list!"),
            ("Ring.\nHe has a record for fraud. Bye.", "Ring.\nBye."),
            ("He is gay.", ""),
            ("The order is late.", "The order is late."),
            ("", ""),
        ])
    func takenOut(text: String, rest: String) {
        #expect(check.without(check.find(in: text), in: text) == rest)
    }

    @Test("stay where they are wanted")
    func kept() {
        let text = "He is gay. Her MS is worse."
        let health = check.find(in: text).filter { $0.kind == .health }
        #expect(check.without(health, in: text) == "He is gay.")
    }

    @Test("are gone once taken out, whatever stands around them", arguments: [3 as UInt64, 4])
    func gone(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "she has MS", "he is gay", "Joan rang", "because", "and", "so we sent it", "who", "(", ")", ",", ".", ";",
            "\n", "-",
            "pregnant", "the order is late", "his cancer", "👩‍👩‍👧", "!", "\u{301}",
        ]
        for _ in 0..<300 {
            let count = Int.random(in: 1..<14, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            let rest = check.without(check.find(in: text), in: text)
            #expect(check.find(in: rest).isEmpty, "\(text.debugDescription) left \(rest.debugDescription)")
        }
    }

    @Test("have no other kinds in a table")
    func unknownKind() throws {
        let table = try PhraseTable(file: "sensitive.tsv", text: "health\till\nmoney\trich\n")
        let error = #expect(throws: ListeningError.self) { try SensitiveCheck(table: table) }
        #expect(
            error?.description
                == "sensitive.tsv:2: there is no kind 'money'; use one of: health, faith, politics, union, sex life or orientation, ethnicity, crime"
        )
    }
}
