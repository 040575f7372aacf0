/// What makes two conversations the same for everything that can still happen in them: where they wait, and what the
/// conditions ahead would find.
struct StateKey: Hashable {
    let place: Place
    let marks: [UInt8]
    /// The part of the marks that is not about single answers of the script asking: flags, findings, verdicts, its callers.
    let outline: [UInt8]

    /// The key of a conversation that waits; nil at its end.
    init?(_ interpreter: Interpreter, _ reads: LibraryReads) {
        guard let question = interpreter.state.question else { return nil }
        place = question.place
        let findings = interpreter.state.findings
        let concluded = Set(findings.map(\.name))
        var marks: [UInt8] = []
        var outline: [UInt8] = []
        for (depth, open) in interpreter.trace.open.enumerated() {
            let evaluation = interpreter.evaluation(open.frame)
            for read in reads.ahead(of: open.frame, isInnermost: depth == 0) {
                let mark = read.mark(evaluation, concluded: concluded)
                marks.append(mark)
                if depth > 0 || !read.isAnswer(in: open.frame.script) { outline.append(mark) }
            }
            // Nobody reads what the reflection itself comes to.
            if depth == interpreter.trace.open.count - 1 { break }
            let standing = Self.standing(findings[open.findingsBefore...])
            marks.append(standing)
            outline.append(standing)
        }
        self.outline = outline
        // A question about a finding waits in the middle of its step's arms.
        let current = interpreter.trace.open.first?.frame
        let held = interpreter.trace.arms.reversed()
            .prefix { $0.script == current?.script.id && $0.step == current?.current.name }
        marks += held.map { UInt8(clamping: $0.index) }
        self.marks = marks
    }

    /// Which verdicts stand among these findings: what a call comes to, whatever is concluded in it yet.
    private static func standing(_ findings: ArraySlice<ConcludedFinding>) -> UInt8 {
        let verdicts = findings.filter { $0.decision != .overruled }.map(\.verdict)
        if verdicts.contains(.issue) { return 3 }
        return verdicts.contains(.unsure) ? 2 : verdicts.isEmpty ? 1 : 0
    }
}
