/// A sign as it is written in signs.tsv: words in order, `a|b` for either, `@class` for any word of a class, `[a]` for a
/// word that may be missing, `..` for up to three other words and `..5` for up to five, `^` and `$` for the ends of a sentence.
struct SignPattern {
    /// What a match says.
    enum Strength: String, CaseIterable {
        /// An alarm by itself.
        case sure
        /// Counts for the tier; the model decides.
        case likely
        /// Nothing: its words are passed over, since they are a figure of speech, a title or a denial.
        case quiet
    }

    /// One step of a pattern.
    enum Step {
        case words([Int32], classes: [Int32], isOptional: Bool)
        case gap(Int)
        case start
        case end
    }

    let tier: Tier?
    let strength: Strength
    let steps: [Step]
    /// As it is written.
    let written: String
    /// Where it is written, as file:line.
    let place: String
    /// Whether a "not" before it takes nothing away from it.
    let standsNegated: Bool
}
