/// Reads one phrase of a table.
struct PhraseParser {
    /// What a list's name stands for.
    let lists: [String: Phrase.Choice]

    /// What is wrong with a phrase, and what to do.
    struct Problem: Error {
        let message: String
    }

    /// The mark for up to two words of any kind.
    static let gap = "_"
    /// The mark before a list's name.
    static let list: Character = "@"
    /// The list that is not in the file: words that look like somebody's name.
    static let name = "name"

    func phrase(_ text: Substring) throws(Problem) -> Phrase {
        let parts = text.split(separator: " ")
        guard parts.count <= Phrase.mostParts else {
            throw Problem(message: "this phrase has \(parts.count) words; keep it to \(Phrase.mostParts)")
        }
        guard let start = parts.first, let end = parts.last, !Self.isLoose(start), !Self.isLoose(end) else {
            throw Problem(message: "a phrase begins and ends with a word; take the '_' or '?' off its end")
        }
        let first = try choice(start)
        var rest: [Phrase.Part] = []
        for part in parts.dropFirst() { rest.append(try self.part(part)) }
        return Phrase(first: first, rest: rest)
    }

    private static func isLoose(_ part: Substring) -> Bool { part == gap || part.last == "?" }

    private func part(_ text: Substring) throws(Problem) -> Phrase.Part {
        if text == Self.gap { return .gap }
        return text.last == "?" ? .perhaps(try choice(text.dropLast())) : .one(try choice(text))
    }

    /// What one place of a phrase takes: words with `|` between them.
    func choice(_ part: Substring) throws(Problem) -> Phrase.Choice {
        var choice = Phrase.Choice()
        for word in part.split(separator: "|", omittingEmptySubsequences: false) { choice.add(try single(word)) }
        return choice
    }

    /// The words of a list, with spaces between them.
    func list(_ text: Substring) throws(Problem) -> Phrase.Choice {
        var list = Phrase.Choice()
        for word in text.split(separator: " ") { list.add(try choice(word)) }
        guard list.takesName || !list.words.isEmpty || !list.beginnings.isEmpty else {
            throw Problem(message: "this list has no words; add some after a tab, with spaces between them")
        }
        return list
    }

    private func single(_ word: Substring) throws(Problem) -> Phrase.Choice {
        if word.first == Self.list {
            let name = String(word.dropFirst())
            if name == Self.name { return Phrase.Choice(takesName: true) }
            guard let list = lists[name] else {
                throw Problem(message: "there is no list '\(name)' above this line; add it, or take out '\(word)'")
            }
            return list
        }
        let isBeginning = word.last == "*"
        let letters = isBeginning ? word.dropLast() : word
        let isWord = letters.unicodeScalars.allSatisfy { TypedWord.isPart($0) || TypedWord.isApostrophe($0) }
        let plain = TypedWord.plain(letters)
        guard isWord, !plain.isEmpty else {
            throw Problem(
                message:
                    "'\(word)' is not a word; write letters alone, with '*' after them for any ending and '|' between choices"
            )
        }
        return isBeginning ? Phrase.Choice(beginnings: [plain]) : Phrase.Choice(words: [plain])
    }
}
