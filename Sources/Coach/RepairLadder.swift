/// What is said when an answer does not fit: first what would, then the options and the way round, and never the same
/// words twice in a row (EXPERIENCE.md, row 6).
public struct RepairLadder: Sendable {
    /// How often in a row nothing fitted.
    public private(set) var misfits = 0

    /// A ladder on which nobody has stood yet.
    public init() {}

    /// What to say to one more answer that does not fit: `sentence` says what would, `options` what could be answered, and
    /// `wayRound` how to go on without an answer.
    public mutating func words(_ sentence: String, options: String, wayRound: String) -> [String] {
        misfits += 1
        switch misfits {
        case 1: return [sentence]
        case 2: return [options, wayRound].filter { !$0.isEmpty }
        case let odd where !odd.isMultiple(of: 2):
            return ["Still not clear (\(odd) tries). /help shows what fits here."]
        default: return ["That was try \(misfits). \(wayRound)"]
        }
    }
}
