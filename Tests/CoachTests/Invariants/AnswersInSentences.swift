import Dialogue

extension Folded {
    /// A sentence of a script with the answers that stand there, once for each place the script was called from.
    func filled(_ template: Template, in script: String, always: [String: String] = [:]) -> [String] {
        var answers: [String: [String: String]] = [:]
        for case .asked(let question, let answer) in moments where question.place.script == script {
            // An answer left out where it was asked for once more leaves the first one standing.
            guard answer.value.isAnswered || question.place.attempt == 1 else { continue }
            answers[question.place.path, default: always][question.place.step] = question.words(of: answer)
        }
        return answers.values.compactMap { known in
            var text = ""
            for (index, part) in template.parts.enumerated() {
                switch part {
                case .text(let piece): text += piece
                case .hole(let hole):
                    guard let value = known[hole.name] else { return nil }
                    let goesOn = index + 1 < template.parts.count && value.hasSuffix(".")
                    text += goesOn ? String(value.dropLast()) : value
                }
            }
            return text
        }
    }
}

extension OpenQuestion {
    /// An answer as it stands in a sentence; nil where nothing was said.
    func words(of answer: Answer) -> String? {
        func label(_ name: String, _ words: String?) -> String {
            let option = options.first { $0.name == name }
            return option?.ownWords == true ? words ?? name : option?.label ?? name
        }
        switch answer.value {
        case .text(let text): return text
        case .yesNo(let yes): return yes ? "yes" : "no"
        case .number(let number): return String(number)
        case .one(let name, let words): return label(name, words)
        case .many(let names, let words):
            let labels = names.map { label($0, words) }
            guard let last = labels.last, labels.count > 1 else { return labels.first ?? "none of these" }
            return labels.dropLast().joined(separator: ", ") + " and " + last
        case .date(let day, _): return day.shown
        case .unknown, .skipped, .withheld: return nil
        }
    }
}
