/// Fills templates and picks wordings: the same seed always says the same.
struct Wording {
    let lookups: Lookups
    let library: ScriptLibrary

    /// `template` with its holes filled; nil where a slot it needs holds no answer.
    func text(_ template: Template, in frame: Frame, this: String? = nil) -> String? {
        var text = ""
        for (index, part) in template.parts.enumerated() {
            switch part {
            case .text(let piece): text += piece
            case .hole(let hole):
                guard let value = value(of: hole, in: frame, this: this) else { return nil }
                // A full stop that was typed ends the rep's sentence, not the one it is put into.
                let goesOn = index + 1 < template.parts.count && value.last == "." && !value.hasSuffix("..")
                text += goesOn ? String(value.dropLast()) : value
            }
        }
        return text
    }

    private func value(of hole: Template.Hole, in frame: Frame, this: String?) -> String? {
        if let (script, step) = hole.earlier {
            let options = library[script]?.step(step)?.question?.options ?? []
            return lookups.earlier["\(script).\(step)"]?.sentence(options: options)
        }
        switch hole.name {
        case "customer": return lookups.customer
        case "today": return lookups.today.shown
        case "this": return this
        case Template.people: return hole.row.flatMap { PeopleToTurnTo.Role(rawValue: $0) }.map { lookups.people[$0] }
        default: return frame.text(of: hole.name, row: hole.row, step: frame.script.step(hole.name))
        }
    }

    /// One of several wordings, by the conversation's seed and the place's name.
    func pick<Wording>(_ wordings: [Wording], for name: String) -> Wording? {
        wordings.isEmpty ? nil : wordings[Int(stableHash(name, seed: lookups.seed) % UInt64(wordings.count))]
    }

    /// The rep's words as they can stand inside a sentence, or nil where they would not read: too long, more than one line or sentence,
    /// quotation marks or braces in them.
    static func quotable(_ text: String) -> String? {
        var words = AnswerReader.trimmed(text)
        while let last = words.last, ".!,;:".contains(last) { words.removeLast() }
        guard words.count <= 60, words.contains(where: \.isLetter),
            !words.contains(where: { "\n\"“”?!{}<>".contains($0) }),
            !words.contains(". "), words.split(separator: " ").count <= 10
        else { return nil }
        return words
    }
}
