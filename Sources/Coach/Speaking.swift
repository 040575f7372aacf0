import Corpus
import Dialogue
import Journal

extension CoachingConversation {
    /// At least so many answers lie between two cards.
    static let answersBetweenCards = 3

    /// What is new since the last turn, after `payloads` and everything that follows from them is in the journal.
    func say(_ payloads: [Payload], at place: DialoguePlace? = nil) throws -> [Line] {
        var lines: [Line] = []
        var ids: [String] = []
        var cards: [Card] = []
        var fresh = shown
        for moment in state.moments where fresh.insert(moment.identity).inserted {
            switch moment {
            case .said(let id, let text):
                // What one step says line by line belongs together.
                let step = id.firstRange(of: ":say:").map { id[..<$0.lowerBound] }
                let follows = step != nil && ids.last?.hasPrefix("\(step ?? ""):say:") == true
                ids.append(id)
                lines.append(follows ? .listed(text) : .said(text))
            case .concluded(let finding): lines.append(.finding(finding))
            case .suggested(let name):
                if let script = world.scripts[name] { lines.append(.suggestion(title: script.title, name: name)) }
            case .called(let names, _):
                guard cards.isEmpty, let card = try choose(names) else { continue }
                cards.append(card)
                lines.append(.card(card))
                if replay.cards.isEmpty { lines.append(.note("(/why shows where a thought comes from.)")) }
            case .opening(let text):
                lines += [.heading("To say aloud"), .listed("\"\(text)\"")]
                for hit in OpeningLint.hits(in: text) {
                    let found = hit.found.isEmpty ? "" : " (\"\(hit.found)\")"
                    lines.append(.note("Look again at \(hit.name)\(found). \(hit.why)"))
                }
            case .asked: break
            }
        }
        var all = payloads
        // What was said after a safety stop would tell what was answered.
        if !ids.isEmpty, !state.safetyStop { all.append(.said(ids)) }
        all += cards.map { .shown(card: $0.id) }
        let outline = outline
        if outline != replay.outline ?? Outline() { all.append(.concluded(outline)) }
        let decisions = state.findings.filter { $0.isKept && $0.decision != nil && !replay.decided.contains($0.name) }
        all += decisions.map { .decided(finding: $0.name, $0.decision.kept) }
        if payloads != [.asked], state.question != nil { all.append(.asked) }
        try append(all, at: place ?? state.question?.place)
        shown = fresh
        hasStopped = hasStopped || state.safetyStop
        replay.outline = outline
        replay.decided.formUnion(decisions.map(\.name))
        replay.cards += cards.map(\.id)
        if !cards.isEmpty { replay.answeredAtLastCard = state.answered.count }
        lastCard = cards.last ?? lastCard
        return lines
    }

    /// At most one card an answer and five a conversation, not again within 90 days, none after a safety stop (COACHING.md 2.5);
    /// and not with every answer, so that the five are there when they are needed.
    private func choose(_ names: [String]) throws -> Card? {
        if let last = replay.answeredAtLastCard, state.answered.count < last + Self.answersBetweenCards { return nil }
        let choice = CardChoice(
            shownInConversation: replay.cards,
            daysSinceShown: Dictionary(replay.cardsBefore.map { ($0, 0) }, uniquingKeysWith: { first, _ in first }),
            isAfterSafetyStop: state.safetyStop || hasStopped)
        guard !choice.isAfterSafetyStop else { return nil }
        let library = try world.cards()
        return choice.card(among: names.compactMap { library.card($0) })
    }
}

extension Moment {
    /// What tells one moment from another: a sentence that changed is a new one.
    var identity: String {
        switch self {
        case .said(let id, let text): "said \(id) \(text)"
        case .asked(let question, _): "asked \(question.place.path) \(question.place.name)"
        case .called(_, let place): "card \(place.path) \(place.name)"
        case .concluded(let finding): "finding \(finding.name) \(finding.reasons.joined(separator: " "))"
        case .suggested(let name): "suggested \(name)"
        case .opening(let text): "opening \(text)"
        }
    }
}

extension ConcludedFinding.Decision? {
    fileprivate var kept: Decision {
        switch self {
        case .amended: .amend
        case .overruled: .overrule
        case .accepted, nil: .accept
        }
    }
}
