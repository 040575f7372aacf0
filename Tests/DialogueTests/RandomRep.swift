import Dialogue
import RekindleTesting

/// Somebody who answers every question at random but validly, now and then with don't-know or skip.
struct RandomRep {
    private var generator: SeededGenerator
    /// In a hundred answers, so many are missing.
    let missing: Int
    /// Answers given where a question of that step comes up, before chance is asked.
    var settled: [String: AnswerValue] = [:]

    init(seed: UInt64, missing: Int = 12) {
        generator = SeededGenerator(seed: seed)
        self.missing = missing
    }

    private static let texts = [
        "they pay early", "Joan always tells me straight", "more often", "he is never on time", "soon",
        "an honest word on the phone",
        "They rang. We went, and it was fine.", "\"hi\" {customer}", "👍🏽 danke", "שלום",
        String(repeating: "long ", count: 40),
        "two\nlines of it",
    ]

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &generator) }

    mutating func answer(to question: OpenQuestion, today: CalendarDay) -> AnswerValue {
        if let value = settled[question.place.step] { return value }
        if chance(missing) { return chance(50) ? .unknown : .skipped }
        switch question.kind {
        case .text: return .text(pick(Self.texts) ?? "")
        case .yesNo: return .yesNo(chance(50))
        case .scale(let range, _, _): return .number(Int.random(in: range, using: &generator))
        case .number(let range): return .number(Int.random(in: range ?? 0...100, using: &generator))
        case .oneOf, .oneOfForEach:
            guard let option = pick(question.options) else { return .skipped }
            return .one(option.name, words: option.ownWords ? "a way of my own" : nil)
        case .anyOf:
            let alone = question.options.filter(\.alone)
            if let one = pick(alone), chance(20) { return .many([one.name], words: nil) }
            let share = pick([15, 50, 100]) ?? 50
            var ticked: [OpenQuestion.Option] = []
            for option in question.options where !option.alone && chance(share) { ticked.append(option) }
            return .many(ticked.map(\.name), words: ticked.contains(where: \.ownWords) ? "a thing of my own" : nil)
        case .wait: return .yesNo(true)
        case .date(let sense):
            let days = pick([0, 1, 7, 60, 100, 300, 2_000]) ?? 0
            return .date(today.adding(days: sense == .past ? -days : days), minute: chance(20) ? 600 : nil)
        }
    }
}
