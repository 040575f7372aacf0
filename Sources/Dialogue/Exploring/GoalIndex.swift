/// Every goal of every script, by what a fold passes through.
struct GoalIndex {
    /// By script, in the order of the kinds and in reading order.
    private(set) var goals: [String: [Goal]] = [:]
    private var steps: [String: [String: Goal]] = [:]
    private var branches: [Trace.Arm: Goal] = [:]
    private var findings: [Trace.Finding: Goal] = [:]
    private var cards: [String: [String: Goal]] = [:]

    init(_ library: ScriptLibrary) {
        for script in library.scripts.values { add(script) }
    }

    private mutating func add(_ script: Script) {
        var all: [Goal] = []
        func goal(_ kind: Goal.Kind, _ name: String, _ location: SourceLocation) -> Goal {
            let goal = Goal(kind: kind, script: script.id, name: name, location: location)
            all.append(goal)
            return goal
        }
        for step in script.steps {
            steps[script.id, default: [:]][step.name] = goal(.step, step.name, step.location)
            for (index, arm) in step.arms.enumerated() {
                let name = "\(step.name): \(script.source.line(at: arm.location))"
                branches[Trace.Arm(script: script.id, step: step.name, index: index)] = goal(
                    .branch, name, arm.location)
            }
            for call in step.question?.cards ?? [] {
                let key = "\(step.name) \(call.card)"
                // One step may call for the same card under two conditions: either will do.
                if cards[script.id]?[key] != nil { continue }
                cards[script.id, default: [:]][key] = goal(.card, "\(call.card) at \(step.name)", call.location)
            }
        }
        for finding in script.findings {
            findings[Trace.Finding(script: script.id, name: finding.name)] = goal(
                .finding, finding.name, finding.location)
        }
        goals[script.id] = all
    }

    func step(_ name: String, of script: String) -> Goal? { steps[script]?[name] }
    func branch(_ arm: Trace.Arm) -> Goal? { branches[arm] }
    func finding(_ finding: Trace.Finding) -> Goal? { findings[finding] }
    func card(_ name: String, at place: Place) -> Goal? { cards[place.script]?["\(place.step) \(name)"] }
}

extension SourceText {
    /// The line of a place, without spaces around it.
    fileprivate func line(at location: SourceLocation) -> String {
        lines.indices.contains(location.line - 1) ? AnswerReader.trimmed(String(lines[location.line - 1])) : ""
    }
}
