extension Event {
    /// Every text in it that a person wrote, or that was made of such text.
    package var texts: [String] {
        switch payload {
        case .answered(let raw, let value, _): [raw, value]
        case .lookedUp(let values): values.filter { Self.isWritten($0.key) }.map(\.value)
        case .weighed(_, let words): [words]
        case .heard(let verdict, let words): [verdict] + (words.map { [$0] } ?? [])
        case .concluded(let outline):
            outline.findings.flatMap(\.texts) + outline.commitments.flatMap(\.texts) + outline.facts.flatMap(\.texts)
                + outline.questions
        default: []
        }
    }

    /// The event without what names the person; nil where it stays as it is.
    package func without(_ search: PersonSearch) -> Event? {
        guard texts.contains(where: search.finds) else { return nil }
        var event = self
        switch payload {
        case .answered: event.payload = .withheld
        case .lookedUp(let values):
            event.payload = .lookedUp(values.filter { !Self.isWritten($0.key) || !search.finds($0.value) })
        case .heard(let verdict, _):
            event.payload = search.finds(verdict) ? .dropped : .heard(verdict: verdict, words: nil)
        case .concluded(let outline): event.payload = .concluded(outline.without(search))
        default: event.payload = .dropped
        }
        return event
    }

    // The customer's name goes with the customer; the others are never words of a person.
    package static func isWritten(_ lookup: String) -> Bool {
        !["customer", "today", "minute", "seed", "cards", "commitment"].contains(lookup) && !lookup.hasPrefix("said.")
    }

    /// What in it names the person.
    package func mentions(_ search: PersonSearch, in conversation: ConversationID) -> [Mention] {
        let mention = { (kind: Mention.Kind, text: String, place: String) in
            Mention(kind, text, place: place, conversation: conversation, at: at)
        }
        guard texts.contains(where: search.finds) else { return [] }
        let name = place.map { "\($0.script).\($0.step)" } ?? ""
        switch payload {
        case .answered(let raw, let value, _): return [mention(.answer, search.finds(raw) ? raw : value, name)]
        case .lookedUp(let values):
            return values.filter { Self.isWritten($0.key) && search.finds($0.value) }
                .sorted { $0.key < $1.key }.map { mention(.lookedUp, $0.value, $0.key) }
        case .weighed(let card, let words): return [mention(.weighed, words, card)]
        case .heard(let verdict, let words): return [mention(.opening, words ?? verdict, "")]
        case .concluded(let outline):
            return outline.mentions(search).map { mention($0.kind, $0.text, $0.place) }
        default: return []
        }
    }
}
