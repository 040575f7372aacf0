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

    /// What words that speak a little of several tiers add to each of their scores, above the highest of them: the
    /// smooth maximum of the scores less their maximum, of this sharpness.
    static let sharpness = 4.0
}
