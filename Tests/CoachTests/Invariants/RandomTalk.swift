import Coach
import Dialogue
import Journal
import Listening
import RekindleTesting

/// Conversations with one customer over the shipped reflections, one after the other, held at random in every way a rep has.
///
/// The same seed holds the same ones. Every text typed carries a word of its own, so that it can be found wherever it went.
final class RandomTalk {
    /// The reflection being held and the seed, to be said with every complaint.
    var name: String { "\(reflection), seed \(seed), move \(moves)" }
    let seed: Int
    let customer: String
    let test: TestWorld
    private(set) var reflection = ""
    private(set) var conversation: CoachingConversation
    /// What was typed so far.
    private(set) var typed = TypedWords()
    /// How many moves were made in this conversation; far more than any needs means that it does not end.
    private(set) var moves = 0

    private var rep: RandomRep
    private var chance: SeededGenerator
    /// What is typed at a question of words, after the marking word.
    var texts = RandomTalk.usualTexts
    /// Of so many moves about a hundred are other than a fitting answer; more makes a steadier rep.
    var steadiness = 200
    /// Lines one of which is typed at the step of that name.
    var settled: [String: [String]] = [:]

    static let mostMoves = 400
    /// From so many moves on it only answers, so that it comes to its end.
    private static let mostWandering = 70

    static let usualTexts = [
        "ring Joan about the new line", "they always ring first, sometimes twice", "soon, and more often",
        "saved us a wasted journey on Tuesday", "um den Preis ist es nie gegangen.", "שלום וברכה לכם", "👍🏽 danke euch",
    ]

    /// What the safety gate finds in some texts: outright and in doubt.
    static let signs: [String: Alarm] = Dictionary(
        uniqueKeysWithValues: Tier.allCases.flatMap { tier in
            [("SIGN-\(tier.rawValue)", true), ("DOUBT-\(tier.rawValue)", false)].map { word, isSure in
                (word, Alarm(tier: tier, isSure: isSure, clause: word))
            }
        })

    /// Texts among which every other speaks of danger.
    static let unsafeTexts = usualTexts + signs.keys.sorted()

    /// The first conversation, at its first question; without a reflection one by the seed, `start` every other time.
    init(_ reflection: String? = nil, seed: Int, with customer: String = "Harbour Foods") throws {
        test = try TestWorld()
        test.seed = UInt64(seed)
        test.signs = Self.signs
        let names = try test.scripts.reflections().map(\.name)
        self.seed = seed
        self.customer = customer
        self.reflection = reflection ?? (seed.isMultiple(of: 2) ? "start" : names[seed / 2 % names.count])
        rep = RandomRep(seed: UInt64(seed))
        rep.meetsEverything = true
        chance = SeededGenerator(seed: UInt64(seed) ^ 0xFACE)
        conversation = try test.begin(self.reflection, with: customer)
    }

    /// One turn of a conversation.
    struct Seen {
        let move: Move
        /// The question that was open before.
        let asked: OpenQuestion?
        let turn: Turn
    }

    enum Move: String, CaseIterable {
        case begin, answer, dontKnow, skip, nothingTwice, nonsense, withhold, back, revisit, keep, leaveAndResume, stop
    }

    /// Holds the conversation to its end, or to where the rep stops it, and closes it; `watch` sees every turn.
    func hold(watch: (Seen) throws -> Void) throws {
        try watch(Seen(move: .begin, asked: nil, turn: Turn(question: conversation.state.question)))
        while conversation.state.question != nil, moves < Self.mostMoves {
            moves += 1
            let asked = conversation.state.question
            let move = nextMove()
            let turn = try make(move)
            for card in turn.lines.offers where !conversation.isClosed {
                _ = try conversation.show(card)
                _ = try conversation.weigh(card, ["", "it fits", "not for me"][moves % 3])
            }
            try watch(Seen(move: move, asked: asked, turn: turn))
            if move == .stop { return }
        }
        try conversation.close()
    }

    /// Begins another conversation with the same customer, so many days later.
    func goOn(with reflection: String, after days: Int) throws {
        test.wait(days: days)
        self.reflection = reflection
        moves = 0
        let customer = try test.customer(customer)
        let due = reflection == World.lookingBack ? try test.world.commitmentToLookBackOn(with: customer) : nil
        conversation = try CoachingConversation(reflection, with: customer, in: test.world, lookingBackOn: due)
        _ = try conversation.open()
    }

    private func nextMove() -> Move {
        guard moves < Self.mostWandering else { return .answer }
        switch Int.random(in: 0..<steadiness, using: &chance) {
        case 0..<12: return .dontKnow
        case 12..<24: return .skip
        case 24..<28: return .nothingTwice
        case 28..<32: return .nonsense
        case 32..<40: return .withhold
        case 40..<50: return .back
        case 50..<58: return .revisit
        case 58..<66: return .leaveAndResume
        case 66: return .stop
        case 67..<107 where conversation.state.question?.former != nil: return .keep
        default: return .answer
        }
    }

    private func make(_ move: Move) throws -> Turn {
        switch move {
        case .begin: return Turn(question: conversation.state.question)
        case .answer: return try conversation.answer(fitting())
        case .dontKnow: return try conversation.answer("don't know")
        case .skip: return try conversation.skip()
        case .nothingTwice:
            let turn = try conversation.answer("")
            return turn.isRepair ? try conversation.answer("") : turn
        case .nonsense: return try conversation.answer("?!")
        case .withhold:
            conversation.keepNothingOfNext()
            return try conversation.answer(fitting(isPrivate: true))
        case .back: return try conversation.back()
        case .revisit:
            let count = conversation.state.answered.count
            return try conversation.revisit(count == 0 ? 1 : Int.random(in: 1...count, using: &chance))
        case .keep: return try conversation.answer("")
        case .leaveAndResume:
            try conversation.suspend()
            conversation = try CoachingConversation(resuming: conversation.record, in: test.world)
            return try conversation.open()
        case .stop:
            try conversation.stop()
            return Turn(question: nil)
        }
    }

    /// What is typed at the open question; words carry a mark.
    private func fitting(isPrivate: Bool = false) -> String {
        guard let question = conversation.state.question else { return "" }
        if let lines = settled[question.place.step] { return lines.randomElement(using: &chance) ?? "" }
        let ownWords = question.options.contains(where: \.ownWords) && Int.random(in: 0..<4, using: &chance) == 0
        switch question.kind {
        case .wait: return "back"
        case .text: break
        // What is not safe is said now and then, and most conversations go on.
        case .yesNo where question.place.step == "unsafe" && Int.random(in: 0..<3, using: &chance) > 0: return "no"
        default: if !ownWords { return rep.answer(to: question) }
        }
        return typed.mark(texts.randomElement(using: &chance) ?? "", at: question, isPrivate: isPrivate)
    }
}
