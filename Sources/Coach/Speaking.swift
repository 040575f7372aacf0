import Corpus
import Dialogue
import Journal

extension CoachingConversation {
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
            case .called(let names, let called):
                guard cards.isEmpty, let card = try choose(names) else { continue }
                cards.append(card)
                offered[card.id] = called
                lines.append(.offer(card))
            case .opening(let text):
                lines += [.heading("To say aloud"), .listed("\"\(text)\"")]
                for hit in OpeningLint.hits(in: text) {
                    let found = hit.found.isEmpty ? "" : " (\"\(hit.found)\")"
                    lines.append(.note("Look again at \(hit.name)\(found). \(hit.why)"))
                }
            case .recapped(_, let answers):
                lines.append(.recap(answers.compactMap { row(for: $0) }))
            case .asked: break
            }
        }
        var all = payloads
        // What was said after a safety stop would tell what was answered.
        if !ids.isEmpty, !isInSafety { all.append(.said(ids)) }
        if state.safetyStop, !hasStopped, !payloads.contains(.heard(verdict: Stop.Verdict.stop, words: nil)) {
            all.append(.heard(verdict: Stop.Verdict.stopped, words: nil))
        }
        let outline = outline
        if outline != replay.outline ?? Outline() { all.append(.concluded(outline)) }
        let decisions = state.findings.filter { $0.isKept && $0.decision != nil && !replay.decided.contains($0.name) }
        all += decisions.map { .decided(finding: $0.name, $0.decision.kept) }
        if payloads != [.asked], state.question != nil { all.append(.asked) }
        try append(all, at: place ?? state.question?.place)
        shown = fresh
        hasStopped = hasStopped || state.cameToStop
        replay.outline = outline
        replay.decided.formUnion(decisions.map(\.name))
        if !cards.isEmpty { replay.answeredAtLastCard = state.answered.count }
        return lines
    }
}

extension CoachingConversation {
    private func row(for recapped: Recapped) -> RecapRow? {
        guard let index = state.answered.firstIndex(where: { $0.place == recapped.question.place }) else { return nil }
        return RecapRow(
            label: recapped.label, answer: recapped.question.wording(of: recapped.answer), number: index + 1)
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
        case .recapped(let id, let answers): "recap \(id) \(answers.map(\.answer.raw).joined(separator: " "))"
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
