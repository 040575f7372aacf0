/// How a route model is learnt, the same for the shipped one and for measuring.
public enum RouteRecipe {
    /// Changes with everything below, so that a model of an older way is known for one.
    static let name = "route 2"

    /// How many features a model keeps: what fits in a file of about 1.4 MB.
    static let mostFeatures = 80_000

    /// What is counted in an utterance.
    static func occurrences(in words: Words, _ concepts: ConceptLexicon) -> [Occurrence] {
        TextFeatures().occurrences(in: words) + concepts.occurrences(in: words)
    }

    /// The labels in the order of a model's scores.
    static let labels = RouteLabel.allCases

    /// Learns a model from examples.
    public static func learn(
        _ examples: some Sequence<RouteExample>, concepts: ConceptLexicon, digest: UInt64
    ) -> LinearModel {
        var learner = LinearLearner()
        learner.mostFeatures = mostFeatures
        learner.blockWeights.words = 1.2
        learner.blockWeights.concepts = 0.04
        learner.blockWeights.conceptsShare = false
        learner.bayesShare = 0.3
        // A harm that is passed over costs more than a question too many.
        learner.missCosts[RouteLabel.escalate.rawValue] = 2
        let places = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
        return learner.learn(
            labels: labels.map(\.rawValue),
            examples: examples.map { example in
                LearningExample(
                    occurrences(in: Words(example.utterance), concepts), label: places[example.label],
                    also: Set(example.also.flatMap { places[$0] }.map { [$0] } ?? []))
            }, digest: digest)
    }
}
