// Foundation for Unicode normalisation.
import Foundation

/// What may be the name of a customer or a person.
public enum CustomerName {
    /// The longest name, in characters as a person counts them.
    public static let longest = 120

    // A character can carry marks without end; no real name comes near this many.
    private static let longestScalars = longest * 4

    /// The name as it is kept: without white space around it, single spaces inside, composed.
    ///
    /// Throws `JournalError` with code `invalidName`; its sentence does not repeat the name.
    public static func validate(_ name: String) throws -> String {
        try validate(name, called: "name")
    }

    package static func validate(_ text: String, called kind: String) throws -> String {
        let refuse = { (sentence: String) in JournalError(.invalidName, "That \(kind) \(sentence)") }
        let trimmed = text.drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }
        let scalars = Array((end.map { trimmed[...$0] } ?? "").unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar.properties.generalCategory == .control {
                throw refuse("has an invisible control character in it. Type it again without one.")
            }
            if HiddenCharacter.changesDirection(scalar) {
                throw refuse("has an invisible mark in it that turns text around. Type it again without one.")
            }
            if HiddenCharacter.isHidden(at: index, in: scalars) {
                throw refuse("has an invisible character in it. Type it again without one.")
            }
        }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: scalars)
        let name = String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .precomposedStringWithCanonicalMapping
        guard !name.isEmpty else { throw refuse("is empty. Type at least one letter.") }
        guard name.count <= longest, name.unicodeScalars.count <= longestScalars else {
            throw refuse("is too long. Shorten it to \(longest) characters.")
        }
        return name
    }
}
