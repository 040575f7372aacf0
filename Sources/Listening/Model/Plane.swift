/// What tells the examples of one label from the others.
struct Plane {
    var weights: [Float]
    var bias: Float = 0

    /// The rounds end when no example has moved the plane by more than this.
    private static let stillness: Float = 0.02

    /// The plane between the vectors that are of the label and those that are not.
    static func between(
        _ vectors: [FeatureVector], are isOfLabel: [Bool], costs: (miss: Float, other: Float), features: Int,
        rounds: Int
    ) -> Plane {
        var plane = Plane(weights: [Float](repeating: 0, count: features))
        let slack = isOfLabel.map { 0.5 / ($0 ? costs.miss : costs.other) }
        // One more for the bias, which is learnt like the weight of a feature that every text has.
        let lengths = vectors.indices.map { 1 + vectors[$0].values.reduce(0) { $0 + $1 * $1 } + slack[$0] }
        var alphas = [Float](repeating: 0, count: vectors.count)
        var order = Array(vectors.indices)
        var random = FixedRandom()
        for _ in 0..<rounds {
            random.shuffle(&order)
            var farthest: Float = 0
            for example in order {
                let sign: Float = isOfLabel[example] ? 1 : -1
                let gradient = sign * plane.score(of: vectors[example]) - 1 + slack[example] * alphas[example]
                if alphas[example] == 0 && gradient >= 0 { continue }
                farthest = max(farthest, abs(gradient))
                let alpha = max(alphas[example] - gradient / lengths[example], 0)
                plane.move(by: (alpha - alphas[example]) * sign, along: vectors[example])
                alphas[example] = alpha
            }
            if farthest < stillness { break }
        }
        return plane
    }

    /// Adds other weights for the same features.
    mutating func add(_ other: [Float], times factor: Float) {
        for (row, weight) in other.enumerated() { weights[row] += weight * factor }
    }

    private func score(of vector: FeatureVector) -> Float {
        var sum = bias
        weights.withUnsafeBufferPointer { weights in
            for place in vector.rows.indices { sum += weights[Int(vector.rows[place])] * vector.values[place] }
        }
        return sum
    }

    private mutating func move(by step: Float, along vector: FeatureVector) {
        bias += step
        weights.withUnsafeMutableBufferPointer { weights in
            for place in vector.rows.indices { weights[Int(vector.rows[place])] += step * vector.values[place] }
        }
    }
}

/// The same numbers in the same order every time (SplitMix64).
private struct FixedRandom {
    private var state: UInt64 = 1

    mutating func shuffle(_ order: inout [Int]) {
        for place in order.indices.dropFirst().reversed() { order.swapAt(place, Int(next() % UInt64(place + 1))) }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
