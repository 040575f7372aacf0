import Dialogue
import Terminal

/// What exploring came to, as it is shown.
struct ExplorationReport {
    private let exploration: Exploration
    private let items: Set<String>
    private let wanted: [String]

    /// `items` are the inventory ids that were come to, `wanted` those that must be.
    init(_ exploration: Exploration, items: Set<String>, wanted: [String]?) {
        self.exploration = exploration
        self.items = items
        self.wanted = wanted ?? []
    }

    /// The ids that had to be come to and were not.
    var missingItems: [String] { wanted.filter { !items.contains($0) } }

    /// Whether everything was come to.
    var isComplete: Bool { exploration.missing.isEmpty && missingItems.isEmpty }

    func show(on screen: Screen, withAnswers: Bool) {
        screen.show(table)
        screen.blank()
        let missing = exploration.missing
        if !missing.isEmpty { screen.bold("No conversation reaches these:") }
        for goal in missing {
            screen.show("\(goal.location.file):\(goal.location.line): \(goal.kind.rawValue) \(goal.name)")
        }
        if !missingItems.isEmpty {
            screen.say("No question or card comes from: \(missingItems.joined(separator: ", "))")
        }
        if isComplete { screen.say("Everything is reached.") }
        screen.say("Inventory items behind the questions and cards reached: \(items.count).")
        for reflection in exploration.reflections where !missing.isEmpty && !reflection.isComplete {
            screen.dim(
                "\(reflection.name) has more than the \(reflection.states) states looked into; --states looks further.")
        }
        if withAnswers { showAnswers(on: screen) }
        screen.blank()
        screen.say(
            isComplete ? "Next: rekindle reflections" : "Next: rekindle script explore, when what is missing is mended")
    }

    private func showAnswers(on screen: Screen) {
        for script in exploration.scripts {
            for goal in script.goals where goal.kind == .finding {
                guard let walk = script.walks[goal] else { continue }
                screen.heading("\(script.script): \(goal.name)")
                screen.dim("rekindle reflect \(walk.reflection)")
                for (name, value) in walk.earlier.sorted(by: { $0.key < $1.key }) {
                    screen.show("  before: \(name) = \(value.canonical)")
                }
                for given in walk.answers { screen.show("  \(given.place.name) = \(given.typed)") }
            }
        }
    }

    private var table: String {
        let kinds = Goal.Kind.allCases
        var rows = [["script"] + kinds.map(\.heading)]
        rows += exploration.scripts.map { script in
            [script.script]
                + kinds.map { kind in
                    let count = script.count(kind)
                    return count.of == 0 ? "-" : "\(count.reached)/\(count.of)"
                }
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(
                separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    /// The same for other programs.
    var rows: ExplorationRows { ExplorationRows(exploration, items: items.sorted(), missingItems: missingItems) }
}

extension Goal.Kind {
    fileprivate var heading: String {
        switch self {
        case .step: "steps"
        case .branch: "branches"
        case .finding: "findings"
        case .card: "cards"
        }
    }
}
