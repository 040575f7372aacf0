/// A weight for every feature and label: what a label scores is the sum of the weights of what a text holds.
public struct LinearModel: Equatable, Sendable {
    /// The labels, in the order of the scores.
    public let labels: [String]
    /// What the model was learnt from, as a number; see `ExampleDigest`.
    public let digest: UInt64
    /// The features it knows.
    public let vocabulary: Vocabulary
    /// For every feature, a weight for every label, in steps of the label's scale.
    let weights: [Int8]
    /// What a step is worth, for every label.
    let scales: [Float]
    /// What a label scores before anything is read.
    let biases: [Float]

    init(
        labels: [String], digest: UInt64, vocabulary: Vocabulary, weights: [Int8], scales: [Float], biases: [Float]
    ) {
        self.labels = labels
        self.digest = digest
        self.vocabulary = vocabulary
        self.weights = weights
        self.scales = scales
        self.biases = biases
    }

    /// What every label scores: above zero speaks for it, below against it.
    public func scores(of vector: FeatureVector) -> [Double] {
        var sums = [Float](repeating: 0, count: labels.count)
        weights.withUnsafeBufferPointer { weights in
            for (row, value) in zip(vector.rows, vector.values) {
                let start = Int(row) * sums.count
                for label in sums.indices { sums[label] += value * Float(weights[start + label]) }
            }
        }
        return sums.indices.map { Double(sums[$0] * scales[$0] + biases[$0]) }
    }

    /// What every label scores for a text with these occurrences.
    public func scores(of occurrences: [Occurrence]) -> [Double] { scores(of: vocabulary.vector(of: occurrences)) }

    /// What each occurrence adds to the score of the label at `label`; zero for what the model does not know. Together
    /// with the label's bias they add up to its score.
    public func parts(of occurrences: [Occurrence], for label: Int) -> [Double] {
        let vector = vocabulary.vector(of: occurrences)
        var parts: [Int32: Double] = [:]
        for (row, value) in zip(vector.rows, vector.values) {
            parts[row] = Double(value * Float(weights[Int(row) * labels.count + label]) * scales[label])
        }
        let rows = occurrences.map { vocabulary.row(of: $0.feature) }
        var times: [Int32: Double] = [:]
        for row in rows { if let row { times[row, default: 0] += 1 } }
        return rows.map { row in row.map { (parts[$0] ?? 0) / (times[$0] ?? 1) } ?? 0 }
    }
}
