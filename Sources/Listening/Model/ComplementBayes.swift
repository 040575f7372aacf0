import Glibc

/// Complement naive Bayes (Rennie and others, "Tackling the poor assumptions of naive Bayes text classifiers", 2003): a
/// feature speaks for a label as far as it is rare among all the others.
struct ComplementBayes {
    private let labelCount: Int
    /// For every feature, what it says of every label; the labels' sum is zero.
    private let weights: [Float]

    /// Learns from vectors and the places of their labels; a vector without a label speaks for none.
    init(
        _ vectors: [FeatureVector], _ labels: [Int?], _ labelCount: Int, _ featureCount: Int, smoothing: Float = 0.1
    ) {
        self.labelCount = labelCount
        var sums = [Float](repeating: 0, count: featureCount * labelCount)
        var all = [Float](repeating: 0, count: featureCount)
        for (vector, label) in zip(vectors, labels) {
            for (row, value) in zip(vector.rows, vector.values) {
                all[Int(row)] += value
                if let label { sums[Int(row) * labelCount + label] += value }
            }
        }
        // What the other labels have of each feature.
        var others = sums
        var totals = [Float](repeating: 0, count: labelCount)
        for row in 0..<featureCount {
            for label in 0..<labelCount {
                let place = row * labelCount + label
                others[place] = max(all[row] - sums[place], 0) + smoothing
                totals[label] += others[place]
            }
        }
        var weights = others
        for row in 0..<featureCount {
            let places = row * labelCount..<(row + 1) * labelCount
            for place in places { weights[place] = -log(others[place] / totals[place - places.lowerBound]) }
            let mean = weights[places].reduce(0, +) / Float(labelCount)
            for place in places { weights[place] -= mean }
        }
        self.weights = weights
    }

    /// The weight of every feature for one label.
    func weights(for label: Int) -> [Float] {
        stride(from: label, to: weights.count, by: labelCount).map { weights[$0] }
    }

    /// What every label scores.
    func scores(of vector: FeatureVector) -> [Double] {
        var scores = [Double](repeating: 0, count: labelCount)
        for (row, value) in zip(vector.rows, vector.values) {
            for label in scores.indices { scores[label] += Double(value * weights[Int(row) * labelCount + label]) }
        }
        return scores
    }
}
