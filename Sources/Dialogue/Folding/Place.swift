/// Where in a conversation a question stands: which call of which script, step, row and attempt.
public struct Place: Hashable, Sendable {
    /// The calling steps from the first script down, joined by `/`; empty there.
    public let path: String
    /// The script.
    public let script: String
    /// The step.
    public let step: String
    /// The row of a `one of, for each` question.
    public let row: String?
    /// From 1; more where the question was asked again.
    public let attempt: Int

    /// What ends a call path's part where words at a step, and not its call, made a script take over.
    static let interruptionMark = "!"

    /// Whether it stands in a script that took over because of what an answer said.
    public var isInInterruption: Bool { path.contains(Self.interruptionMark) }

    /// A place.
    public init(path: String, script: String, step: String, row: String? = nil, attempt: Int = 1) {
        self.path = path
        self.script = script
        self.step = step
        self.row = row
        self.attempt = attempt
    }

    /// `gratitude.glad`, `stagnation.know.aims`, `fit.latest#2`: how answers are named in files and in errors.
    public var name: String {
        "\(script).\(step)" + (row.map { ".\($0)" } ?? "") + (attempt > 1 ? "#\(attempt)" : "")
    }
}
