/// Where an utterance leads, in shares.
public struct Routing: Equatable, Sendable {
    /// A label and how probable it is, from 0 to 1.
    public struct Place: Equatable, Sendable {
        /// The label.
        public let label: RouteLabel
        /// How probable it is; the shares of all labels add up to 1.
        public let share: Double
    }

    /// What to do about it.
    public enum Choice: Equatable, Sendable {
        /// One is clear enough to be offered alone.
        case one(RouteLabel)
        /// Two or three are close; none of them is `unclear`.
        case few([RouteLabel])
        /// Nothing is near; the list has to be offered.
        case none
    }

    /// All labels, best first.
    public let ranked: [Place]
    /// The first share less the second.
    public let margin: Double
    /// What to do about it.
    public let choice: Choice

    /// Ranks what the labels score; equal scores stay in the labels' order.
    init(scores: [Double]) {
        let highest = scores.max() ?? 0
        let powers = scores.map { exponential(($0 - highest) * RoutingThresholds.sharpness) }
        let sum = powers.reduce(0, +)
        let shares = powers.map { $0 / sum }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        ranked = order.map { Place(label: RouteRecipe.labels[$0], share: shares[$0]) }
        margin = ranked[0].share - ranked[1].share
        choice = Self.choice(ranked, margin)
    }

    private static func choice(_ ranked: [Place], _ margin: Double) -> Choice {
        if margin >= RoutingThresholds.oneMargin { return .one(ranked[0].label) }
        let named = ranked.filter { $0.label != .unclear }.prefix(3)
        for (count, share) in [(2, RoutingThresholds.twoShare), (3, RoutingThresholds.threeShare)]
        where named.prefix(count).reduce(0, { $0 + $1.share }) >= share {
            return .few(named.prefix(count).map(\.label))
        }
        return .none
    }
}
