import Journal
import Testing

@Suite("Taking back changes in any store")
struct ChangesTests {
    @Test(
        "everything that can be taken back is noted, oldest first, whatever the clock said",
        arguments: StoreKind.allCases)
    func noted(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        let record = try store.begin()
        try store.addPerson(Person(name: "Joan"), to: record.customer, at: .second(90))
        try store.addPerson(Person(name: "JOAN", role: "buyer"), to: record.customer, at: .second(80))
        try store.addPerson(Person(name: "Joan", role: "buyer"), to: record.customer, at: .second(70))
        try store.addPerson(Person(name: "Joan"), to: record.customer, at: .second(60))
        try store.commit("ring Joan", in: record)
        try store.settle(CommitmentID(rawValue: 1), as: .done, at: .second(50))
        try store.close(record.id, ending: .finished, dropping: [], at: .second(40))
        let expected: [Change.What] = [
            .customer, .person(name: "Joan"), .role(name: "Joan", before: nil), .settled(CommitmentID(rawValue: 1)),
            .closed(record.id),
        ]
        let changes = try store.changes()
        #expect(changes.map(\.what) == expected)
        #expect(changes.map(\.at.rawValue) == [100, 90, 80, 50, 40])
        #expect(changes.map(\.id) == [1, 2, 3, 4, 5])
        #expect(changes.map(\.group) == [1, 2, 3, 4, 5])
        #expect(changes.allSatisfy { $0.customer == record.customer })
        #expect(try journal.open().changes() == changes)
    }

    @Test("taking all of it back, the latest first, leaves what was there before", arguments: StoreKind.allCases)
    func backwards(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let customer = try store.addCustomer(named: "Harbour Foods", at: .second(1)).id
        try store.addPerson(Person(name: "Joan", role: "buyer"), to: customer)
        var before: [[Person]?] = [try store.customer(customer)?.people]
        try store.addPerson(Person(name: "Joan", role: "head buyer"), to: customer)
        before.append(try store.customer(customer)?.people)
        try store.addPerson(Person(name: "Tom"), to: customer)
        for people in before.reversed() {
            try store.undoLast()
            #expect(try store.customer(customer)?.people == people)
        }
        try store.undoLast()
        #expect(try store.customer(customer)?.people == [])
        try store.undoLast()
        #expect(try store.customers().isEmpty)
        #expect(try store.changes().isEmpty)
    }

    @Test(
        "a closed conversation is open again with everything that closing left, and closes again",
        arguments: StoreKind.allCases)
    func reopened(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(.answer("first"), .answer("second"), to: record)
        try store.close(record.id, ending: .stopped, dropping: [], at: .second(200))
        try store.undoLast()
        #expect(try store.conversations(of: nil).map(\.ending) == [nil])
        #expect(try store.openConversations().map(\.id) == [record.id])
        #expect(try store.payloads(of: record) == [.dropped, Entry.answer("second").payload])
        try store.hold(record.id)
        try store.append(.answer("third", at: "gap"), to: record)
        try store.close(record.id, ending: .finished, dropping: [], at: .second(300))
        #expect(try store.events(of: record.id).map(\.sequence) == [1, 2, 3, 4])
        #expect(try store.changes().last?.what == .closed(record.id))
    }

    @Test("a conversation that ended for safety stays closed", arguments: StoreKind.allCases)
    func safety(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.close(record.id, ending: .safety, dropping: [], at: .second(200))
        #expect(try store.changes().map(\.what) == [.customer])
    }

    @Test(
        "a customer on whom something hangs stays, and nothing else of the same step is taken back",
        arguments: StoreKind.allCases)
    func needed(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.addPerson(Person(name: "Joan"), to: record.customer)
        let error = #expect(throws: JournalError.self) { try store.undo([1, 2]) }
        #expect(error?.code == .stillNeeded)
        #expect(
            error?.description
                == "Harbour Foods has people, conversations or notes by now, so nothing was changed. "
                + "`rekindle customers forget \"Harbour Foods\"` removes all of it for good.")
        #expect(try store.customer(record.customer)?.people == [Person(name: "Joan")])
        #expect(try store.changes().count == 2)
        let quay = try store.addCustomer(named: "Quay", at: .second(1)).id
        _ = try store.keepIncident(heading: "a", words: "b", of: quay, at: .second(2))
        #expect(JournalError.code { try store.undoLast() } == .stillNeeded)
    }

    @Test("what was taken back cannot be taken back again", arguments: StoreKind.allCases)
    func twice(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let store = try journal.open()
        _ = try store.addCustomer(named: "Quay", at: .second(1))
        try journal.open().undo([1])
        #expect(JournalError.code { try store.undo([1]) } == .noSuchChange)
        _ = try store.addCustomer(named: "Quay", at: .second(2))
        #expect(try store.changes().map(\.id) == [2], "numbers are not given out again")
    }

    @Test("what is done together is one group, and the next is another", arguments: StoreKind.allCases)
    func together(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        _ = try store.addCustomer(named: "Dune", at: .second(1))
        try store.together {
            let quay = try store.addCustomer(named: "Quay", at: .second(1)).id
            // One inside another is part of it.
            try store.together { try store.addPerson(Person(name: "Ann", role: "owner"), to: quay) }
            #expect(JournalError.code { _ = try store.addCustomer(named: "quay", at: .second(1)) } == .customerExists)
            _ = try store.addCustomer(named: "Zoë & Co", at: .second(1))
        }
        _ = try store.addCustomer(named: "Apple", at: .second(1))
        #expect(try store.changes().map(\.group) == [1, 2, 2, 2, 5])
        try store.undo([2, 3, 4])
        #expect(try store.customers().map(\.name) == ["Apple", "Dune"])
    }

    @Test(
        "forgetting takes along what could be undone, and the role that somebody had before",
        arguments: StoreKind.allCases)
    func forgotten(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.addPerson(Person(name: "Joan Pike"), to: record.customer)
        try store.addPerson(Person(name: "Sam", role: "assistant of Joan Pike"), to: record.customer)
        try store.addPerson(Person(name: "Sam", role: "buyer"), to: record.customer)
        let names = try PersonNames("Joan Pike")
        #expect(
            try store.mentions(of: names).flatMap(\.mentions).map(\.text) == [
                "Joan Pike", "Sam, formerly assistant of Joan Pike",
            ])
        try store.forget(names, at: nil)
        #expect(
            try store.changes().map(\.what) == [.customer, .person(name: "Sam"), .role(name: "Sam", before: nil)])
        try store.undoLast()
        #expect(try store.customer(record.customer)?.people == [Person(name: "Sam")])
        try store.close(record.id, ending: .finished, dropping: [], at: .second(200))
        try store.forget([record.id])
        #expect(try store.changes().map(\.what) == [.customer, .person(name: "Sam")])
        try store.forget(record.customer)
        #expect(try store.changes().isEmpty)
    }
}

extension JournalStore {
    /// Concludes a plan in a conversation.
    fileprivate func commit(_ act: String, in record: ConversationRecord) throws {
        try append(.coach(.concluded(Outline(commitments: [Commitment(cue: "at nine", act: act)]))), to: record)
    }
}
