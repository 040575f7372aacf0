/// One script being run: what its steps came to so far.
struct Frame {
    let script: Script
    /// The calling steps, joined by `/`.
    let path: String
    /// The scripts this one runs inside, outermost first.
    let callers: [String]
    /// The innermost reflection on the way here that could be held by itself.
    let part: OpenQuestion.Part
    var slots: [String: AnswerValue] = [:]
    /// By step, then row.
    var rows: [String: [String: AnswerValue]] = [:]
    /// What called scripts came to, by the calling step.
    var verdicts: [String: Verdict] = [:]
    /// The step whose arms are being read.
    var current: Step

    func place(_ step: Step, row: String? = nil, attempt: Int = 1) -> Place {
        Place(path: path, script: script.id, step: step.name, row: row, attempt: attempt)
    }

    /// How a slot reads inside a sentence, or nil where it holds no answer.
    func text(of name: String, row: String?, step: Step?) -> String? {
        let value = row.map { rows[name]?[$0] } ?? slots[name]
        guard let value, value.isAnswered, let step else { return nil }
        return value.sentence(options: step.question?.options ?? [])
    }
}

extension AnswerValue {
    /// How the answer reads inside a sentence: labels for options, the rep's own words where they gave them.
    func sentence(options: [Step.Option]) -> String? {
        func label(_ name: String, _ words: String?) -> String {
            let option = options.first { $0.name == name }
            if option?.ownWords == true, let words { return words }
            return option?.label ?? name
        }
        switch self {
        case .text(let text): return text
        case .yesNo(let yes): return yes ? "yes" : "no"
        case .number(let number): return String(number)
        case .one(let name, let words): return label(name, words)
        case .many(let names, let words):
            return names.isEmpty ? "none of these" : AnswerReader.list(names.map { label($0, words) }, "and")
        case .date(let day, let minute): return day.shown + (minute.map { ", \(CalendarDay.clock($0))" } ?? "")
        case .unknown, .skipped, .withheld: return nil
        }
    }
}
