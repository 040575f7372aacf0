import Journal
import Testing

@Suite("Looking back, in any store")
struct LookingBackTests {
    @Test("findings come oldest first, from the last conclusion of each conversation", arguments: StoreKind.allCases)
    func findings(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.begin(with: "Harbour Foods", at: 100)
        let quay = try store.begin(with: "Quay", at: 110)
        try store.append(.coach(.concluded(Outline(findings: [.sample("old")]))), to: harbour, at: 120)
        try store.append(.coach(.concluded(Outline(findings: [.sample("fit")]))), to: quay, at: 130)
        try store.append(
            .coach(.concluded(Outline(findings: [.sample("gap"), .sample("stale")]))), to: harbour, at: 140)
        #expect(
            try store.findings(of: harbour.customer) == [
                KeptFinding(
                    customer: harbour.customer, conversation: harbour.id, at: .second(140), finding: .sample("gap")),
                KeptFinding(
                    customer: harbour.customer, conversation: harbour.id, at: .second(140), finding: .sample("stale")),
            ])
        #expect(try store.findings(of: nil).map(\.finding.code) == ["fit", "gap", "stale"])
    }

    @Test("facts belong to one customer", arguments: StoreKind.allCases)
    func facts(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        try store.append(.coach(.concluded(Outline(facts: [.sample("oysters"), .sample("jazz")]))), to: harbour)
        try store.append(.coach(.concluded(Outline(facts: [.sample("chess")]))), to: quay, at: 150)
        #expect(try store.facts(of: harbour.customer).map(\.fact) == [.sample("oysters"), .sample("jazz")])
        #expect(
            try store.facts(of: quay.customer) == [
                KeptFact(customer: quay.customer, conversation: quay.id, at: .second(150), fact: .sample("chess"))
            ])
    }

    @Test("commitments come by due day, the undated last", arguments: StoreKind.allCases)
    func commitments(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        let due = { (day: String?) in Commitment(cue: "c", act: day ?? "some day", due: day) }
        try store.append(
            .coach(.concluded(Outline(commitments: [due(nil), due("2026-03-01"), due("2026-02-14T10:00")]))),
            to: harbour, at: 120)
        try store.append(
            .coach(.concluded(Outline(commitments: [due("2026-02-14"), due(nil)]))), to: quay, at: 110)
        let all = try store.commitments(of: nil)
        #expect(
            all.map(\.commitment.act) == ["2026-02-14", "2026-02-14T10:00", "2026-03-01", "some day", "some day"])
        #expect(all.suffix(2).map(\.customer) == [quay.customer, harbour.customer])
        #expect(all.first?.made == .second(110))
        #expect(
            try store.commitments(of: harbour.customer).map(\.commitment.due) == [
                "2026-02-14T10:00", "2026-03-01", nil,
            ])
    }

    @Test("the last answer is the latest over the customer's other conversations", arguments: StoreKind.allCases)
    func lastAnswers(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let first = try store.begin(with: "Harbour Foods", at: 100)
        try store.append(.answer("3"), .answer("blue", at: "colour"), to: first, at: 101)
        let second = try store.begin(with: first.customer, at: 200)
        try store.append(.answer("4"), .answer("5"), to: second, at: 201)
        let third = try store.begin(with: first.customer, at: 300)
        try store.append(.answer("9"), to: third, at: 301)
        let other = try store.begin(with: "Quay", at: 400)
        try store.append(.answer("1"), to: other, at: 401)
        #expect(
            try store.lastAnswers(of: first.customer, before: third.id) == [
                "gratitude.keenness": KeptAnswer(conversation: second.id, at: .second(201), value: "5"),
                "gratitude.colour": KeptAnswer(conversation: first.id, at: .second(101), value: "blue"),
            ])
        #expect(try store.lastAnswers(of: first.customer, before: nil)["gratitude.keenness"]?.value == "9")
        #expect(try store.lastAnswers(of: other.customer, before: other.id).isEmpty)
    }

    @Test("withheld and looped answers are not looked back on", arguments: StoreKind.allCases)
    func leftOut(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(
            .answer("in a loop", at: "people", row: "Joan"), .answer("secret", at: "mood", visibility: .withheld),
            .answer("said"), .rep(.withheld), to: record)
        #expect(try store.lastAnswers(of: record.customer, before: nil).isEmpty)
        #expect(try store.answers(to: "gratitude", step: "keenness", of: record.customer).isEmpty)
        #expect(try store.answers(to: "gratitude", step: "people", of: record.customer).isEmpty)
    }

    @Test(
        "within a conversation the later answer is the last, even when the clock went back",
        arguments: StoreKind.allCases)
    func clockSetBack(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(.answer("first"), to: record, at: 500)
        try store.append(.answer("second", attempt: 2), to: record, at: 400)
        #expect(try store.lastAnswers(of: record.customer, before: nil)["gratitude.keenness"]?.value == "second")
        #expect(
            try store.answers(to: "gratitude", step: "keenness", of: record.customer).map(\.value) == [
                "first", "second",
            ])
    }

    @Test("the history of a question is oldest first and leaves out replaced answers", arguments: StoreKind.allCases)
    func history(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let later = try store.begin(with: "Harbour Foods", at: 100)
        let earlier = try store.begin(with: later.customer, at: 110)
        try store.append(.answer("4"), .answer("blue", at: "colour"), to: earlier, at: 200)
        try store.append(.answer("6"), .answer("7"), to: later, at: 300)
        #expect(
            try store.answers(to: "gratitude", step: "keenness", of: later.customer) == [
                KeptAnswer(conversation: earlier.id, at: .second(200), value: "4"),
                KeptAnswer(conversation: later.id, at: .second(300), value: "7"),
            ])
        #expect(try store.answers(to: "fit", step: "keenness", of: later.customer).isEmpty)
    }

    @Test("cards count from the given moment on, for that customer", arguments: StoreKind.allCases)
    func cards(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        try store.append(.coach(.shown(card: "old")), to: harbour, at: 199)
        try store.append(.coach(.shown(card: "new")), .coach(.shown(card: "new")), to: harbour, at: 200)
        try store.append(.coach(.shown(card: "other")), to: quay, at: 300)
        #expect(try store.cardsShown(to: harbour.customer, since: .second(200)) == ["new"])
        #expect(try store.cardsShown(to: harbour.customer, since: .second(0)) == ["old", "new"])
    }

    @Test(
        "a card refused for good is refused with every customer; one passed over is not", arguments: StoreKind.allCases)
    func refusedCards(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        #expect(try store.cardsRefused().isEmpty)
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        try store.append(.coach(.refused(card: "one", forGood: true)), to: harbour, at: 199)
        try store.append(.coach(.refused(card: "two", forGood: false)), to: harbour, at: 200)
        try store.append(.coach(.refused(card: "three", forGood: true)), to: quay, at: 300)
        #expect(try store.cardsRefused() == ["one", "three"])
    }
}
