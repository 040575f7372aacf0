/// Why the gate spoke up, or kept quiet.
public struct SafetyExplanation: Sendable {
    /// A sign that was met.
    public struct Sign: Equatable, Sendable {
        /// What it is a sign of.
        public let tier: Tier
        /// Where it is written, as file:line.
        public let place: String
        /// The words it was met in, as typed.
        public let words: String
    }

    /// Words that the model counted.
    public struct Weight: Equatable, Sendable {
        /// The words as typed.
        public let words: String
        /// Above zero for the tier, below against it.
        public let weight: Double
    }

    /// What the gate said.
    public let alarm: Alarm?
    /// The tier that the words came nearest to; nil for an utterance without words.
    public let nearest: Tier?
    /// The signs met, in order.
    public let signs: [Sign]
    /// Figures of speech, titles and denials that were passed over, as typed.
    public let passedOver: [String]
    /// The words that counted most for the nearest tier or against it, the heaviest first.
    public let words: [Weight]

    private static let mostWords = 5

    init(_ judgement: SafetyJudgement, _ model: LinearModel) {
        let text = judgement.text
        alarm = judgement.alarm
        let finding = judgement.findings.max { $0.margin < $1.margin }
        nearest = finding?.tier
        signs = text.hits.compactMap { hit in
            hit.pattern.tier.map {
                Sign(tier: $0, place: hit.pattern.place, words: String(text.words.typed(text.places(of: hit.tokens))))
            }
        }
        passedOver = text.quietRuns.map { String(text.words.typed(text.places(of: $0))) }
        words = finding.map { Self.weights(of: $0, judgement, model) } ?? []
    }

    /// Pieces of words are folded into the words they come from, and classes and signs into all their words.
    private static func weights(
        of finding: SafetyJudgement.Finding, _ judgement: SafetyJudgement, _ model: LinearModel
    ) -> [Weight] {
        guard let label = SafetyRecipe.tiers.firstIndex(of: finding.tier) else { return [] }
        let occurrences = judgement.parts.first { $0.tokens == finding.part }?.occurrences ?? []
        var sums: [Int: Double] = [:]
        let (own, any) = (
            model.parts(of: occurrences, for: label), model.parts(of: occurrences, for: SafetyRecipe.danger)
        )
        for (index, occurrence) in occurrences.enumerated() {
            let share = SafetyThresholds.dangerShare
            let part = own[index] + share * any[index]
            guard part != 0 else { continue }
            for place in occurrence.words { sums[place, default: 0] += part / Double(occurrence.words.count) }
        }
        return sums.sorted { ($1.value.magnitude, $0.key) < ($0.value.magnitude, $1.key) }.prefix(mostWords).map {
            Weight(words: String(judgement.text.words.typed($0.key..<$0.key + 1)), weight: $0.value)
        }
    }
}
