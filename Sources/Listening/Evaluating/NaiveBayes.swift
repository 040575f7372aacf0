/// The yardstick beside the router: complement naive Bayes alone, over words, pairs of words and pieces of words.
struct NaiveBayes {
    private static let features = TextFeatures(wordsTogether: 2, pieceLengths: 2...5)

    private let vocabulary: Vocabulary
    private let bayes: ComplementBayes

    init(_ examples: [RouteExample]) {
        let occurrences = examples.map { Self.features.occurrences(in: Words($0.utterance)) }
        let vocabulary = Vocabulary(of: occurrences)
        bayes = ComplementBayes(
            occurrences.map { vocabulary.vector(of: $0) }, examples.map { RouteRecipe.labels.firstIndex(of: $0.label) },
            RouteRecipe.labels.count, vocabulary.count, smoothing: 0.3)
        self.vocabulary = vocabulary
    }

    func route(_ utterance: String) -> Routing {
        Routing(scores: bayes.scores(of: vocabulary.vector(of: Self.features.occurrences(in: Words(utterance)))))
    }
}
