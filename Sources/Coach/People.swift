/// People to turn to, shown with every help (COACHING.md 9.2); no country is known, so the directory and the emergency rule.
public enum People {
    /// Short lines, fit for reading under stress.
    public static let lines = [
        "If anyone is in danger now: your emergency number (112, 911, 999, 000 or 111).",
        "To talk to somebody, day or night: findahelpline.com lists free lines by country.",
        "At work: a manager you trust, HR, or whoever handles conduct or safety.",
    ]
    /// What this program is, said once at the start (EXPERIENCE.md, row 19).
    public static let scope = "I'm a scripted coach, not a person. Nobody else sees this."
}
