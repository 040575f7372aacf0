import Journal
import Testing

@Suite("Conversations in any store")
struct ConversationsTests {
    @Test("what is appended comes back in order, numbered from 1", arguments: StoreKind.allCases)
    func appended(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        let first = try store.append(.rep(.asked), .answer("7"), to: record, at: 101)
        let second = try store.append(.coach(.shown(card: "thank-by-name")), to: record, at: 105)
        #expect(first.map(\.sequence) == [1, 2])
        #expect(second.map(\.sequence) == [3])
        #expect(
            second
                == [
                    Event(
                        sequence: 3, at: .second(105), speaker: "coach", place: nil, digest: "d1",
                        payload: .shown(card: "thank-by-name"))
                ])
        #expect(try store.events(of: record.id) == first + second)
    }

    @Test("every kind of event and every part of a place comes back as it was", arguments: StoreKind.allCases)
    func everyPayload(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        let entries = Payload.samples.filter { $0.mayBeAppended }.map { payload in
            Entry(
                speaker: "rep",
                place: Place(path: "a/b", script: "s", step: "t", row: "Joan \"x\" 'y' — ü\n", attempt: 3),
                digest: "d", payload: payload)
        }
        try store.append(entries, to: record.id, at: .second(1), progress: "")
        let events = try store.events(of: record.id)
        #expect(events.map(\.payload) == entries.map(\.payload))
        #expect(events.map(\.place) == entries.map(\.place))
    }

    @Test("of a withheld answer nothing is kept but that there was one", arguments: StoreKind.allCases)
    func withheld(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        let events = try store.append(.answer("secret", visibility: .withheld), to: record)
        #expect(events.map(\.payload) == [.withheld])
        #expect(try store.payloads(of: record) == [.withheld])
    }

    @Test("appending remembers how far the conversation has come", arguments: StoreKind.allCases)
    func progress(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin(at: 100)
        #expect(
            record
                == ConversationRecord(
                    id: ConversationID(rawValue: 1), customer: CustomerID(rawValue: 1), reflection: "gratitude",
                    title: "Gratitude", began: .second(100)))
        try store.append([.answer("7")], to: record.id, at: .second(101), progress: "question 4 of about 12")
        var expected = record
        expected.progress = "question 4 of about 12"
        #expect(try store.conversations(of: nil) == [expected])
    }

    @Test("conversations come oldest first, for one customer or all", arguments: StoreKind.allCases)
    func oldestFirst(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let late = try store.begin(with: "Late", at: 300)
        let early = try store.begin(with: "Early", at: 100)
        let later = try store.begin(with: late.customer, at: 400)
        #expect(try store.conversations(of: nil) == [early, late, later])
        #expect(try store.conversations(of: late.customer) == [late, later])
    }

    @Test("open conversations come with the latest activity first, without closed ones", arguments: StoreKind.allCases)
    func open(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let first = try store.begin(with: "First", at: 100)
        let second = try store.begin(with: "Second", at: 200)
        let third = try store.begin(with: "Third", at: 300)
        try store.append(.answer("7"), to: first, at: 400)
        try store.close(third.id, ending: .stopped, dropping: [], at: .second(500))
        #expect(try store.openConversations().map(\.id) == [first.id, second.id])
    }

    @Test("a discarded conversation is gone, and its number is not used again", arguments: StoreKind.allCases)
    func discarded(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        let outline = Outline(findings: [.sample("gap")], commitments: [Commitment(cue: "c", act: "a")])
        try store.append(.answer("7"), .coach(.concluded(outline)), to: record)
        try store.discard(record.id)
        #expect(try store.conversations(of: nil).isEmpty)
        #expect(try store.findings(of: nil).isEmpty)
        #expect(try store.commitments(of: nil).isEmpty)
        #expect(try store.lastAnswers(of: record.customer, before: nil).isEmpty)
        #expect(JournalError.code { _ = try store.events(of: record.id) } == .noSuchConversation)
        #expect(try store.begin(with: record.customer, at: 200).id == ConversationID(rawValue: 2))
    }

    @Test("closing and dropping cannot be appended", arguments: StoreKind.allCases)
    func notAppended(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        for payload in [Payload.closed(.finished), .dropped] {
            #expect(JournalError.code { try store.append(.answer("7"), .coach(payload), to: record) } == .notAppended)
        }
        #expect(try store.events(of: record.id).isEmpty)
    }
}
