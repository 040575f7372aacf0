import Dialogue
import Testing

/// A conversation over the shipped scripts, answered at random, with a way back taken now and then.
struct RandomConversation {
    private(set) var conversation: Conversation
    private(set) var rep: RandomRep
    /// How many answers were given; far more than any conversation needs means that it does not end.
    private(set) var turns = 0
    static let mostTurns = 400

    init(
        reflection: String, seed: UInt64, missing: Int = 12, settled: [String: AnswerValue] = [:],
        library: ScriptLibrary = Shipped.library
    ) {
        rep = RandomRep(seed: seed, missing: missing)
        rep.settled = settled
        var earlier: [String: AnswerValue] = [:]
        if rep.chance(30) { earlier["gratitude.glad"] = .number(3) }
        let lookups = Lookups(
            customer: "Harbour Foods", today: CalendarDay(number: 20_000 + Int(seed % 700)), seed: seed,
            earlier: earlier)
        conversation = Conversation(library: library, reflection: reflection, lookups: lookups)
    }

    mutating func reopen(_ place: Place) { conversation.reopen(place) }

    /// Answers until the end; in a hundred turns, `back` go back to an earlier question first.
    mutating func run(back: Int = 0) {
        while let question = conversation.state.question, turns < Self.mostTurns {
            turns += 1
            if turns < 150, rep.chance(back), let earlier = rep.pick(conversation.state.answered) {
                conversation.reopen(earlier.place)
                continue
            }
            let value = rep.answer(to: question, today: conversation.lookups.today)
            conversation.answer(question.place, Answer(raw: "typed", value: value))
        }
    }
}
