import Journal
import Testing

@Suite("Everything out of a journal and into another")
struct ArchiveTests {
    @Test(
        "a random journal comes back in every answer and every byte, from either store into either",
        arguments: StoreKind.allCases, 1...20 as ClosedRange<UInt64>)
    func backAndForth(_ kind: StoreKind, seed: UInt64) throws {
        var history = RandomHistory(seed: seed, store: try kind.journal().open())
        for _ in 1...90 { _ = history.step() }
        let file = try history.store.archive().text
        let archive = try JournalArchive(json: Array(file.utf8))
        for other in StoreKind.allCases {
            let store = try other.journal().open()
            let merge = try store.add(archive)
            #expect(merge.same == 0 && merge.differing == 0)
            #expect(try store.archive().text == file)
            // What was done here is not for another journal to take back.
            var answers = try Answers(of: history.store)
            answers.changes = []
            #expect(try Answers(of: store) == answers)
            // What goes on from there goes on alike: no number is given twice.
            let name = "Later \(seed)"
            let (left, right) = (
                try store.addCustomer(named: name, at: .second(900)),
                try history.store.archive().numbersGiven.customer
            )
            #expect(left.id.rawValue > right)
            // The same file once more changes nothing.
            let before = try store.archive()
            let again = try store.add(archive)
            #expect(again.isAllHere && again.same == archive.conversationCount)
            #expect(try store.archive() == before)
        }
    }

    @Test("random journals merge without a change to what is here", arguments: 1...20 as ClosedRange<UInt64>)
    func merged(seed: UInt64) throws {
        var results: [JournalArchive] = []
        for kind in StoreKind.allCases {
            var here = RandomHistory(seed: seed, store: try kind.journal().open())
            var there = RandomHistory(seed: seed + 100, store: try StoreKind.memory.journal().open())
            for _ in 1...60 { _ = (here.step(), there.step()) }
            let before = try here.store.archive()
            let merge = try here.store.add(try there.store.archive())
            let after = try here.store.archive()
            #expect(ArchiveMerge(before, into: after).isAllHere)
            #expect(after.conversationCount == before.conversationCount + merge.newConversations)
            #expect(try here.store.add(try there.store.archive()).isEmpty)
            let commitments = try here.store.commitments(of: nil)
            #expect(Set(commitments.map(\.id)).count == commitments.count)
            results.append(after)
        }
        #expect(results[0] == results[1])
    }

    @Test(
        "customers are known by their folded names, and conversations by reflection and beginning",
        arguments: StoreKind.allCases)
    func folded(_ kind: StoreKind) throws {
        let (here, there) = (try kind.journal().open(), try kind.journal().open())
        let own = try here.begin(with: "Harbour Foods", at: 100)
        let other = try there.begin(with: "HARBOUR  foods", at: 100)
        for (store, record) in [(here, own), (there, other)] {
            try store.append(.answer("7"), to: record)
            try store.addPerson(Person(name: "Joan Pike"), to: record.customer)
        }
        try there.addPerson(Person(name: "joan pike", role: "Buyer"), to: other.customer)
        try there.addPerson(Person(name: "Sam"), to: other.customer)
        let later = try there.begin(with: other.customer, at: 200)
        try there.append(.answer("3"), to: later)
        _ = try there.keepIncident(heading: "Shouting", words: "on Tuesday", of: other.customer, at: .second(5))
        let merge = try here.add(try there.archive())
        #expect(merge.newCustomers.isEmpty && merge.knownCustomers == 1)
        #expect((merge.newConversations, merge.same, merge.newPeople, merge.newIncidents) == (1, 1, 2, 1))
        let customer = try #require(try here.customers().first)
        #expect(customer.name == "Harbour Foods")
        #expect(customer.people == [Person(name: "Joan Pike", role: "Buyer"), Person(name: "Sam")])
        #expect(try here.events(of: try here.conversations(of: nil)[1].id) == there.events(of: later.id))
    }

    @Test("a conversation that differs stays as it is here, and so does a role", arguments: StoreKind.allCases)
    func differing(_ kind: StoreKind) throws {
        let (here, there) = (try kind.journal().open(), try kind.journal().open())
        for (store, value, role) in [(here, "7", "Buyer"), (there, "3", "Owner")] {
            let record = try store.begin()
            try store.append(.answer(value), to: record)
            try store.addPerson(Person(name: "Joan", role: role), to: record.customer)
        }
        let before = try here.archive()
        let merge = try here.add(try there.archive())
        #expect((merge.differing, merge.same, merge.differingPeople) == (1, 0, 1))
        #expect(merge.isEmpty && !merge.isAllHere)
        #expect(try here.archive() == before)
    }

    @Test(
        "plans get numbers of their own here, and what looks back on one still finds it", arguments: StoreKind.allCases)
    func renumbered(_ kind: StoreKind) throws {
        let (here, there) = (try kind.journal().open(), try kind.journal().open())
        let plan = { (act: String) in
            Entry.coach(.concluded(Outline(commitments: [Commitment(cue: "Monday", act: act)])))
        }
        let own = try here.begin(with: "Quay", at: 1)
        try here.append(plan("ring Quay"), to: own)
        let made = try there.begin(with: "Harbour Foods", at: 2)
        try there.append(plan("ring Joan"), to: made)
        try there.close(made.id, ending: .finished, dropping: [], at: .second(3))
        let number = try #require(try there.commitments(of: nil).first?.id)
        try there.settle(number, as: .done, at: .second(4))
        let back = try there.begin(with: made.customer, at: 5)
        try there.append(.coach(.lookedUp(["commitment": String(number.rawValue)])), to: back)
        try here.add(try there.archive())
        let all = try here.commitments(of: nil)
        #expect(all.map(\.commitment.act) == ["ring Quay", "ring Joan"])
        #expect(all.map(\.id.rawValue) == [1, 2])
        #expect(all.map(\.outcome?.kind) == [nil, .done])
        let lookup = try here.events(of: try here.conversations(of: nil)[2].id).first?.payload
        #expect(lookup == .lookedUp(["commitment": "2"]))
        #expect(try here.add(try there.archive()).isEmpty)
    }

    @Test("what a file calls withheld is withheld, whoever wrote it", arguments: StoreKind.allCases)
    func withheld(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        var archive = try Self.sample()
        archive.customers[0].conversations[0].events[0].payload = .answered(
            raw: "zebra", value: "zebra", visibility: .withheld)
        try store.add(archive)
        #expect(try store.events(of: try store.conversations(of: nil)[0].id).first?.payload == .withheld)
    }

    @Test("an archive that no journal could have held changes nothing", arguments: StoreKind.allCases)
    func refused(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        var archive = try Self.sample()
        archive.customers[0].conversations[0].ending = .finished
        #expect(throws: ArchiveProblem.self) { try store.add(archive) }
        #expect(try store.archive() == JournalArchive())
    }

    /// One customer with one conversation.
    static func sample() throws -> JournalArchive {
        let store = InMemoryStore()
        try store.append(.answer("7"), to: try store.begin())
        return store.archive()
    }
}

extension JournalArchive {
    /// The file it is written to.
    var text: String {
        get throws {
            var text = ""
            try json { text += $0 }
            return text
        }
    }
}
