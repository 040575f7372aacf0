import Journal
import Testing

@Suite("Closing a conversation in any store")
struct ClosingTests {
    @Test("the last event says how it ended, in the voice of the one before", arguments: StoreKind.allCases)
    func closed(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(.answer("7"), to: record)
        try store.close(record.id, ending: .finished, dropping: [], at: .second(200))
        #expect(
            try store.events(of: record.id).last
                == Event(
                    sequence: 2, at: .second(200), speaker: "rep", place: nil, digest: "d1", payload: .closed(.finished)
                ))
        let kept = try #require(try store.conversations(of: nil).first)
        #expect(kept.ended == .second(200))
        #expect(kept.ending == .finished)
        #expect(kept.progress == "question 1 of about 12")
    }

    @Test("a replaced answer loses its text, and only at the very same place", arguments: StoreKind.allCases)
    func replaced(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(
            .answer("first"), .answer("other row", row: "Joan"), .answer("other attempt", attempt: 2),
            .answer("other step", at: "gap"), .rep(.reopened), .answer("second"), to: record)
        try store.close(record.id, ending: .finished, dropping: [], at: .second(200))
        let values = try store.payloads(of: record).map { payload in
            if case .answered(_, let value, _) = payload { value } else { payload.kind }
        }
        #expect(values == ["dropped", "other row", "other attempt", "other step", "reopened", "second", "closed"])
    }

    @Test("an answer replaced by a withheld one loses its text too", arguments: StoreKind.allCases)
    func withheldLater(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(.answer("first"), .rep(.withheld), .rep(.withheld), to: record)
        try store.close(record.id, ending: .stopped, dropping: [], at: .second(200))
        #expect(try store.payloads(of: record) == [.dropped, .withheld, .withheld, .closed(.stopped)])
    }

    @Test("answers named as no longer applying lose their text, other events do not", arguments: StoreKind.allCases)
    func dropping(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(.rep(.asked), .answer("1"), .answer("2", at: "gap"), to: record)
        try store.close(record.id, ending: .finished, dropping: [1, 2, 99], at: .second(200))
        #expect(
            try store.payloads(of: record) == [
                .asked, .dropped, Entry.answer("2").payload, .closed(.finished),
            ])
    }

    @Test("only the last conclusion stays", arguments: StoreKind.allCases)
    func conclusions(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        let last = Outline(findings: [.sample("stale")])
        try store.append(.coach(.concluded(Outline(findings: [.sample("gap")]))), to: record, at: 110)
        try store.append(.coach(.concluded(last)), to: record, at: 120)
        try store.close(record.id, ending: .finished, dropping: [], at: .second(200))
        #expect(try store.payloads(of: record) == [.dropped, .concluded(last), .closed(.finished)])
        #expect(try store.findings(of: nil).map(\.finding.code) == ["stale"])
    }

    @Test("a closed conversation takes nothing more", arguments: StoreKind.allCases)
    func over(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.close(record.id, ending: .finished, dropping: [], at: .second(200))
        try store.hold(record.id)
        let events = try store.events(of: record.id)
        let error = #expect(throws: JournalError.self) { try store.append(.answer("7"), to: record) }
        #expect(error?.code == .closed)
        #expect(error?.description == "This conversation is over and stays as it is. Begin a new one.")
        #expect(JournalError.code { try store.discard(record.id) } == .closed)
        #expect(
            JournalError.code { try store.close(record.id, ending: .stopped, dropping: [], at: .second(9)) } == .closed)
        #expect(try store.events(of: record.id) == events)
    }

    @Test("until it closes, a conversation keeps what was replaced", arguments: StoreKind.allCases)
    func stillOpen(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let record = try store.begin()
        try store.append(.answer("first"), .answer("second"), to: record)
        #expect(try store.payloads(of: record) == [Entry.answer("first").payload, Entry.answer("second").payload])
    }
}
