/// What the conditions of a script look at: of each answer, and from each step on.
struct ScriptReads {
    /// By step: every predicate that is tested of its answer somewhere, also in scripts it is handed to.
    private(set) var predicates: [String: [Test.Predicate]] = [:]
    /// By step: what it and the steps after it may look at, the scripts they call included.
    private(set) var from: [[Read]] = []
    /// By step: the same, once the step was asked or has called; its arms are still to be read.
    private(set) var after: [[Read]] = []

    /// `called` holds the reads of the scripts it calls.
    init(_ script: Script, called: [String: ScriptReads]) {
        from = Array(repeating: [], count: script.steps.count)
        after = from
        for (index, step) in script.steps.enumerated().reversed() {
            let targets = step.arms.compactMap(\.target).compactMap { target -> Int? in
                if case .step(let name) = target { script.index(of: name) } else { nil }
            }
            // Arrows only point down, so what follows is known already.
            let later = Set(targets).sorted().filter { $0 > index }.flatMap { from[$0] }
            let arms = Self.arms(step) + Self.handed(step, called)
            after[index] = (arms + later).uniqued()
            let shared = step.call.flatMap { called[$0.script]?.from.first }?.filter(\.isShared) ?? []
            from[index] = (Self.asking(step) + shared + after[index]).uniqued()
        }
        for read in from.flatMap({ $0 }) { note(read) }
        for finding in script.findings {
            let tests = finding.reasons.flatMap { $0.condition?.tests ?? [] }
            for read in tests.flatMap({ Read.all(of: $0, own: "") }) { note(read) }
        }
    }

    private mutating func note(_ read: Read) {
        switch read {
        case .answer(.step(let name, _), let predicate):
            if predicates[name]?.contains(predicate) != true { predicates[name, default: []].append(predicate) }
        case .rows(let step, let options): note(.answer(.step(step, row: nil), .among(options)))
        default: break
        }
    }

    private static func arms(_ step: Step) -> [Read] {
        step.arms.flatMap { arm in
            var reads = arm.condition.tests.flatMap { Read.all(of: $0, own: step.name) }
            // "Otherwise" catches an answer, whatever it is.
            if arm.condition.form == .otherwise { reads.append(.answer(.step(step.name, row: nil), .answered)) }
            for case .finding(let name) in arm.effects.map(\.form) { reads.append(.concluded(name)) }
            return reads
        }
    }

    private static func asking(_ step: Step) -> [Read] {
        guard let question = step.question else { return [] }
        let conditions =
            question.again.map(\.condition) + question.cards.compactMap(\.condition)
            + question.options.compactMap(\.condition)
        return conditions.flatMap { condition in condition.tests.flatMap { Read.all(of: $0, own: step.name) } }
    }

    /// What the script that a step calls looks at in the answers that it is handed.
    private static func handed(_ step: Step, _ called: [String: ScriptReads]) -> [Read] {
        guard let call = step.call else { return [] }
        return call.given.flatMap { handover -> [Read] in
            let tested = called[call.script]?.predicates[handover.name] ?? []
            switch handover.value {
            case .step(let name):
                return ([.answered] + tested).map { .answer(.step(name, row: nil), $0) }
            case .text(let template):
                let traits = tested.filter(\.isTrait)
                return template.holes.filter { !Template.alwaysKnown.contains($0.name) }.flatMap { hole in
                    ([.answered] + traits).map { .answer(hole.subject, $0) }
                }
            }
        }
    }
}

extension Test.Predicate {
    /// Whether it looks at the wording of a text.
    var isTrait: Bool {
        switch self {
        case .labels, .vague, .underWords: true
        default: false
        }
    }
}

extension Template.Hole {
    /// What fills it.
    fileprivate var subject: Test.Subject {
        earlier.map { .last(script: $0.script, step: $0.step) } ?? .step(name, row: row)
    }
}

extension Sequence where Element: Hashable {
    /// The elements in order, each once.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
