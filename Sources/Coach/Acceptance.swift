import Dialogue

extension OpenQuestion {
    /// What fits, in a sentence, with two examples where the question is not one for words: those stand in its hint.
    var acceptance: String {
        if kind == .oneOf || kind == .oneOfForEach || kind == .anyOf, let last = options.last(where: { !$0.ownWords }) {
            let begun = TextStart.of(last.label)
            return kind == .anyOf
                ? "The numbers of those that fit: \"1 \(last.number)\", or \"none\". /skip leaves it out."
                : "The number or the letter of a line fits, or how it begins: \"1\", or \"\(begun)\". /skip leaves it out."
        }
        return kind.acceptance
    }
}

extension AnswerKind {
    /// What fits, in a sentence.
    var acceptance: String {
        switch self {
        case .text: "Any words fit. \"Don't know\" is an answer too, and /skip leaves it out."
        case .yesNo: "Yes or no: \"y\", or \"not sure\". /skip leaves it out."
        case .scale(let range, _, _):
            "A number from \(range.lowerBound) to \(range.upperBound) fits: "
                + "\"\((range.lowerBound + range.upperBound) / 2 + 2)\", or \"about six\". /skip leaves it out."
        case .number: "A whole number fits: \"3\", or \"about six\". /skip leaves it out."
        case .oneOf, .oneOfForEach: "The number of a line fits, or how it begins. /skip leaves it out."
        case .anyOf: "The numbers of those that fit: \"1 3\", or \"none\". /skip leaves it out."
        case .wait: "Nothing is asked here; come back when it is time."
        case .date: "A day fits, with a time if you like: \"fri 2pm\", or \"in 3 days\". /skip leaves it out."
        }
    }
}

/// The first words of a label, as somebody might type them.
private enum TextStart {
    static func of(_ label: String) -> String {
        label.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ").lowercased()
            .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "'" || $0 == "-" }
    }
}
