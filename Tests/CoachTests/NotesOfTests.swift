import Coach
import Journal
import Testing

@Suite("What is kept about somebody")
struct NotesOfTests {
    private let test: TestWorld

    init() throws { test = try TestWorld() }

    private func entry(_ payload: Payload, at step: String = "glad", speaker: String = "rep") -> Entry {
        Entry(speaker: speaker, place: Place(script: "gratitude", step: step), digest: "", payload: payload)
    }

    @discardableResult
    private func talk(with customer: Customer, _ entries: [Entry]) throws -> ConversationRecord {
        let record = try test.store.beginConversation(
            customer: customer.id, reflection: "gratitude", title: "t", at: test.now)
        try test.store.append(entries, to: record.id, at: test.now, progress: "")
        return record
    }

    @Test("every kind of text is there, in order, worded as the scripts have it")
    func entries() throws {
        let customer = try test.customer()
        try talk(
            with: customer,
            [
                entry(
                    .lookedUp([
                        "customer": "Harbour Foods", "person": "Joan", "earlier.start.keen": "number 4", "seed": "1",
                    ])),
                entry(.heard(verdict: "gratitude", words: "we used to laugh")), entry(.heard(verdict: "x", words: nil)),
                entry(.asked), entry(.answered(raw: "7", value: "number 7", visibility: .own)),
                entry(.answered(raw: "8", value: "number 8", visibility: .own)),
                entry(.answered(raw: "1", value: "many orders", visibility: .own), at: "comes-back"),
                entry(.withheld, at: "they-gain"), entry(.withheld, at: "they-gain"),
                entry(.weighed(card: "thanks", words: "she would laugh")),
                entry(.shown(card: "thanks")), entry(.decided(finding: "gap", .overrule)),
                entry(
                    .concluded(
                        Outline(
                            findings: [Finding(code: "gap", title: "A gap", verdict: "issue", confidence: "clear")],
                            questions: ["How is it?"]))),
            ])
        let notes = try NotesOfCustomer(of: customer, in: test.store, scripts: test.scripts)
        let talk = try #require(notes.talks.first)
        #expect(
            talk.entries.map { "\($0.kind.rawValue) \($0.place): \($0.text)\($0.isReplaced ? " (replaced)" : "")" } == [
                "taken-over earlier.start.keen: 4", "taken-over person: Joan", "opening : we used to laugh",
                "answer gratitude.glad: 7 (replaced)", "answer gratitude.glad: 8",
                "answer gratitude.comes-back: steady orders", "thought thanks: she would laugh",
            ])
        #expect(talk.entries[3].question == "How glad are you, today, that Harbour Foods is your customer?")
        #expect(talk.withheld == 1 && notes.withheld == 1)
        #expect(talk.findings.map(\.title) == ["A gap"] && talk.decisions == ["gap": .overrule])
        #expect(talk.questions == ["How is it?"] && talk.thoughts == ["thanks"])
    }

    @Test("a script that is gone leaves the answers as they were typed")
    func withoutScripts() throws {
        let customer = try test.customer()
        try talk(with: customer, [entry(.answered(raw: "1", value: "many orders", visibility: .own), at: "comes-back")])
        let entries = try NotesOfCustomer(of: customer, in: test.store, scripts: nil).talks.flatMap(\.entries)
        #expect(entries.map(\.text) == ["orders"] && entries.map(\.question) == [nil])
    }

    @Test("for a person, each text says where it stands and whom else it names")
    func person() throws {
        let customer = try test.customer()
        let quay = try test.customer("Quay")
        for name in ["Joan Pike", "Sam Reed", "Bo"] { try test.store.addPerson(Person(name: name), to: customer.id) }
        try test.store.addPerson(Person(name: "Ann Lee"), to: quay.id)
        let kept = try #require(try test.store.customer(customer.id))
        try talk(
            with: kept,
            [
                entry(
                    .answered(
                        raw: "Joan and Sam, with bo and Ann", value: "text Joan and Sam, with bo and Ann",
                        visibility: .own)),
                entry(.answered(raw: "Sam alone", value: "text Sam alone", visibility: .own), at: "dropped"),
                entry(.answered(raw: "no Joan here", value: "text no Joan here", visibility: .own), at: "what-grew"),
            ])
        try talk(
            with: quay, [entry(.answered(raw: "Ann met Joan Pike", value: "text Ann met Joan Pike", visibility: .own))])
        let notes = try NotesOfPerson(PersonNames("Joan Pike"), at: nil, in: test.store)
        #expect(notes.parts.map(\.customer.name) == ["Harbour Foods", "Quay"])
        #expect(
            notes.parts[0].entries.map { [$0.mention.kind.rawValue, $0.mention.place, $0.text] } == [
                ["person", "", "Joan Pike"], ["answer", "gratitude.glad", "Joan and Sam, with bo and Ann"],
                ["answer", "gratitude.what-grew", "no Joan here"],
            ])
        #expect(notes.parts[0].entries.map(\.alsoAbout) == [[], ["Sam Reed", "Bo"], []])
        #expect(notes.parts[1].entries.map(\.alsoAbout) == [["Ann Lee"]])
        let nobody = try NotesOfPerson(PersonNames("Bo Jones"), at: nil, in: test.store)
        #expect(nobody.parts.isEmpty && nobody.perhaps.map(\.name) == ["Harbour Foods"])
        #expect(try NotesOfPerson(PersonNames("Quay"), at: nil, in: test.store).namesakes.map(\.name) == ["Quay"])
    }
}
