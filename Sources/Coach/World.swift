public import Corpus
public import Dialogue
public import Journal

/// Everything a conversation needs from outside: time, chance, what is kept, what is known.
public struct World {
    /// The moment, in whole seconds.
    public let now: () -> Timestamp
    /// The day of a moment, where the rep is.
    public let day: (Timestamp) -> CalendarDay
    /// The minutes after midnight of a moment, where the rep is.
    public let minute: (Timestamp) -> Int
    /// A new seed for the wording of a conversation.
    public let seed: () -> UInt64
    /// Where conversations are kept.
    public let store: any JournalStore
    /// The reflections.
    public let scripts: ScriptLibrary
    /// The advice, read when the first card is called for.
    public let cards: () throws -> CardLibrary
    /// Whom to turn to.
    public let people: () -> PeopleToTurnTo
    /// What is made of words, before they are kept anywhere.
    public let ears: Ears

    /// A world; a test gives it a fixed clock and seed.
    public init(
        now: @escaping () -> Timestamp, day: @escaping (Timestamp) -> CalendarDay,
        minute: @escaping (Timestamp) -> Int, seed: @escaping () -> UInt64, store: any JournalStore,
        scripts: ScriptLibrary, cards: @escaping () throws -> CardLibrary,
        people: @escaping () -> PeopleToTurnTo, ears: Ears
    ) {
        self.now = now
        self.day = day
        self.minute = minute
        self.seed = seed
        self.store = store
        self.scripts = scripts
        self.cards = cards
        self.people = people
        self.ears = ears
    }
}

extension World {
    /// Reads answers given now.
    public var reader: AnswerReader {
        let now = now()
        return AnswerReader(today: day(now), now: minute(now))
    }
}
