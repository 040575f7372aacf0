/// Questions that are hard to take in.
struct VoiceRules {
    let script: Script
    /// Longer questions are pointed out (SCRIPTS.md, voice).
    static let longestQuestion = 240

    init(_ script: Script) { self.script = script }

    func problems() -> [Diagnostic] {
        script.steps.flatMap { step -> [Diagnostic] in
            guard step.question != nil else { return [] }
            return ((step.paragraphs.last.map { [$0] } ?? []) + step.alternatives).flatMap { check($0) }
        }
    }

    private func check(_ question: Template) -> [Diagnostic] {
        let text = question.written
        var problems: [Diagnostic] = []
        if text.count > Self.longestQuestion {
            problems.append(
                Diagnostic(
                    .longQuestion,
                    "this question has \(text.count) characters; \(Self.longestQuestion) are the most one takes in",
                    at: question.location, suggestion: "Say the first part in a paragraph of its own."))
        }
        if text.count(where: { $0 == "?" }) > 1 {
            problems.append(
                Diagnostic(
                    .twoQuestions, "this asks two questions at once", at: question.location,
                    suggestion: "Put the second one into a step of its own."))
        }
        return problems
    }
}
