import Dialogue
public import Listening

/// What a plan, a thanks or a first sentence must be: true, fit for the customer to read, leaving them free, and serving them too
/// (COACHING.md 9.4). What is found is named once; the rep decides.
extension CoachingConversation {
    /// The remarks on what was typed; none the second time.
    func remarks(on raw: String, at question: OpenQuestion) throws -> [Line] {
        guard let kind = question.wording else { return [] }
        let hits = try world.ears.manipulation(raw, kind)
        guard !hits.isEmpty, remarkedOn.insert(question.place).inserted else { return [] }
        return hits.flatMap { hit in
            [Line.note("Look again at \(hit.name) (\"\(hit.found)\"). \(hit.why) \(hit.instead)")]
        }
    }

    /// The facts about somebody in what is typed at the open question that may not be needed (COACHING.md 9.5), none of them
    /// the rep's own and none that was kept before.
    public func needlessFacts(in raw: String) throws -> [SensitiveFact] {
        guard let question = state.question, question.isKept, !nextIsPrivate, raw.contains(where: \.isLetter) else {
            return []
        }
        let reading = world.reader.read(raw, for: question)
        guard isFree(reading), case .value = reading else { return [] }
        let facts = try world.ears.sensitiveFacts(raw).filter { !$0.isAboutSpeaker && !needed.contains($0.found) }
        guard !facts.isEmpty, try alarm(in: raw) == nil else { return [] }
        return facts
    }

    /// Keeps that these facts are needed, so that they are not asked about again.
    public func keep(_ facts: [SensitiveFact]) { needed.formUnion(facts.map(\.found)) }

    /// What was typed without these facts; empty where nothing is left. Throws `ListeningError`.
    public func taking(_ facts: [SensitiveFact], outOf raw: String) throws -> String {
        try world.ears.without(facts, raw)
    }
}

extension OpenQuestion {
    /// What kind of wording its answer becomes, where that has to be fair.
    var wording: ManipulationCheck.Wording? {
        switch (place.script, place.step) {
        case ("commitment", "act"), ("commitment", "reply"), ("review", "smaller"), ("commitment", "smaller"): .plan
        // Where a plan is made of an answer, its act is not asked for again.
        case ("thanks", "deed"), ("likeness", "serve"), ("reconnect", "next-step"), ("review", "do-differently"): .plan
        case ("call", "own-opening"), ("call", "in-your-words"): .opening
        case (_, "one-thanks"), (_, "thanks-for"), (_, "true-thanks"): .thanks
        default: nil
        }
    }
}
