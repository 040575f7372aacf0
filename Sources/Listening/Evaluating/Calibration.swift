/// Whether shares mean what they say: of the utterances whose first share lies in a band, how many are right.
public struct Calibration: Sendable {
    /// Utterances whose first shares are alike.
    public struct Band: Sendable {
        /// The first shares.
        public let shares: Range<Double>
        /// How many of them are right or defensible.
        public fileprivate(set) var right = Proportion(hits: 0, count: 0)
        /// The first shares added up.
        fileprivate var shareSum = 0.0

        /// The mean of the first shares: the right ones' share should be near it.
        public var meanShare: Double { right.count == 0 ? 0 : shareSum / Double(right.count) }
    }

    /// The bands, lowest first.
    public private(set) var bands = [0..<0.4, 0.4..<0.6, 0.6..<0.8, 0.8..<0.95, 0.95..<1.01].map { Band(shares: $0) }

    /// Sorts examples into bands.
    public init(_ judged: [JudgedExample]) {
        for each in judged {
            let share = each.routing.ranked[0].share
            guard let band = bands.firstIndex(where: { $0.shares.contains(share) }) else { continue }
            bands[band].right.add(each.isDefensible)
            bands[band].shareSum += share
        }
    }
}
