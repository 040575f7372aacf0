/// How often each label was taken for each.
public struct Confusion: Sendable {
    private var counts: [[Int]]
    private static let places = Dictionary(uniqueKeysWithValues: zip(RouteLabel.allCases, 0...))

    init() {
        counts = [[Int]](
            repeating: [Int](repeating: 0, count: RouteLabel.allCases.count), count: RouteLabel.allCases.count)
    }

    mutating func add(right: RouteLabel, taken: RouteLabel) { counts[Self.place(right)][Self.place(taken)] += 1 }

    /// How many that should lead to `right` were led to `taken`.
    public func count(right: RouteLabel, taken: RouteLabel) -> Int { counts[Self.place(right)][Self.place(taken)] }

    /// The pairs that were confused most, both ways together, worst first.
    public func worst(_ most: Int) -> [(one: RouteLabel, other: RouteLabel, count: Int)] {
        let labels = RouteLabel.allCases
        let pairs = labels.indices.flatMap { first in
            labels[(first + 1)...].map { other in
                (
                    labels[first], other,
                    count(right: labels[first], taken: other) + count(right: other, taken: labels[first])
                )
            }
        }
        return Array(pairs.filter { $0.2 > 0 }.sorted { $0.2 > $1.2 }.prefix(most))
    }

    /// The mean over the labels that there are examples of.
    var macroF1: Double {
        let values = counts.indices.compactMap { place -> Double? in
            let right = counts[place].reduce(0, +)
            let taken = counts.reduce(0) { $0 + $1[place] }
            return right == 0 ? nil : 2 * Double(counts[place][place]) / Double(right + taken)
        }
        return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    private static func place(_ label: RouteLabel) -> Int { places[label] ?? 0 }
}
