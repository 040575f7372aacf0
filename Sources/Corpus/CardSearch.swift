import Synchronization

/// Finds the cards that have to do with what somebody typed.
public final class CardSearch: Sendable {
    private let library: CardLibrary
    private let synonyms: Synonyms
    private let index = Mutex<CardIndex?>(nil)

    /// A search over the library's sound cards; nothing is read until the first search.
    public init(_ library: CardLibrary, _ synonyms: Synonyms) {
        self.library = library
        self.synonyms = synonyms
    }

    /// The best matches first, those alike by id, at most `limit`; none where no word means anything here.
    public func cards(about text: String, limit: Int) -> [CardMatch] {
        guard limit > 0 else { return [] }
        let terms = SearchTerm.all(in: text, synonyms)
        guard !terms.isEmpty else { return [] }
        let built = index.withLock { index in
            let built = index ?? CardIndex(library.all)
            index = built
            return built
        }
        return Array(built.matches(for: terms).prefix(limit))
    }
}
