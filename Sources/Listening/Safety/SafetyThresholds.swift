// The C library alone: Foundation would make starting slower.
import Glibc

/// From which score on the gate speaks up: found by learning from all writers but one and measuring on that one.
enum SafetyThresholds {
    /// Below `ask` nothing is said; from `sure` on there is no doubt.
    struct Band {
        let ask: Double
        let sure: Double
    }

    static func band(of tier: Tier) -> Band {
        switch tier {
        // These may cost more false stops than the others. What they say is a question already: no doubt is left to settle.
        case .dangerToSelf, .possibleDangerToSelf: Band(ask: -0.3, sure: -0.3)
        case .dangerFromOthers: Band(ask: -0.3, sure: 0.35)
        default: Band(ask: 0.1, sure: 0.35)
        }
    }

    /// What a sign that is an alarm by itself adds to a score that is raised to `ask` first.
    static let signWorth = 0.5

    /// How much the score of danger of any kind adds to a tier's own: it is learnt from many more examples.
    static let dangerShare = 0.5

    /// How sharp the smooth maximum is that `lift` takes.
    private static let sharpness = 4.0

    /// What all parts of an utterance together add to each tier's score: for danger of any kind, and for words that speak a
    /// little of several tiers, the smooth maximum of the tiers' scores less their maximum.
    static func lift(_ scores: [[Double]]) -> Double {
        guard let first = scores.first else { return 0 }
        let highest = first.indices.map { label in scores.reduce(-Double.infinity) { max($0, $1[label]) } }
        let tiers = highest[..<SafetyRecipe.danger]
        let top = tiers.max() ?? 0
        let smooth = log(tiers.reduce(0) { $0 + exp(($1 - top) * sharpness) }) / sharpness
        return smooth + dangerShare * highest[SafetyRecipe.danger]
    }
}
