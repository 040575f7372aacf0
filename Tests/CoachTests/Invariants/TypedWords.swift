import Dialogue

/// What was typed in random conversations, each text with a word in it that stands nowhere else.
struct TypedWords {
    private(set) var all: [Typed] = []

    struct Typed {
        /// The word that stands nowhere else.
        let mark: String
        /// All that was typed.
        let text: String
        /// The question it was typed at.
        let question: OpenQuestion
        /// Nothing of it was to be kept.
        let isPrivate: Bool
        /// Whether the safety gate finds something in it.
        var hasSign: Bool { RandomTalk.signs.keys.contains { text.contains($0) } }
    }

    /// `text` with a new mark before it, noted as typed at `question`.
    mutating func mark(_ text: String, at question: OpenQuestion, isPrivate: Bool) -> String {
        let mark = "qx\(all.count)z"
        all.append(Typed(mark: mark, text: "\(mark) \(text)", question: question, isPrivate: isPrivate))
        return "\(mark) \(text)"
    }

    /// What was typed that shows in `text`.
    func found(in text: String) -> [Typed] {
        guard text.contains("qx") else { return [] }
        return all.filter { text.contains($0.mark) }
    }
}
