/// What each tier scores for an utterance, and the alarm that follows.
struct SafetyJudgement {
    /// Where a tier scores highest.
    struct Finding {
        let tier: Tier
        /// How far the score is above where the gate asks.
        let margin: Double
        /// The tokens it was found in.
        let tokens: Range<Int>
        /// The tokens of the part that scores highest.
        let part: Range<Int>
        /// The sign that is an alarm by itself, where one was met.
        let sign: SignText.Hit?
    }

    let text: SignText
    let parts: [SafetyPart]
    /// One for each tier, in the order of `SafetyRecipe.labels`; none for an utterance without words.
    let findings: [Finding]

    init(_ text: SignText, _ model: LinearModel) {
        self.text = text
        let parts = SafetyRecipe.parts(of: text)
        self.parts = parts
        let scores = parts.map { model.scores(of: $0.occurrences) }
        let lift = SafetyThresholds.lift(scores)
        findings = SafetyRecipe.tiers.enumerated().compactMap { label, tier in
            guard let best = scores.indices.max(by: { scores[$0][label] < scores[$1][label] }) else { return nil }
            var margin = scores[best][label] + lift - SafetyThresholds.band(of: tier).ask
            let sign = text.hits.first { $0.pattern.tier == tier && $0.pattern.strength == .sure }
            if sign != nil { margin = max(margin, 0) + SafetyThresholds.signWorth }
            return Finding(
                tier: tier, margin: margin, tokens: sign?.tokens ?? parts[best].tokens, part: parts[best].tokens,
                sign: sign)
        }
    }

    /// The tier furthest above where the gate asks; the graver where two are as far.
    var finding: Finding? {
        findings.filter { $0.margin >= 0 }.min { one, other in
            one.margin == other.margin ? one.tier < other.tier : one.margin > other.margin
        }
    }

    var alarm: Alarm? {
        guard let finding else { return nil }
        let band = SafetyThresholds.band(of: finding.tier)
        return Alarm(
            tier: finding.tier, isSure: finding.margin + band.ask >= band.sure,
            clause: String(text.words.typed(text.places(of: text.clauses(around: finding.tokens)))))
    }
}
