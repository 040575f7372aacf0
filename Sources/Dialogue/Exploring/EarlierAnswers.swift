/// What a customer may have answered before, for the scripts that look at it.
struct EarlierAnswers {
    /// Nothing at all; then everything, with each answer in turn being each that the conditions tell apart, or missing.
    let variants: [[String: AnswerValue]]

    init(_ library: ScriptLibrary, scripts: Set<String>, began: Lookups) {
        var tested: [String: [Test.Predicate]] = [:]
        for script in scripts.compactMap({ library[$0] }) {
            for test in script.tests {
                guard case .last(let script, let step) = test.subject else { continue }
                tested["\(script).\(step)", default: []].append(test.predicate)
            }
        }
        let trying = Trying(began: began)
        var answers: [(name: String, values: [AnswerValue])] = []
        for (name, predicates) in tested.sorted(by: { $0.key < $1.key }) {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let question = library[parts[0]]?.step(parts[1])?.question
            let asked = OpenQuestion.earlier(question, script: parts[0], step: parts[1])
            let trials = Trials(
                trying.answers(to: asked, tested: predicates), tested: predicates, question: asked, began: began)
            answers.append((name, trials.telling.map(\.value)))
        }
        let usual = Dictionary(
            uniqueKeysWithValues: answers.compactMap { answer in answer.values.first.map { (answer.name, $0) } })
        var variants: [[String: AnswerValue]] = [[:], usual]
        for (name, values) in answers {
            for value in values.dropFirst().map({ Optional($0) }) + [nil] {
                var variant = usual
                variant[name] = value
                variants.append(variant)
            }
        }
        self.variants = variants.uniqued()
    }
}

extension OpenQuestion {
    /// The question as it was asked in an earlier conversation, with all its options on offer.
    fileprivate static func earlier(_ question: Step.Question?, script: String, step: String) -> OpenQuestion {
        let options = (question?.options ?? []).enumerated().map { index, option in
            Option(
                number: index + 1, name: option.name, label: option.label, alone: option.alone,
                ownWords: option.ownWords)
        }
        return OpenQuestion(
            place: Place(path: "", script: script, step: step), text: "",
            kind: question?.kind ?? .text(atLeast: 0, long: false), options: options, hint: nil, why: nil, items: [],
            isLaterRow: false, speaker: .rep, until: nil, keep: .own)
    }
}
