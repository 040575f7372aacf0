import Coach
import Dialogue
import Journal

/// Words that the notes commands share.
enum NotesWords {
    /// "1 plan", "3 plans", "2 entries".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? "\(one)s")"
    }

    /// "3 answers, 1 plan and 2 facts" of counts that are not nought.
    static func counts(_ counts: [(Int, String, String?)]) -> String {
        let shown = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }
        return shown.isEmpty ? "nothing" : shown.listed
    }

    /// What was found of a person with one customer, by kind.
    static func counts(_ mentions: [Mention], drafts: Int = 0) -> String {
        let number = Dictionary(grouping: mentions, by: \.kind).mapValues(\.count)
        return counts(
            Mention.Kind.allCases.map { (number[$0] ?? 0, $0.one, $0.many) } + [(drafts, "half-typed line", nil)])
    }
}

extension Mention.Kind {
    fileprivate var one: String {
        switch self {
        case .person: "entry among the people"
        case .role: "role of somebody else"
        case .opening: "beginning of a conversation"
        case .answer: "answer"
        case .lookedUp: "thing taken over from earlier"
        case .weighed: "remark on a thought"
        case .finding: "reason of a finding"
        case .plan: "plan"
        case .fact: "fact"
        case .question: "question to ask"
        case .incident: "incident note"
        }
    }

    fileprivate var many: String? {
        switch self {
        case .person: "entries among the people"
        case .role: "roles of others"
        case .opening: "beginnings of conversations"
        case .lookedUp: "things taken over from earlier"
        case .weighed: "remarks on thoughts"
        case .finding: "reasons of findings"
        case .question: "questions to ask"
        default: nil
        }
    }
}

extension NotesWords {
    /// "Sat 21 Nov 2026, 14:17" for "2026-11-21T14:17"; anything else as it is.
    static func day(_ iso: some StringProtocol) -> String {
        let parts = iso.split(separator: "T", maxSplits: 1)
        guard let day = parts.first.flatMap({ CalendarDay(iso: $0) }) else { return String(iso) }
        return day.shown + (parts.count > 1 ? ", \(parts[1])" : "")
    }

    /// What a conversation knew when it began, by its name there.
    static func takenOver(_ name: String) -> String {
        switch name {
        case "given.call-at": "When the talk is"
        case "person": "Who it is with"
        default: "Taken over, \(name)"
        }
    }
}

extension CustomerNotesRow {
    /// "4 conversations, 3 plans and 1 fact".
    var counts: String {
        NotesWords.counts([
            (people.count, "person", "people"), (conversations.count, "conversation", nil), (plans.count, "plan", nil),
            (facts.count, "fact", nil), (incidents.count, "incident note", nil),
            (withheld, "answer of which nothing is kept", "answers of which nothing is kept"),
        ])
    }
}

extension CustomerNotesRow.Entry {
    /// What stands before its text.
    var label: String {
        switch kind {
        case "opening": "It began with"
        case "thought": "On the thought \(place)"
        case "taken-over": NotesWords.takenOver(place)
        default: question.map { "\($0) [\(place)]" } ?? place
        }
    }
}

extension PersonNotesRow.Entry {
    /// Where the text stands.
    var `where`: String {
        switch kind {
        case "person": "among the people"
        case "role": "what somebody does there"
        case "opening": "what a conversation began with"
        case "answer": "answer to \(place)"
        case "looked-up": NotesWords.takenOver(place).lowercased()
        case "weighed": "on the thought \(place)"
        case "finding": "finding \(place)"
        case "plan": "plan"
        case "fact": "fact"
        case "question": "to ask them"
        case "draft": "half typed"
        default: "incident note"
        }
    }
}

extension CommitmentRow {
    /// When and what, in one line.
    var words: String {
        let when = commitment.cue.isEmpty ? "" : "WHEN \(commitment.cue), "
        let obstacle = commitment.obstacle.map { "; IF \($0)" } ?? ""
        let reply = commitment.reply.map { ", THEN \($0)" } ?? ""
        let tell = commitment.tell.map { "; TELL \($0)" } ?? ""
        return "\(when)THEN I will \(commitment.act)\(obstacle)\(reply)\(tell)"
    }

    /// When it was made, when it is due, and what became of it.
    var fate: String {
        let due = commitment.due.map { ", due \(NotesWords.day($0))" } ?? ""
        let review = commitment.review.map { ", to look back on \(NotesWords.day($0))" } ?? ""
        let settled = settled.map { " \(NotesWords.day($0.prefix(10)))" } ?? ""
        return "made \(NotesWords.day(made.prefix(10)))\(due)\(review), \(state)\(settled)"
    }
}
