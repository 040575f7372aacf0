/// So many of so many.
public struct Proportion: Equatable, Sendable {
    /// How many.
    public var hits: Int
    /// Of how many.
    public var count: Int

    /// So many of so many.
    public init(hits: Int, count: Int) {
        self.hits = hits
        self.count = count
    }

    /// The share from 0 to 1; 0 of none.
    public var share: Double { count == 0 ? 0 : Double(hits) / Double(count) }

    /// Where the true share lies with 95% confidence (E. B. Wilson, 1927); all of 0 to 1 where nothing was counted.
    public var interval: ClosedRange<Double> {
        guard count > 0 else { return 0...1 }
        let z = 1.959964
        let n = Double(count)
        let middle = share + z * z / (2 * n)
        let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
    }

    mutating func add(_ isHit: Bool) {
        hits += isHit ? 1 : 0
        count += 1
    }
}
