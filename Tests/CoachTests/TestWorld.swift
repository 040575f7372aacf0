import Coach
import Corpus
import Dialogue
import Journal
import Listening

/// A world with a fixed seed, a clock that a test moves, and a journal in memory.
final class TestWorld {
    /// Saturday 21 November 2026, noon UTC.
    static let noon = Timestamp(rawValue: 1_795_262_400)

    var now = TestWorld.noon
    var seed: UInt64 = 1
    let scripts: ScriptLibrary
    let store: any JournalStore
    var cards = ShippedLibrary.cards
    var people = PeopleToTurnTo()
    /// What the safety gate finds, by a word of what is typed.
    var signs: [String: Alarm] = [:]

    init(
        store: any JournalStore = InMemoryStore(), scripts: [String: String]? = nil, library: ScriptLibrary? = nil
    ) throws {
        self.store = store
        self.scripts = try library ?? scripts.map { try ShippedLibrary.of($0) } ?? ShippedLibrary.scripts.get()
    }

    var ears: Ears {
        Ears(
            judge: { words in self.signs.first { words.contains($0.key) }?.value },
            route: { _ in throw NothingToHear() },
            sensitiveFacts: { try ShippedLibrary.sensitive.get().find(in: $0) },
            without: { try ShippedLibrary.sensitive.get().without($0, in: $1) },
            manipulation: { try ShippedLibrary.manipulation.get().find(in: $0, of: $1) })
    }

    /// Nothing is routed in a conversation.
    struct NothingToHear: Error {}

    var world: World {
        World(
            now: { self.now }, day: { CalendarDay(number: Int($0.rawValue / 86_400)) },
            minute: { Int($0.rawValue % 86_400) / 60 }, seed: { self.seed },
            store: store, scripts: scripts, cards: { try self.cards.get() }, people: { self.people },
            ears: ears)
    }

    /// The customer of that name, added where there is none.
    func customer(_ name: String = "Harbour Foods") throws -> Customer {
        try store.customers().first { $0.name == name } ?? store.addCustomer(named: name, at: now)
    }

    /// A conversation that has just been opened.
    func begin(_ reflection: String, with name: String = "Harbour Foods") throws -> CoachingConversation {
        let conversation = try CoachingConversation(reflection, with: customer(name), in: world)
        _ = try conversation.open()
        return conversation
    }

    func wait(days: Int) { now = Timestamp(rawValue: now.rawValue + Int64(days) * 86_400) }
}

extension CoachingConversation {
    /// Gives one answer after the other and hands out the last turn.
    @discardableResult
    func answer(all answers: [String]) throws -> Turn {
        var turn = Turn(question: state.question)
        for answer in answers { turn = try self.answer(answer) }
        return turn
    }

    /// The conversation as another process would read it from the journal, leaving this one as it is.
    func takenUpBeside(in test: TestWorld) throws -> CoachingConversation {
        let copy = try TestWorld(library: test.scripts)
        let begun = try copy.store.beginConversation(
            customer: copy.customer(customer.name).id, reflection: record.reflection, title: record.title,
            at: TestWorld.noon)
        for event in try test.store.events(of: record.id) {
            let entry = Entry(
                speaker: event.speaker, place: event.place, digest: event.digest, payload: event.payload)
            try copy.store.append([entry], to: begun.id, at: event.at, progress: "")
        }
        return try CoachingConversation(resuming: begun, in: copy.world)
    }

    /// The name of the open question, such as `start.keen`.
    var open: String? { state.question?.place.name }
}

extension JournalStore {
    func addPerson(_ person: Person, to customer: CustomerID) throws {
        try addPerson(person, to: customer, at: TestWorld.noon)
    }

    /// Everything kept of every conversation, as one text to search in.
    func everythingKept() throws -> String {
        var text = ""
        for record in try conversations(of: nil) {
            text += "\(record)\n"
            for event in try events(of: record.id) { text += "\(event)\n" }
        }
        return try text + "\(findings(of: nil))\n\(commitments(of: nil))"
    }
}

extension [Line] {
    /// The remarks of the program itself.
    var notes: [String] { compactMap { if case .note(let text) = $0 { text } else { nil } } }
    /// The sentences of the script.
    var said: [String] { compactMap { if case .said(let text) = $0 { text } else { nil } } }
    /// The cards that are offered.
    var offers: [Card] { compactMap { if case .offer(let card) = $0 { card } else { nil } } }
    var offered: [String] { offers.map(\.id) }
}
