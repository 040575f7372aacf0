/// Finds a person in what was written about one customer.
public struct PersonSearch {
    private let names: PersonNames
    /// Whether the person is known at this customer, so that the first name alone means them.
    public let isKnown: Bool
    /// Others of whom the name begins alike, so that theirs is not taken for this one.
    private let others: [[String]]

    /// A search with this customer, of whom `texts` is everything that was written.
    package init(_ names: PersonNames, at customer: Customer, texts: some Sequence<String>) {
        self.names = names
        isKnown = customer.people.contains { names.isNamed(in: $0.name) } || texts.contains { names.isNamed(in: $0) }
        others = customer.people.map { FoldedText($0.name) }
            .filter { $0.words.count > 1 && !names.isNamed(in: $0) }.map(\.words)
    }

    /// Whether the text names the person.
    public func finds(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        let text = FoldedText(text)
        return names.isNamed(in: text) || isKnown && (hasFirstName(text) || hasLastName(text))
    }

    private func hasFirstName(_ text: FoldedText) -> Bool {
        guard let first = names.first else { return false }
        if PersonNames.stands([first], in: text) { return true }
        let places = text.places(of: [first]).filter { place in
            !others.contains { text.words[place...].starts(with: $0) }
        }
        guard !places.isEmpty else { return false }
        return !PersonNames.ordinaryWords.contains(first) || text.hasCapital(first)
    }

    private func hasLastName(_ text: FoldedText) -> Bool {
        guard let last = names.last else { return false }
        return text.places(of: [last]).contains { place in
            guard place > 0 else { return false }
            let before = text.words[place - 1]
            return PersonNames.titles.contains(before) || before.count == 1 && names.first?.hasPrefix(before) == true
        }
    }
}
