import Glibc

/// The features that a model knows, each with how much it counts: a rare one more than a common one.
public struct Vocabulary: Equatable, Sendable {
    /// The features' numbers, rising.
    let numbers: [UInt32]
    /// In how many examples each was met.
    let examplesWith: [UInt16]
    /// How many examples there were.
    let exampleCount: Int
    /// How much the blocks weigh.
    let blockWeights: BlockWeights
    private let rarities: [Float]
    private let places: [Int32]

    /// How many features it knows.
    public var count: Int { numbers.count }

    /// The features met in some examples.
    public init(of examples: [[Occurrence]], blockWeights: BlockWeights = BlockWeights()) {
        var counts: [UInt32: Int] = [:]
        for example in examples {
            for feature in Set(example.lazy.map(\.feature)) { counts[feature, default: 0] += 1 }
        }
        let numbers = counts.keys.sorted()
        self.init(
            numbers: numbers, examplesWith: numbers.map { UInt16(clamping: counts[$0] ?? 0) },
            exampleCount: examples.count, blockWeights: blockWeights)
    }

    /// Features whose numbers rise.
    init(numbers: [UInt32], examplesWith: [UInt16], exampleCount: Int, blockWeights: BlockWeights) {
        self.blockWeights = blockWeights
        self.numbers = numbers
        self.examplesWith = examplesWith
        self.exampleCount = exampleCount
        rarities = examplesWith.map { Float(log(Double(1 + exampleCount) / Double(1 + Int($0)))) + 1 }
        // Open addressing in a table at most half full: a word is looked up some twenty times.
        var size = 16
        while size < numbers.count * 2 { size *= 2 }
        var places = [Int32](repeating: -1, count: size)
        for (row, number) in numbers.enumerated() {
            var place = Int(number) & (size - 1)
            while places[place] >= 0 { place = (place + 1) & (size - 1) }
            places[place] = Int32(row)
        }
        self.places = places
    }

    /// The row of a feature, or nil where it is unknown.
    func row(of feature: UInt32) -> Int32? {
        var place = Int(feature) & (places.count - 1)
        while places[place] >= 0 {
            if numbers[Int(places[place])] == feature { return places[place] }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// What a model sees of a text.
    public func vector(of occurrences: [Occurrence]) -> FeatureVector {
        var known: [(row: Int32, block: Occurrence.Block)] = []
        known.reserveCapacity(occurrences.count)
        for occurrence in occurrences {
            if let row = row(of: occurrence.feature) { known.append((row, occurrence.block)) }
        }
        known.sort { $0.row < $1.row }
        var vector = FeatureVector(rows: [], values: [])
        var blocks: [Occurrence.Block] = []
        var squares = [Float](repeating: 0, count: Occurrence.Block.allCases.count)
        var start = 0
        for end in known.indices where end + 1 == known.count || known[end + 1].row != known[end].row {
            let value = (1 + Float(log(Double(end + 1 - start)))) * rarities[Int(known[end].row)]
            vector.rows.append(known[end].row)
            vector.values.append(value)
            blocks.append(known[end].block)
            squares[Int(known[end].block.rawValue)] += value * value
            start = end + 1
        }
        for place in vector.values.indices {
            let block = blocks[place]
            vector.values[place] *= blockWeights.factor(block, squares: squares[Int(block.rawValue)])
        }
        return vector
    }

    /// The same without the rows that are not among `rows`.
    func keeping(_ rows: [Int]) -> Vocabulary {
        Vocabulary(
            numbers: rows.map { numbers[$0] }, examplesWith: rows.map { examplesWith[$0] }, exampleCount: exampleCount,
            blockWeights: blockWeights)
    }
}
