/// One thing that a condition may still look at, on which the rest of a conversation may therefore depend.
enum Read: Hashable {
    /// What a predicate comes to for a step's answer, for one row of it, or for an earlier conversation's answer.
    case answer(Test.Subject, Test.Predicate)
    /// How many rows of a step have one of these options.
    case rows(step: String, options: [String])
    case flag(String)
    /// Whether a finding stands.
    case found(String)
    /// Whether a finding was concluded, since it is concluded once.
    case concluded(String)

    /// What `test`, standing at the step `own`, looks at.
    static func all(of test: Test, own: String) -> [Read] {
        switch (test.predicate, test.subject) {
        case (.flag(let name), _): [.flag(name)]
        // Flags set later change the count, so each of them is a thing of its own.
        case (.flags(_, let names), _): names.map { .flag($0) }
        case (.found(let name), _): [.found(name)]
        case (.inside, _): []
        case (.rows(_, let options), .step(let step, _)): [.rows(step: step, options: options)]
        case (.rows(_, let options), _): [.rows(step: own, options: options)]
        case (let predicate, .own): [.answer(.step(own, row: nil), predicate)]
        case (let predicate, let subject): [.answer(subject, predicate)]
        }
    }

    /// What it comes to now, as a small number.
    func mark(_ evaluation: Evaluation, concluded: Set<String>) -> UInt8 {
        switch self {
        case .answer(let subject, let predicate):
            let location = evaluation.frame.current.location
            let test = Test(subject: subject, predicate: predicate, negated: false, location: location)
            return evaluation.holds(test) ? 1 : 0
        case .rows(let step, let options):
            let rows = evaluation.frame.rows[step] ?? [:]
            return UInt8(clamping: rows.values.count { $0.isOne(of: options) })
        case .flag(let name): return evaluation.flags.contains(name) ? 1 : 0
        case .found(let name):
            return evaluation.findings.contains { $0.name == name && $0.decision != .overruled } ? 1 : 0
        case .concluded(let name): return concluded.contains(name) ? 1 : 0
        }
    }

    /// Whether it is about the conversation as a whole, not about an answer of one script.
    var isShared: Bool {
        switch self {
        case .flag, .found, .concluded, .answer(.last, _): true
        case .answer, .rows: false
        }
    }

    /// Whether it is about what was answered at a step of `script`.
    func isAnswer(in script: Script) -> Bool {
        switch self {
        case .answer(.step(let name, _), _): script.step(name)?.call == nil
        case .answer, .flag, .found, .concluded: false
        case .rows: true
        }
    }
}

extension AnswerValue {
    /// Whether it is one of these options.
    func isOne(of options: [String]) -> Bool {
        if case .one(let name, _) = self { options.contains(name) } else { false }
    }
}
