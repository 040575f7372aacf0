/// From which score on the gate speaks up: found by learning from all writers but one and measuring on that one.
enum SafetyThresholds {
    /// Below `ask` nothing is said; from `sure` on there is no doubt.
    struct Band {
        let ask: Double
        let sure: Double
    }

    static func band(of tier: Tier) -> Band {
        switch tier {
        // Asked about anyhow: no doubt is left to settle. They may cost more false stops than the others.
        case .dangerToSelf, .possibleDangerToSelf, .dangerFromOthers: Band(ask: -0.35, sure: -0.35)
        default: Band(ask: -0.05, sure: 0.2)
        }
    }

    /// What a sign that is an alarm by itself adds to a score that is raised to `ask` first.
    static let signWorth = 0.5

    /// How much the score of danger of any kind counts beside a tier's own: it is learnt from many more examples.
    static let dangerShare = 0.5

    /// The score of each tier, out of what a model scores: the tiers, then danger of any kind.
    static func scores(_ scores: [Double]) -> [Double] {
        scores.dropLast().map { (1 - dangerShare) * $0 + dangerShare * scores[SafetyRecipe.danger] }
    }
}
