import Journal
import Testing

@Suite("Holding a conversation in any store")
struct HoldingTests {
    @Test("a conversation is held by the store that began it", arguments: StoreKind.allCases)
    func fromTheStart(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let record = try here.begin()
        let error = #expect(throws: JournalError.self) { try there.hold(record.id) }
        #expect(
            error?.description
                == "This conversation is open in another terminal. Go on there, or close it there and try again.")
        #expect(error?.code == .heldElsewhere)
        try here.hold(record.id)
        try here.append(.answer("7"), to: record)
    }

    @Test("nothing can be changed without holding it", arguments: StoreKind.allCases)
    func notHeld(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let record = try here.begin()
        try here.append(.answer("7"), to: record)
        #expect(JournalError.code { try there.append(.answer("8"), to: record) } == .notHeld)
        #expect(JournalError.code { try there.discard(record.id) } == .notHeld)
        #expect(
            JournalError.code { try there.close(record.id, ending: .stopped, dropping: [], at: .second(9)) } == .notHeld
        )
        #expect(try there.payloads(of: record) == [Entry.answer("7").payload])
    }

    @Test("released, it goes to whoever holds it next", arguments: StoreKind.allCases)
    func released(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let record = try here.begin()
        here.release(record.id)
        try there.hold(record.id)
        #expect(JournalError.code { try here.append(.answer("7"), to: record) } == .notHeld)
        #expect(JournalError.code { try here.hold(record.id) } == .heldElsewhere)
        // Releasing what one does not hold lets nobody in.
        here.release(record.id)
        #expect(JournalError.code { try here.hold(record.id) } == .heldElsewhere)
        try there.append(.answer("8"), to: record)
    }

    @Test("each conversation is held on its own", arguments: StoreKind.allCases)
    func apart(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let first = try here.begin(with: "First")
        let second = try there.begin(with: "Second")
        let third = try here.begin(with: "Third")
        here.release(first.id)
        try there.hold(first.id)
        #expect(JournalError.code { try here.hold(second.id) } == .heldElsewhere)
        #expect(JournalError.code { try there.hold(third.id) } == .heldElsewhere)
    }

    @Test("closing lets go of it, and so does the end of the store object", arguments: StoreKind.allCases)
    func letGo(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        var here: (any JournalStore)? = try journal.open()
        let there = try journal.open()
        let closed = try #require(try here?.begin(with: "Closed"))
        let left = try #require(try here?.begin(with: "Left"))
        try here?.close(closed.id, ending: .finished, dropping: [], at: .second(200))
        try there.hold(closed.id)
        #expect(JournalError.code { try there.hold(left.id) } == .heldElsewhere)
        here = nil
        try there.hold(left.id)
        try there.append(.answer("7"), to: left)
    }

    @Test("what is not there cannot be held", arguments: StoreKind.allCases)
    func unknown(_ kind: StoreKind) throws {
        let journal = try kind.journal()
        let (here, there) = (try journal.open(), try journal.open())
        let record = try here.begin()
        try here.discard(record.id)
        #expect(JournalError.code { try there.hold(record.id) } == .noSuchConversation)
        #expect(JournalError.code { try here.append(.answer("7"), to: record) } == .noSuchConversation)
    }
}
