import Dialogue

/// What exploring came to, as JSON.
struct ExplorationRows: Encodable {
    let scripts: [ScriptRow]
    let missing: [GoalRow]
    let findings: [FindingRow]
    let reflections: [ReflectionRow]
    let items: [String]
    let missingItems: [String]

    init(_ exploration: Exploration, items: [String], missingItems: [String]) {
        scripts = exploration.scripts.map(ScriptRow.init)
        missing = exploration.missing.map(GoalRow.init)
        findings = exploration.scripts.flatMap { script in
            script.goals.compactMap { goal in
                guard goal.kind == .finding, let walk = script.walks[goal] else { return nil }
                return FindingRow(script: script.script, name: goal.name, walk)
            }
        }
        reflections = exploration.reflections.map {
            ReflectionRow(name: $0.name, states: $0.states, complete: $0.isComplete)
        }
        self.items = items
        self.missingItems = missingItems
    }

    struct Tally: Encodable {
        let reached: Int
        let of: Int
    }

    struct ScriptRow: Encodable {
        let name: String
        let steps: Tally
        let branches: Tally
        let findings: Tally
        let cards: Tally

        init(_ script: ScriptCoverage) {
            func tally(_ kind: Goal.Kind) -> Tally {
                let count = script.count(kind)
                return Tally(reached: count.reached, of: count.of)
            }
            name = script.script
            steps = tally(.step)
            branches = tally(.branch)
            findings = tally(.finding)
            cards = tally(.card)
        }
    }

    struct GoalRow: Encodable {
        let kind: String
        let script: String
        let name: String
        let file: String
        let line: Int

        init(_ goal: Goal) {
            kind = goal.kind.rawValue
            script = goal.script
            name = goal.name
            file = goal.location.file
            line = goal.location.line
        }
    }

    /// A finding with the shortest answers found that lead to it.
    struct FindingRow: Encodable {
        let script: String
        let name: String
        let reflection: String
        let earlier: [String: String]
        let answers: [AnswerRow]

        init(script: String, name: String, _ walk: Walk) {
            self.script = script
            self.name = name
            reflection = walk.reflection
            earlier = walk.earlier.mapValues(\.canonical)
            answers = walk.answers.map { AnswerRow(path: $0.place.path, step: $0.place.name, answer: $0.typed) }
        }
    }

    struct AnswerRow: Encodable {
        let path: String
        let step: String
        let answer: String
    }

    struct ReflectionRow: Encodable {
        let name: String
        let states: Int
        let complete: Bool
    }
}
