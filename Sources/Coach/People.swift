public import Dialogue

/// People to turn to, shown with every help (COACHING.md 9.2).
public enum People {
    /// What this program is, said once at the start (EXPERIENCE.md, row 19).
    public static let scope = "I'm a scripted coach, not a person. Nobody else sees this."
}

extension PeopleToTurnTo {
    /// Short lines, fit for reading under stress.
    public var lines: [String] {
        [
            "If anyone is in danger now: \(self[.emergency]).",
            "To talk to somebody, day or night: \(self[.lines]).",
            "At work: \(self[.manager]), \(self[.hr]), or whoever handles conduct or safety.",
        ]
    }
}
