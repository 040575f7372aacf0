/// Thinks of answers to a question: one on each side of everything its conditions test.
struct Trying {
    /// What the conversation was told at its beginning; dates are counted from there.
    let began: Lookups
    private let reader: AnswerReader

    init(began: Lookups) {
        self.began = began
        reader = AnswerReader(today: began.today)
    }

    /// The answers to try at `question`, of whose answer the predicates are tested somewhere.
    func answers(to question: OpenQuestion, tested predicates: [Test.Predicate]) -> [TrialAnswer] {
        let typed =
            switch question.kind {
            case .text(let atLeast, _): texts(atLeast, predicates).map { [$0] }
            case .yesNo: [["yes"], ["no"]]
            case .scale(let range, _, _): numbers(in: range, predicates).map { [String($0)] }
            case .number(let range): numbers(in: range, predicates).map { [String($0)] }
            case .oneOf, .oneOfForEach: question.options.map { typings(of: [$0]) }
            case .anyOf: sets(of: question.options, predicates).map { typings(of: $0) }
            case .date(let sense): DateTrials(sense: sense, minute: began.minute).typed(predicates).map { [$0] }
            case .wait: [["back"]]
            }
        let wanted: [(AnswerValue) -> Bool] =
            question.kind == .oneOf || question.kind == .oneOfForEach
            ? question.options.map { option in { $0.isOne(of: [option.name]) } }
            : typed.map { _ in { $0.isAnswered } }
        var answers = zip(typed, wanted).compactMap { first(of: $0, for: question, where: $1) }
        if question.kind != .wait {
            answers += [first(of: Self.dontKnow, for: question) { $0 == .unknown }].compactMap { $0 }
            answers.append(TrialAnswer(typed: TrialAnswer.skip, value: .skipped))
        }
        return answers.uniqued()
    }

    /// "Don't know" may be among the options in other words; these are tried in turn.
    private static let dontKnow = ["don't know", "dunno", "no clue"]

    /// The first typing that is read as it is meant.
    private func first(of typings: [String], for question: OpenQuestion, where isMeant: (AnswerValue) -> Bool)
        -> TrialAnswer?
    {
        for typed in typings {
            if case .value(let value, _) = reader.read(typed, for: question), isMeant(value) {
                return TrialAnswer(typed: typed, value: value)
            }
        }
        return nil
    }

    /// Names read better than numbers; where a name is read otherwise, the numbers are certain.
    private func typings(of options: [OpenQuestion.Option]) -> [String] {
        guard !options.isEmpty else { return ["none"] }
        func words(_ option: OpenQuestion.Option, _ text: String) -> String {
            option.ownWords ? "\(option.number) in my own words" : text
        }
        let names = options.map { words($0, $0.name) }
        let numbers = options.map { words($0, String($0.number)) }
        return [names.joined(separator: ", "), numbers.joined(separator: ", ")]
    }

    private func texts(_ atLeast: Int, _ predicates: [Test.Predicate]) -> [String] {
        let plain = "we rang them on Tuesday and they told us about the move"
        var texts = [plain + String(repeating: " again", count: max(0, atLeast - 11))]
        for predicate in predicates {
            switch predicate {
            case .labels: texts.append("they are always like that")
            case .vague: texts.append("get in touch soon")
            case .underWords(let count):
                texts.append(Array(repeating: "thanks", count: max(1, count - 1)).joined(separator: " "))
                texts.append(Array(repeating: "thanks", count: max(1, count)).joined(separator: " "))
            default: break
            }
        }
        if predicates.contains(.labels), predicates.contains(.vague) {
            texts.append("they always promise to ring soon")
        }
        return texts
    }

    /// One number of each stretch that the conditions cut the range into.
    private func numbers(in range: ClosedRange<Int>?, _ predicates: [Test.Predicate]) -> [Int] {
        var cuts: Set<Int> = []
        for case .range(let tested) in predicates {
            if tested.lowerBound > Int.min { cuts.insert(tested.lowerBound) }
            if tested.upperBound < Int.max { cuts.insert(tested.upperBound + 1) }
        }
        guard let range else { return Set(cuts.flatMap { [$0 - 1, $0] } + [1]).sorted() }
        return [range.lowerBound] + cuts.sorted().filter { range.contains($0) && $0 > range.lowerBound }
    }
}
