/// What kind of danger words speak of (COACHING.md, 9.2); the raw value is the tier's name.
public enum Tier: String, Sendable, CaseIterable, Comparable {
    /// Danger to the speaker, said outright.
    case dangerToSelf = "S0"
    /// Danger to the speaker, possible.
    case possibleDangerToSelf = "S1"
    /// Danger from others or to them.
    case dangerFromOthers = "S2"
    /// Harassment or discrimination.
    case harassment = "S3"
    /// An illegal or unethical request.
    case illegalRequest = "S4"
    /// Somebody's private data.
    case privacyBreach = "S5"
    /// Burnout or distress.
    case burnout = "S6"
    /// The customer is in danger.
    case customerInDanger = "S7"
    /// The speaker wants to deceive, pressure, spy on or punish the customer.
    case misuse = "S8"

    /// The graver comes first.
    public static func < (one: Tier, other: Tier) -> Bool { one.rawValue < other.rawValue }
}
