/// An answer tried at a question, as a rep would type it.
struct TrialAnswer: Hashable {
    let typed: String
    let value: AnswerValue

    /// What typing this skips a question.
    static let skip = "/skip"

    var answer: Answer { Answer(raw: value == .skipped ? "" : typed, value: value) }
}

/// The answers tried at one question, first those that its conditions tell apart.
struct Trials {
    /// One of each class: answers of a class are the same to every condition.
    let telling: [TrialAnswer]
    /// The rest, tried once where the question is first come to.
    let others: [TrialAnswer]

    init(_ answers: [TrialAnswer], tested predicates: [Test.Predicate], question: OpenQuestion, began: Lookups) {
        var classes: Set<[Bool]> = []
        var telling: [TrialAnswer] = []
        var others: [TrialAnswer] = []
        let options = question.options.map {
            Step.Option(
                name: $0.name, label: $0.label, alone: $0.alone, ownWords: $0.ownWords, condition: nil,
                location: SourceLocation(file: "", line: 0, column: 0))
        }
        for answer in answers {
            // A finding that the rep overrules does not stand; whatever else is said of it, it does.
            let isDecision = question.isDecision && answer.value.isOne(of: ["no"])
            let found = predicates.map { answer.value.satisfies($0, options: options, at: began) }
            if classes.insert([isDecision, answer.value.isAnswered] + found).inserted {
                telling.append(answer)
            } else {
                others.append(answer)
            }
        }
        self.telling = telling
        self.others = others
    }
}

extension OpenQuestion {
    /// Whether it asks what the rep says to a finding.
    var isDecision: Bool { place.step.hasSuffix("?") }
}
