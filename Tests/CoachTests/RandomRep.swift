import Coach
import Dialogue
import RekindleTesting

/// Answers every question in some fitting way; the same seed answers the same.
struct RandomRep {
    private var random: SeededGenerator

    /// Going back and answering in private, besides plain answers.
    var wanders = true

    /// Answers that lead to the safety path and to self-care are given too.
    var meetsEverything = false

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Makes one move at the open question.
    mutating func move(_ conversation: CoachingConversation) throws {
        guard let question = conversation.state.question else { return }
        let chance = Int.random(in: 0..<100, using: &random)
        switch chance {
        case ..<6 where wanders: _ = try conversation.back()
        case ..<9 where wanders:
            let count = conversation.state.answered.count
            _ = try conversation.revisit(count == 0 ? 1 : Int.random(in: 1...count, using: &random))
        case ..<13 where wanders:
            conversation.keepNothingOfNext()
            _ = try conversation.answer(answer(to: question))
        case ..<20: _ = try conversation.skip()
        default: _ = try conversation.answer(answer(to: question))
        }
    }

    /// An answer that fits; one that leads to the safety path only where everything is to be met.
    mutating func answer(to question: OpenQuestion) -> String {
        if !meetsEverything {
            if question.place.step == "unsafe" { return "no" }
            // Self-care keeps nothing, so that what is taken up there goes another way than what was never left.
            if question.place.step == "you-or-them" { return "with this customer" }
            if question.place.step == "look-elsewhere" { return "none of them" }
        }
        if Int.random(in: 0..<12, using: &random) == 0 { return "don't know" }
        switch question.kind {
        case .text: return texts.randomElement(using: &random) ?? ""
        case .yesNo: return Bool.random(using: &random) ? "yes" : "no"
        case .scale(let range, _, _): return String(Int.random(in: range, using: &random))
        case .number(let range): return String(Int.random(in: range ?? 0...9, using: &random))
        case .oneOf, .oneOfForEach: return pick(question.options.filter { !$0.ownWords })
        case .anyOf:
            let avoided = meetsEverything ? ["other"] : ["harm", "dishonest", "other"]
            return pick(question.options.filter { !avoided.contains($0.name) })
        case .date(.past):
            return ["yesterday", "3 weeks ago", "last march", "2024"].randomElement(using: &random) ?? ""
        case .wait: return ""
        case .date: return ["tomorrow", "in 3 weeks", "2027-03-01"].randomElement(using: &random) ?? ""
        }
    }

    private mutating func pick(_ options: [OpenQuestion.Option]) -> String {
        String(options.randomElement(using: &random)?.number ?? 1)
    }

    private let texts = [
        "ring Joan about the new line", "they always ring first, sometimes twice", "soon, and more often",
        "it saved us a wasted journey on Tuesday", "um den Preis ist es nie gegangen",
    ]
}
