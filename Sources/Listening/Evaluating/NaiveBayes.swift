import Glibc

/// The yardstick beside the router: complement naive Bayes (Rennie and others, "Tackling the poor assumptions of naive Bayes
/// text classifiers", 2003) over words, pairs of words and pieces of words.
struct NaiveBayes {
    private static let features = TextFeatures(wordsTogether: 2, pieceLengths: 2...5)
    private static let smoothing: Float = 0.3

    private let vocabulary: Vocabulary
    private let weights: [Float]

    init(_ examples: [RouteExample]) {
        let occurrences = examples.map { Self.features.occurrences(in: Words($0.utterance)) }
        let vocabulary = Vocabulary(of: occurrences)
        let labels = RouteRecipe.labels
        var counts = [Float](repeating: 0, count: vocabulary.count * labels.count)
        for (example, occurrences) in zip(examples, occurrences) {
            let place = labels.firstIndex(of: example.label) ?? 0
            let vector = vocabulary.vector(of: occurrences)
            for (row, value) in zip(vector.rows, vector.values) { counts[Int(row) * labels.count + place] += value }
        }
        // What every other label has of each feature.
        var others = counts
        for row in 0..<vocabulary.count {
            let places = row * labels.count..<(row + 1) * labels.count
            let all = counts[places].reduce(0, +)
            for place in places { others[place] = all - counts[place] + Self.smoothing }
        }
        let sums = labels.indices.map { label in
            stride(from: label, to: others.count, by: labels.count).reduce(Float(0)) { $0 + others[$1] }
        }
        weights = others.indices.map { -log(others[$0] / sums[$0 % labels.count]) }
        self.vocabulary = vocabulary
    }

    func route(_ utterance: String) -> Routing {
        let vector = vocabulary.vector(of: Self.features.occurrences(in: Words(utterance)))
        var scores = [Double](repeating: 0, count: RouteRecipe.labels.count)
        for (row, value) in zip(vector.rows, vector.values) {
            for label in scores.indices { scores[label] += Double(value * weights[Int(row) * scores.count + label]) }
        }
        return Routing(scores: scores)
    }
}
