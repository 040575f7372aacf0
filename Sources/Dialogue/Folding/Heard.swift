extension Interpreter {
    /// The question with what the rep said to an earlier one that answers it too, where the step says which that may be
    /// (EXPERIENCE.md, row 5): a day named in it, or the words behind a yes.
    func heard(_ question: OpenQuestion, _ step: Step, _ frame: Frame) -> OpenQuestion {
        guard question.former == nil, question.place.attempt == 1, let name = step.question?.heard,
            let earlier = frame.script.step(name)
        else { return question }
        let place = frame.place(earlier)
        let raw = state.moments.reversed().lazy.compactMap { moment -> String? in
            guard case .asked(let asked, let answer) = moment, asked.place.path == place.path,
                asked.place.script == place.script, asked.place.step == place.step, answer.value.isAnswered
            else { return nil }
            return answer.raw
        }.first
        guard let raw, let value = Heard(raw, on: lookups.today).value(for: question.kind), question.takes(value) else {
            return question
        }
        var question = question
        question.former = Answer(raw: value.words ?? "", value: value)
        question.isHeard = true
        return question
    }
}

/// What a line says besides the answer it was read as.
struct Heard {
    private let raw: String
    private let today: CalendarDay

    init(_ raw: String, on today: CalendarDay) {
        self.raw = raw
        self.today = today
    }

    func value(for kind: AnswerKind) -> AnswerValue? {
        switch kind {
        case .date(let sense): day(sense)
        case .text: behindYes.map { .text($0) }
        default: nil
        }
    }

    /// The day that some words of it name, the longest such words first.
    private func day(_ sense: AnswerKind.DateSense) -> AnswerValue? {
        let words = raw.split { $0.isWhitespace || ",;.".contains($0) }.prefix(Self.mostWords)
        let reader = DateReader(today: today, sense: sense)
        for count in stride(from: min(4, words.count), to: 0, by: -1) {
            for start in words.indices.dropLast(count - 1) {
                let text = AnswerReader.plain(words[start..<start + count].joined(separator: " "))
                // Short words alone may be anything: "sat", "may".
                guard text.contains(where: \.isLetter), count > 1 || text.count > 4 else { continue }
                if case .value(let value, _) = reader.read(text) { return value }
            }
        }
        return nil
    }

    private static let mostWords = 60

    /// The words behind "yes,": three at least, or they only say yes once more.
    private var behindYes: String? {
        let text = AnswerReader.trimmed(raw)
        let first = text.prefix(while: \.isLetter)
        guard ["yes", "y", "yep", "yeah", "yup"].contains(first.lowercased()) else { return nil }
        let rest = text.dropFirst(first.count)
        guard let mark = rest.first, ",:;.".contains(mark) || rest.hasPrefix(" - ") else { return nil }
        let words = AnswerReader.trimmed(String(rest.drop { $0.isWhitespace || ",:;.-".contains($0) }))
        let plain = AnswerReader.plain(words)
        guard TextTraits.words(of: words).count > 2, !Self.saysNoMore.contains(where: { plain.hasPrefix($0) }) else {
            return nil
        }
        return words
    }

    private static let saysNoMore = [
        "of course", "i think so", "i am afraid", "i'm afraid", "more or less", "i suppose",
    ]
}

extension AnswerValue {
    fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}
