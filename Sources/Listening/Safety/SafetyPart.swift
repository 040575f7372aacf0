/// A part of an utterance that is judged on its own.
struct SafetyPart {
    let tokens: Range<Int>
    let occurrences: [Occurrence]

    static func + (one: SafetyPart, next: SafetyPart) -> SafetyPart {
        SafetyPart(
            tokens: one.tokens.lowerBound..<next.tokens.upperBound, occurrences: one.occurrences + next.occurrences)
    }
}
