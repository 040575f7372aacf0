import Coach
import Dialogue
import Testing

@Suite struct ReasonsTests {
    @Test("Every finding is shown with its reasons, and what they quote are the rep's own answers as they stand")
    func reasons() throws {
        var shown = 0
        var quoted = 0
        for seed in 5_000..<5_060 {
            let talk = try RandomTalk(seed: seed)
            try talk.hold { seen in
                for case .finding(let finding) in seen.turn.lines {
                    shown += 1
                    #expect(!finding.reasons.isEmpty, "\(talk.name): \(finding.name)")
                    for reason in finding.reasons {
                        let declared = try declaredReasons(of: finding.name)
                        let possible = declared.flatMap { Self.filled($0.text, in: $0.script, talk.conversation.state) }
                        #expect(possible.contains(reason), "\(talk.name): \(finding.name): \(reason)")
                        quoted += talk.typed.found(in: reason).count
                    }
                }
            }
        }
        #expect(shown > 30 && quoted > 5, "\(shown) findings, \(quoted) quotations")
    }

    private func declaredReasons(of finding: String) throws -> [(script: String, text: Template)] {
        try ShippedLibrary.scripts.get().scripts.values.flatMap { script in
            (script.finding(finding)?.reasons ?? []).map { (script.id, $0.text) }
        }
    }

    /// The sentence with the answers that stand in the script, for each place the script was called from.
    private static func filled(_ template: Template, in script: String, _ state: Folded) -> [String] {
        var answers: [String: [String: String]] = [:]
        for case .asked(let question, let answer) in state.moments where question.place.script == script {
            // An answer left out where it was asked for once more leaves the first one standing.
            guard answer.value.isAnswered || question.place.attempt == 1 else { continue }
            answers[question.place.path, default: [:]][question.place.step] = words(of: answer, to: question)
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

    private static func words(of answer: Answer, to question: OpenQuestion) -> String? {
        func label(_ name: String, _ words: String?) -> String {
            let option = question.options.first { $0.name == name }
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
