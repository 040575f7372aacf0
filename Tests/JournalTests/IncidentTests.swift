import Journal
import Testing

@Suite("Incident notes, in any store")
struct IncidentTests {
    @Test("a note is kept as it was written, oldest first, each with its own customer", arguments: StoreKind.allCases)
    func kept(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        let harbour = try store.addCustomer(named: "Harbour Foods", at: .second(1)).id
        let quay = try store.addCustomer(named: "Quay", at: .second(1)).id
        let late = try store.keepIncident(heading: "Shouting", words: "a\n\"b\" — ø", of: harbour, at: .second(30))
        let early = try store.keepIncident(heading: "", words: "", of: harbour, at: .second(20))
        let other = try store.keepIncident(heading: "At the gate", words: "He stood there.", of: quay, at: .second(25))
        #expect(
            late == IncidentNote(id: 1, customer: harbour, at: .second(30), heading: "Shouting", words: "a\n\"b\" — ø"))
        for store in [store, try journal.open()] {
            #expect(try store.incidents(of: harbour) == [early, late])
            #expect(try store.incidents(of: quay) == [other])
            #expect(try store.incidents(of: nil) == [early, other, late])
        }
        #expect(throws: JournalError.noSuchCustomer) {
            try store.keepIncident(heading: "a", words: "b", of: CustomerID(rawValue: 9), at: .second(1))
        }
    }

    @Test("no finding, fact, plan or answer comes of one", arguments: StoreKind.allCases)
    func apart(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        _ = try store.keepIncident(heading: "Shouting", words: "He shouted.", of: record.customer, at: .second(30))
        #expect(try store.events(of: record.id).isEmpty)
        #expect(try store.findings(of: nil).isEmpty && store.commitments(of: nil).isEmpty)
        #expect(try store.facts(of: record.customer).isEmpty)
        #expect(try store.lastAnswers(of: record.customer, before: nil).isEmpty)
    }

    @Test(
        "forgetting the customer forgets their notes alone, and no number is used again", arguments: StoreKind.allCases)
    func forgotten(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.addCustomer(named: "Harbour Foods", at: .second(1)).id
        let quay = try store.addCustomer(named: "Quay", at: .second(1)).id
        let other = try store.keepIncident(heading: "a", words: "b", of: quay, at: .second(2))
        _ = try store.keepIncident(heading: "c", words: "d", of: harbour, at: .second(3))
        try store.forget(harbour)
        #expect(try store.incidents(of: nil) == [other])
        #expect(try store.keepIncident(heading: "e", words: "f", of: quay, at: .second(4)).id == 3)
    }
}
