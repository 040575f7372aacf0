import Dialogue
import Testing

/// Small libraries to explore.
enum ExploringSamples {
    /// The library of these scripts, which the checker must find no error in.
    static func library(_ texts: String...) -> ScriptLibrary {
        let sources = texts.map { SourceText(file: $0.contains("id: inner") ? "inner.md" : "sample.md", text: $0) }
        let report = Checker().check(sources)
        for problem in report.diagnostics where problem.severity == .error { Issue.record("\(problem)") }
        return ScriptLibrary(report.scripts)
    }

    /// A reflection of the steps `body`, called `id`.
    static func reflection(_ body: String, id: String = "sample") -> String {
        "# Sample\nid: \(id)\nversion: 1\nfor: trying things out\n\n\(body)"
    }

    /// A script called `inner`, which others call.
    static func inner(_ body: String) -> String { "# Inner\nid: inner\nversion: 1\n\n\(body)" }
}

extension Exploration {
    /// `script.step`, `script.step: arm` and so on, of all that no conversation came to.
    var missingNames: [String] { missing.map { "\($0.kind.rawValue) \($0.script) \($0.name)" } }

    /// The typed answers that lead to a goal, by step.
    func answers(to name: String, of script: String) -> [String]? {
        guard let coverage = scripts.first(where: { $0.script == script }),
            let goal = coverage.goals.first(where: { $0.name == name })
        else { return nil }
        return coverage.walks[goal]?.answers.map { "\($0.place.name) = \($0.typed)" }
    }
}
