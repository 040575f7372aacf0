/// Learns a linear model: for each label the widest margin between its examples and the others', by descent in the dual
/// (Hsieh and others, "A dual coordinate descent method for large-scale linear SVM", 2008; squared hinge loss).
public struct LinearLearner: Sendable {
    /// What a wrong or narrow example costs beside a simple model.
    public var cost = 1.0
    /// How much dearer it is to miss an example of a label than to see the label where it is not; 1 where unnamed.
    public var missCosts: [String: Double] = [:]
    /// How many features to keep at most: those with the greatest weights.
    public var mostFeatures = Int.max
    /// How often the examples are gone through at most.
    public var rounds = 60

    /// How much the blocks of features weigh beside each other.
    public var blockWeights = BlockWeights()
    /// How much of complement naive Bayes is added to the widest margins: where examples are few it knows better.
    public var bayesShare: Float = 0

    /// A learner with costs of one that keeps every feature.
    public init() {}

    /// Learns; the same examples in the same order give the same model. `digest` is kept in the model.
    public func learn(labels: [String], examples: [LearningExample], digest: UInt64 = 0) -> LinearModel {
        var vocabulary = Vocabulary(of: examples.map(\.occurrences), blockWeights: blockWeights)
        var planes = learn(labels, examples, vocabulary)
        if vocabulary.count > mostFeatures {
            vocabulary = vocabulary.keeping(strongest(planes, of: vocabulary.count))
            planes = learn(labels, examples, vocabulary)
        }
        let scales = planes.map { plane in
            max(plane.weights.reduce(0) { max($0, abs($1)) } / 127, .leastNormalMagnitude)
        }
        var steps = [Int8](repeating: 0, count: vocabulary.count * labels.count)
        for (label, plane) in planes.enumerated() {
            for (row, weight) in plane.weights.enumerated() {
                steps[row * labels.count + label] = Int8((weight / scales[label]).rounded())
            }
        }
        return LinearModel(
            labels: labels, digest: digest, vocabulary: vocabulary, weights: steps, scales: scales,
            biases: planes.map(\.bias))
    }

    private func learn(
        _ labels: [String], _ examples: [LearningExample], _ vocabulary: Vocabulary
    ) -> [Plane] {
        let vectors = examples.map { vocabulary.vector(of: $0.occurrences) }
        let bayes =
            bayesShare == 0 ? nil : ComplementBayes(vectors, examples.map(\.label), labels.count, vocabulary.count)
        return labels.indices.map { label in
            let known = examples.indices.filter { !examples[$0].also.contains(label) }
            let missCost = missCosts[labels[label]] ?? 1
            var plane = Plane.between(
                known.map { vectors[$0] },
                are: known.map { examples[$0].label == label || examples[$0].more.contains(label) },
                costs: (miss: Float(cost * missCost), other: Float(cost)), features: vocabulary.count, rounds: rounds)
            if let bayes { plane.add(bayes.weights(for: label), times: bayesShare) }
            return plane
        }
    }

    /// The rows with the greatest weights for any label, rising.
    private func strongest(_ planes: [Plane], of count: Int) -> [Int] {
        let strength = (0..<count).map { row in planes.reduce(Float(0)) { max($0, abs($1.weights[row])) } }
        return (0..<count).sorted { (strength[$1], $0) < (strength[$0], $1) }.prefix(mostFeatures).sorted()
    }
}
