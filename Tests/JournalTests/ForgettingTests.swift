import Journal
import Testing

@Suite("Forgetting a customer, in any store")
struct ForgettingTests {
    @Test("everything about the customer is gone, and nothing about another", arguments: StoreKind.allCases)
    func everything(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        let harbour = try store.begin(with: "Harbour Foods")
        let quay = try store.begin(with: "Quay")
        for record in [harbour, quay] {
            try store.addPerson(Person(name: "Joan", role: nil), to: record.customer)
            let plan = Commitment(cue: "c", act: "a", due: "2026-03-01")
            try store.append(
                .answer("7"),
                .coach(.concluded(Outline(findings: [.sample("gap")], commitments: [plan], facts: [.sample("tea")]))),
                to: record, at: 200)
        }
        try store.close(harbour.id, ending: .finished, dropping: [], at: .second(300))
        let number = try #require(try store.commitments(of: harbour.customer).first?.id)
        try store.settle(number, as: .done, at: .second(310))
        try store.forget(harbour.customer)
        for store in [store, try journal.open()] {
            #expect(try store.customers().map(\.name) == ["Quay"])
            #expect(try store.customer(harbour.customer) == nil)
            #expect(try store.conversations(of: nil).map(\.id) == [quay.id])
            #expect(try store.findings(of: nil).map(\.customer) == [quay.customer])
            #expect(try store.commitments(of: nil).map(\.customer) == [quay.customer])
            #expect(try store.facts(of: harbour.customer).isEmpty)
            #expect(try store.facts(of: quay.customer).count == 1)
            #expect(try store.changes().allSatisfy { $0.customer == quay.customer })
        }
        #expect(throws: JournalError.noSuchCustomer) { try store.forget(harbour.customer) }
        let again = try store.addCustomer(named: "Harbour Foods", at: .second(400))
        #expect(again.id != harbour.customer && again.people.isEmpty)
    }

    @Test(
        "a conversation that is open here is forgotten too; one held elsewhere keeps all", arguments: StoreKind.allCases
    )
    func held(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        let record = try store.begin(with: "Harbour Foods")
        let other = try journal.open()
        #expect(throws: JournalError.heldElsewhere) { try other.forget(record.customer) }
        #expect(try other.customers().count == 1)
        try store.forget(record.customer)
        #expect(try other.customers().isEmpty)
        #expect(throws: JournalError.self) {
            try store.append([.answer("7")], to: record.id, at: .second(9), progress: "")
        }
    }
}
