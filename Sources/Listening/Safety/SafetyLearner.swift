/// Learns the gate's model. An example tells which danger an utterance speaks of, and not in which sentence: after a first round on
/// whole utterances, every next one learns from the sentence or pair of sentences that speaks of it most, and from all
/// the parts of harmless utterances.
struct SafetyLearner {
    private let book: SignBook
    private let parts: [[SafetyPart]]
    private let labels: [Int?]

    init(_ examples: [SafetyExample], _ book: SignBook) {
        self.book = book
        parts = examples.map { SafetyRecipe.parts(of: SignText(Words($0.utterance), book)) }
        labels = examples.map { $0.tier.flatMap(SafetyRecipe.labels.firstIndex(of:)) }
    }

    /// The model of the examples at these places.
    func learn(from places: [Int], digest: UInt64) -> LinearModel {
        var model = fit(
            places.compactMap { place in
                parts[place].last.map { LearningExample($0.occurrences, label: labels[place]) }
            }, digest)
        for _ in 0..<SafetyRecipe.rounds {
            model = fit(places.flatMap { lessons(of: $0, model) }, digest)
        }
        return model
    }

    /// What an example teaches, in the light of an earlier model.
    private func lessons(of place: Int, _ model: LinearModel) -> [LearningExample] {
        guard let label = labels[place] else {
            return parts[place].map { LearningExample($0.occurrences, label: nil) }
        }
        let scores = parts[place].map { model.scores(of: $0.occurrences)[label] }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return [] }
        var lessons = [LearningExample(parts[place][best].occurrences, label: label)]
        if best != parts[place].count - 1, let whole = parts[place].last {
            lessons.append(LearningExample(whole.occurrences, label: label))
        }
        return lessons
    }

    private func fit(_ lessons: [LearningExample], _ digest: UInt64) -> LinearModel {
        var learner = LinearLearner()
        learner.cost = SafetyRecipe.cost
        learner.missCosts = Dictionary(
            uniqueKeysWithValues: SafetyRecipe.labels.map { ($0.rawValue, SafetyRecipe.missCost) })
        learner.mostFeatures = SafetyRecipe.mostFeatures
        learner.rounds = SafetyRecipe.descents
        return learner.learn(labels: SafetyRecipe.labels.map(\.rawValue), examples: lessons, digest: digest)
    }
}
