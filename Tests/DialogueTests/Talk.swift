import Dialogue
import Testing

/// A conversation over scripts written in a test, answered as a person would type, read back as a transcript.
struct Talk {
    var conversation: Conversation

    /// A talk over scripts that must be sound, the first of them begun. The day is Saturday 21 November 2026.
    init(
        _ scripts: String..., seed: UInt64 = 1, earlier: [String: AnswerValue] = [:],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let sources = scripts.map { SourceText(file: "script", text: $0) }
        let report = Checker().check(sources)
        for problem in report.diagnostics where problem.severity == .error {
            Issue.record(
                "\(problem.rendered(in: sources.first { $0.file == problem.location.file }))",
                sourceLocation: sourceLocation)
        }
        let lookups = Lookups(
            customer: "Harbour Foods", today: CalendarDay(iso: "2026-11-21") ?? CalendarDay(number: 0), seed: seed,
            earlier: earlier)
        conversation = Conversation(
            library: ScriptLibrary(report.scripts), reflection: report.scripts.first?.id ?? "", lookups: lookups)
    }

    /// A script with the usual header around its steps.
    static func script(_ id: String = "main", _ steps: String) -> String { "# \(id)\nid: \(id)\n\n\(steps)\n" }

    var state: Folded { conversation.state }

    /// Types lines at the open questions, one after the other; "/skip" skips.
    mutating func type(_ lines: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        for line in lines {
            guard let question = conversation.state.question else {
                Issue.record("nothing asks for \"\(line)\"", sourceLocation: sourceLocation)
                return
            }
            if line == "/skip" {
                conversation.answer(question.place, Answer(raw: "", value: .skipped))
                continue
            }
            switch AnswerReader(today: conversation.lookups.today).read(line, for: question) {
            case .value(let value, _): conversation.answer(question.place, Answer(raw: line, value: value))
            case .empty, .unclear:
                Issue.record("\"\(line)\" does not answer: \(question.text)", sourceLocation: sourceLocation)
            }
        }
    }

    /// The talk after those lines.
    func typing(_ lines: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Talk {
        var talk = self
        for line in lines { talk.type(line, sourceLocation: sourceLocation) }
        return talk
    }

    /// Goes back to the question before the open one.
    mutating func back() { if let place = conversation.previous?.place { conversation.reopen(place) } }

    /// What was said, asked (?), answered (>), called for ([]), concluded (!) and suggested (~), and what is asked now.
    var transcript: [String] {
        let open = state.question.map { ["? \($0.text)"] } ?? ["(end)"]
        return state.moments.flatMap { Self.lines(of: $0) } + open
    }

    static func lines(of moment: Moment) -> [String] {
        switch moment {
        case .said(_, let text): [text]
        case .asked(let question, let answer): ["? \(question.text)", "> \(answer.value.canonical)"]
        case .called(let cards, _): ["[\(cards.joined(separator: ", "))]"]
        case .concluded(let finding): ["! \(finding.name): \(finding.text) (\(finding.reasons.joined(separator: " ")))"]
        case .suggested(let name): ["~ \(name)"]
        case .opening(let text): ["\" \(text)"]
        case .recapped(_, let answers): answers.map { "= \($0.label): \($0.answer.raw)" }
        }
    }
}
