extension Outline {
    /// The outline without what names the person. A finding stays, less its reasons, unless its own words name them.
    package func without(_ search: PersonSearch) -> Outline {
        var outline = self
        outline.findings.removeAll { search.finds($0.title) }
        for index in outline.findings.indices { outline.findings[index].reasons.removeAll(where: search.finds) }
        outline.commitments.removeAll { $0.texts.contains(where: search.finds) }
        outline.facts.removeAll { $0.texts.contains(where: search.finds) }
        outline.questions.removeAll(where: search.finds)
        return outline
    }

    /// What in it names the person.
    func mentions(_ search: PersonSearch) -> [Mention] {
        var mentions = findings.flatMap { finding in
            (search.finds(finding.title) ? finding.texts : finding.reasons.filter(search.finds))
                .map { Mention(.finding, $0, place: finding.code) }
        }
        for commitment in commitments where commitment.texts.contains(where: search.finds) {
            mentions.append(Mention(.plan, commitment.texts.joined(separator: "; ")))
        }
        for fact in facts where fact.texts.contains(where: search.finds) {
            mentions.append(Mention(.fact, "\(fact.topic): \(fact.text)" + (fact.who.map { " (\($0))" } ?? "")))
        }
        return mentions + questions.filter(search.finds).map { Mention(.question, $0) }
    }
}

extension Finding {
    var texts: [String] { [title] + reasons }
}

extension Commitment {
    var texts: [String] { [cue, act] + [obstacle, reply, tell].compactMap { $0 } }
}

extension Fact {
    var texts: [String] { [topic, text] + (who.map { [$0] } ?? []) }
}
