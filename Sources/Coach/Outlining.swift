import Dialogue
import Journal

// Names that both modules have.
typealias DialoguePlace = Dialogue.Place
typealias JournalPlace = Journal.Place
typealias DialogueConversation = Dialogue.Conversation

extension JournalPlace {
    init(_ place: DialoguePlace) {
        self.init(path: place.path, script: place.script, step: place.step, row: place.row, attempt: place.attempt)
    }
}

extension DialoguePlace {
    init(_ place: JournalPlace) {
        self.init(path: place.path, script: place.script, step: place.step, row: place.row, attempt: place.attempt)
    }
}

extension CoachingConversation {
    /// Everything concluded so far, with the plans that only the journal knows.
    var outline: Outline {
        var outline = state.outline(on: dialogue.lookups.today, toldBy: replay.person)
        outline.commitments = carried.filter { !outline.commitments.contains($0) } + outline.commitments
        return outline
    }

    /// What the journal keeps as a plan and the answers it keeps no longer come to: self-care leaves the plan alone.
    var plansWithoutAnswers: [Commitment] {
        // An edited script may word a plan otherwise, and that is the same plan.
        guard let kept = replay.outline?.commitments, replay.digest == digest,
            let folded = replay.conversation(record.reflection, in: world.scripts)
        else { return [] }
        let plans = folded.state.commitments.map(\.kept)
        return kept.filter { !plans.contains($0) }
    }
}

extension Folded {
    /// Everything concluded so far, as the journal keeps it.
    func outline(on day: CalendarDay, toldBy person: String?) -> Outline {
        Outline(
            findings: findings.filter(\.isKept).map { finding in
                Finding(
                    code: finding.name, title: finding.title, verdict: finding.verdict.rawValue,
                    confidence: finding.tentative ? "tentative" : "clear", reasons: finding.reasons)
            },
            commitments: commitments.map { $0.kept },
            facts: facts.map { fact in
                Fact(
                    topic: fact.topic, text: fact.text, source: fact.source.rawValue,
                    who: fact.source == .told ? person : nil, day: day.iso)
            },
            questions: questionsForThem.map(\.text))
    }
}

extension ConcludedFinding {
    /// The finding as it is shown, in the rep's own words where they amended it.
    var title: String {
        switch decision {
        case .amended(let words): words.isEmpty ? text : words
        case .overruled: "\(text) (you said: it doesn't fit)"
        default: text
        }
    }
}

extension CommitmentPlan {
    var kept: Commitment {
        Commitment(
            cue: cue, act: act, obstacle: obstacle, reply: reply, due: due?.iso, review: review?.iso, sure: sure,
            tell: tell)
    }
}

extension AnswerValue {
    /// `2026-11-26` or `2026-11-26T14:00` of a date.
    fileprivate var iso: String? {
        guard case .date(let day, let minute) = self else { return nil }
        guard let minute else { return day.iso }
        return "\(day.iso)T\(CalendarDay.clock(minute))"
    }
}
