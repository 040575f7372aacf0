import Journal
import Testing

@Suite("Forgetting a person, in any store")
struct ForgettingPersonTests {
    @Test("each text that names them goes, and everything else stays as it was", arguments: StoreKind.allCases)
    func texts(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.addPerson(Person(name: "Joan Pike", role: "buyer"), to: record.customer)
        try store.addPerson(Person(name: "Sam", role: "Joan's assistant"), to: record.customer)
        try store.append(
            .coach(
                .lookedUp(["customer": "Harbour Foods", "person": "Joan Pike", "earlier.a.b": "text Joan", "seed": "1"])
            ),
            .coach(.heard(verdict: "gratitude", words: "Joan never rings")), .rep(.asked),
            .answer("text Joan was kind"), .answer("text all is well", at: "gap"),
            .coach(.weighed(card: "thanks", words: "Joan would laugh")), .coach(.weighed(card: "ease", words: "true")),
            .coach(.shown(card: "thanks")), to: record)
        try store.append(
            .coach(
                .concluded(
                    Outline(
                        findings: [
                            Finding(
                                code: "gap", title: "A gap", verdict: "issue", confidence: "clear",
                                reasons: ["Joan left", "no order"]),
                            Finding(code: "b", title: "Joan's gap", verdict: "issue", confidence: "clear"),
                        ],
                        commitments: [
                            Commitment(cue: "at nine", act: "ring", tell: "Joan"),
                            Commitment(cue: "at nine", act: "ring"),
                            Commitment(cue: "at ten", act: "write to Joan"), Commitment(cue: "at ten", act: "write"),
                        ],
                        facts: [
                            Fact(topic: "tea", text: "green", source: "told", who: "Joan Pike", day: "2026-02-14"),
                            Fact(topic: "cats", text: "two", source: "told", who: "Sam", day: "2026-02-14"),
                        ],
                        questions: ["How is Joan?", "How is the store?"]))), to: record)
        for number in [1, 2, 4] as [Int64] {
            try store.settle(CommitmentID(rawValue: number), as: .done, at: .second(200 + number))
        }
        let note = try store.keepIncident(
            heading: "Shouting", words: "Joan shouted", of: record.customer, at: .second(3))
        let other = try store.keepIncident(heading: "Dog", words: "It bit", of: record.customer, at: .second(4))
        let before = try store.events(of: record.id)

        #expect(try store.forget(PersonNames("Joan Pike"), at: nil) == [record.id])

        #expect(try store.customer(record.customer)?.people == [Person(name: "Sam", role: nil)])
        let kept = Outline(
            findings: [
                Finding(code: "gap", title: "A gap", verdict: "issue", confidence: "clear", reasons: ["no order"])
            ],
            commitments: [Commitment(cue: "at nine", act: "ring"), Commitment(cue: "at ten", act: "write")],
            facts: [Fact(topic: "cats", text: "two", source: "told", who: "Sam", day: "2026-02-14")],
            questions: ["How is the store?"])
        #expect(
            try store.payloads(of: record) == [
                .lookedUp(["customer": "Harbour Foods", "seed": "1"]), .heard(verdict: "gratitude", words: nil), .asked,
                .withheld, .answered(raw: "I said text all is well", value: "text all is well", visibility: .own),
                .dropped, .weighed(card: "ease", words: "true"), .shown(card: "thanks"), .concluded(kept),
            ])
        let after = try store.events(of: record.id)
        #expect(after.map(\.at) == before.map(\.at) && after.map(\.place) == before.map(\.place))
        #expect(try store.commitments(of: nil).map(\.id.rawValue) == [2, 4])
        #expect(try store.commitments(of: nil).map(\.outcome?.at) == [.second(202), .second(204)])
        #expect(try store.facts(of: record.customer).map(\.fact) == kept.facts)
        #expect(try store.findings(of: nil).map(\.finding) == kept.findings)
        #expect(
            try store.incidents(of: nil) == [
                IncidentNote(id: note.id, customer: note.customer, at: note.at, heading: "", words: ""), other,
            ])
        #expect(try store.mentions(of: PersonNames("Joan Pike"), at: nil).isEmpty)
        #expect(try store.forget(PersonNames("Joan Pike"), at: nil) == [])
    }

    @Test(
        "the first name alone goes only where the person is known, or with one customer alone",
        arguments: StoreKind.allCases)
    func known(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        for record in [harbour, quay] { try store.append(.answer("text Joan rang"), to: record) }
        try store.append(.answer("text met Joan Pike", at: "gap"), to: harbour)
        #expect(try store.forget(PersonNames("Joan Pike"), at: quay.customer) == [])
        #expect(try store.forget(PersonNames("Joan Pike"), at: nil) == [harbour.id])
        #expect(try store.payloads(of: harbour) == [.withheld, .withheld])
        #expect(try store.payloads(of: quay) == [Entry.answer("text Joan rang").payload])
        #expect(try store.forget(PersonNames("Joan"), at: harbour.customer) == [])
        #expect(try store.forget(PersonNames("Joan"), at: quay.customer) == [quay.id])
    }

    @Test("a conversation held elsewhere that names them keeps everything as it is", arguments: StoreKind.allCases)
    func held(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let free = try here.begin(with: "Harbour Foods")
        let taken = try there.begin(with: "Quay")
        let apart = try there.begin(with: "Apart")
        try here.append(.answer("text Joan Pike"), to: free)
        try there.append(.answer("text Joan Pike"), to: taken)
        try there.append(.answer("text nobody"), to: apart)
        #expect(throws: JournalError.heldElsewhere) { try here.forget(PersonNames("Joan Pike"), at: nil) }
        for record in [free, taken] {
            #expect(try here.payloads(of: record) == [Entry.answer("text Joan Pike").payload])
        }
        there.release(taken.id)
        #expect(try here.forget(PersonNames("Joan Pike"), at: nil) == [free.id, taken.id])
        // What was locked for a moment is free again, and what is held stays so.
        try there.hold(taken.id)
        try here.append(.answer("text more"), to: free)
        try there.append(.answer("text more"), to: apart)
    }

    @Test(
        "in an open conversation, earlier conclusions lose them too, and the last one its own plans alone",
        arguments: StoreKind.allCases)
    func earlierConclusions(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        let mine = Commitment(cue: "at nine", act: "ring Joan Pike")
        let other = Commitment(cue: "at ten", act: "write")
        try store.append(.coach(.concluded(Outline(commitments: [mine, other]))), to: record)
        try store.append(.coach(.concluded(Outline(commitments: [other]))), to: record)
        try store.forget(PersonNames("Joan Pike"), at: nil)
        #expect(try store.commitments(of: nil).map(\.id.rawValue) == [2])
        #expect(
            try store.payloads(of: record) == [
                .concluded(Outline(commitments: [other])), .concluded(Outline(commitments: [other])),
            ])
    }

    @Test(
        "conversations can be forgotten alone, and a postponement goes with its conversation",
        arguments: StoreKind.allCases)
    func conversations(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let old = try here.begin()
        let new = try here.begin(with: old.customer, at: 200)
        let plan = Outline(commitments: [Commitment(cue: "c", act: "a")])
        for record in [old, new] { try here.append(.coach(.concluded(plan)), to: record) }
        try here.postpone([old.id, new.id], until: .second(900))
        try here.postpone([new.id], until: .second(950))
        #expect(try there.postponed() == [old.id: .second(900), new.id: .second(950)])
        #expect(throws: JournalError.heldElsewhere) { try there.forget([old.id]) }
        try here.forget([old.id, ConversationID(rawValue: 99)])
        #expect(try there.conversations(of: nil).map(\.id) == [new.id])
        #expect(try there.commitments(of: nil).map(\.id.rawValue) == [2])
        #expect(try there.postponed() == [new.id: .second(950)])
        #expect(throws: JournalError.noSuchConversation) { try here.postpone([old.id], until: .second(1)) }
    }
}
