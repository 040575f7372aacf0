/// Finds needless sensitive facts about a person, so that the writer can be asked about them.
public struct SensitiveCheck: Sendable {
    /// The table of phrases, beside the other tables of the folder.
    public static let file = "sensitive.tsv"

    private let table: PhraseTable
    private static let speaker: Set = ["i", "im", "ive", "id", "ill", "me", "my", "mine", "myself"]
    private static let titles: Set = ["mr", "mrs", "ms", "miss", "dr"]
    /// The list of words for people other than the speaker.
    private static let personList = "person"

    /// Reads `file` in `folder`; throws `ListeningError`.
    public init(folder: String) throws(ListeningError) {
        try self.init(table: PhraseTable(folder: folder, file: Self.file))
    }

    /// Checks with the phrases of `table`; throws `ListeningError` where a kind is unknown.
    public init(table: PhraseTable) throws(ListeningError) {
        try table.expectKinds(SensitiveFact.Kind.allCases.map(\.rawValue), in: Self.file)
        self.table = table
    }

    /// The sensitive facts in `text`, in the order they stand there.
    public func find(in text: String) -> [SensitiveFact] {
        let typed = TypedText(text)
        let sentences = typed.sentences.map { String(text[$0.range]) }
        return table.matches(in: typed).compactMap { match in
            guard let kind = SensitiveFact.Kind(rawValue: match.kind) else { return nil }
            let sentence = typed.sentences[match.sentence]
            let words = withPerson(match.words, sentence, typed)
            return SensitiveFact(
                kind: kind, found: typed.typed(words), sentence: sentences[match.sentence],
                isAboutSpeaker: isAboutSpeaker(words, sentence, typed))
        }
    }

    /// The words found and the person right before them: "Joan's" before "MS".
    private func withPerson(_ words: Range<Int>, _ sentence: TypedText.Sentence, _ text: TypedText) -> Range<Int> {
        var start = words.lowerBound
        while start > sentence.words.lowerBound, words.lowerBound - start < 2,
            text.stretchEnds[start - 1] > words.lowerBound
        {
            let word = text.words[start - 1]
            let isPerson = Self.speaker.contains(word.plain) || Self.titles.contains(word.plain) || isOther(word)
            guard isPerson || word.plain == "own" else { break }
            start -= 1
        }
        return start..<words.upperBound
    }

    /// The nearest person before the end of the words found is the one they are about.
    private func isAboutSpeaker(_ words: Range<Int>, _ sentence: TypedText.Sentence, _ text: TypedText) -> Bool {
        for index in (sentence.words.lowerBound..<words.upperBound).reversed() {
            if Self.speaker.contains(text.words[index].plain) { return true }
            if isOther(text.words[index]) { return false }
        }
        return false
    }

    private func isOther(_ word: TypedWord) -> Bool {
        table.isName(word) || table.isIn(list: Self.personList, word)
    }
}

extension PhraseTable {
    /// Throws `ListeningError` at the first line of a kind that is not among `names`.
    func expectKinds(_ names: [String], in file: String) throws(ListeningError) {
        guard let other = kinds.first(where: { !names.contains($0.kind) }) else { return }
        let message = "there is no kind '\(other.kind)'; use one of: \(names.joined(separator: ", "))"
        throw ListeningError(code: .badExamples, name: "\(file):\(other.line)", message: message)
    }
}
