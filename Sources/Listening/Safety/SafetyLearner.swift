/// Learns the gate's model. An example tells which danger an utterance speaks of, and not in which sentence: after a first round on
/// whole utterances, every next one learns from the sentence or pair of sentences that speaks of it most, and from all
/// the parts of harmless utterances.
struct SafetyLearner {
    private let book: SignBook
    private let parts: [[SafetyPart]]
    private let examples: [SafetyExample]

    init(_ examples: [SafetyExample], _ book: SignBook) {
        self.book = book
        parts = examples.map { SafetyRecipe.parts(of: SignText(Words($0.utterance), book)) }
        self.examples = examples
    }

    /// The model of the examples at these places.
    func learn(from places: [Int], digest: UInt64) -> LinearModel {
        var model = fit(
            places.compactMap { place in
                parts[place].last.map { lesson($0, of: place) }
            }, digest)
        for _ in 0..<SafetyRecipe.rounds {
            model = fit(places.flatMap { lessons(of: $0, model) }, digest)
        }
        return model
    }

    /// What an example teaches, in the light of an earlier model.
    private func lessons(of place: Int, _ model: LinearModel) -> [LearningExample] {
        guard examples[place].isDanger else { return parts[place].map { lesson($0, of: place) } }
        let label = tier(of: place) ?? SafetyRecipe.danger
        let scores = parts[place].map { model.scores(of: $0.occurrences)[label] }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return [] }
        var lessons = [lesson(parts[place][best], of: place)]
        if best != parts[place].count - 1, let whole = parts[place].last {
            lessons.append(lesson(whole, of: place))
        }
        return lessons
    }

    /// Danger of a kind nobody named says nothing for or against any tier.
    private func lesson(_ part: SafetyPart, of place: Int) -> LearningExample {
        guard examples[place].isDanger else { return LearningExample(part.occurrences, label: nil) }
        guard let tier = tier(of: place) else {
            return LearningExample(
                part.occurrences, label: SafetyRecipe.danger, also: Set(SafetyRecipe.tiers.indices))
        }
        return LearningExample(part.occurrences, label: tier, more: [SafetyRecipe.danger])
    }

    private func tier(of place: Int) -> Int? {
        examples[place].tier.flatMap { SafetyRecipe.tiers.firstIndex(of: $0) }
    }

    private func fit(_ lessons: [LearningExample], _ digest: UInt64) -> LinearModel {
        var learner = LinearLearner()
        learner.cost = SafetyRecipe.cost
        learner.missCosts = Dictionary(
            uniqueKeysWithValues: SafetyRecipe.labels.map { ($0, SafetyRecipe.missCost) })
        learner.mostFeatures = SafetyRecipe.mostFeatures
        learner.rounds = SafetyRecipe.descents
        return learner.learn(labels: SafetyRecipe.labels, examples: lessons, digest: digest)
    }
}
