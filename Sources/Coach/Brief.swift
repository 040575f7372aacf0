public import Dialogue
public import Journal

/// The one page for the next call (COACHING.md 7.4), computed from the answers.
public struct Brief: Equatable, Sendable {
    /// The customer's name.
    public let customer: String
    /// The day it was made.
    public let prepared: CalendarDay
    /// Whether it holds only what may be shared.
    public let isShareable: Bool
    /// Its parts, in the order of the page; empty ones are left out, asked but unanswered ones are marked.
    public let parts: [Part]

    /// One part of the page.
    public struct Part: Equatable, Sendable {
        /// In capitals, as it is printed.
        public let title: String
        /// What stands there; nil where it was asked and not answered.
        public let lines: [String]?
    }
}

/// Makes briefs from what the journal holds about a customer.
public struct BriefMaker {
    private let world: World
    /// Older conversations are not looked at.
    private static let mostConversations = 12

    /// A maker over that world.
    public init(in world: World) { self.world = world }

    /// The brief for the next call with a customer; shareable, it holds only what may be shared. Throws `JournalError`.
    public func brief(for customer: Customer, shareable: Bool) throws -> Brief {
        let records = try world.store.conversations(of: customer.id)
            .filter { $0.ending != .safety }.suffix(Self.mostConversations).reversed()
        let folds = try records.compactMap { record -> Folded? in
            let replay = Replay(try world.store.events(of: record.id))
            guard let lookups = replay.lookups, world.scripts[record.reflection] != nil else { return nil }
            let conversation = Dialogue.Conversation(
                library: world.scripts, reflection: record.reflection, lookups: lookups, answers: replay.answers)
            return conversation.state.safetyStop ? nil : conversation.state
        }
        return Brief(
            customer: customer.name, prepared: world.day(world.now()), isShareable: shareable,
            parts: parts(Array(folds), shareable))
    }

    /// The newest conversation that says something about a part says it.
    private func parts(_ folds: [Folded], _ shareable: Bool) -> [Brief.Part] {
        var parts: [Brief.Part] = []
        func add(_ title: String, _ lines: [String]?) {
            if let lines, lines.isEmpty { return }
            parts.append(Brief.Part(title: title, lines: lines))
        }
        func passages(_ all: (Folded) -> [Passage], most: Int) -> [String] {
            let newest = folds.lazy.map(all).first { !$0.isEmpty } ?? []
            return newest.filter { $0.isShareable || !shareable }.prefix(most).map(\.text)
        }
        for section in BriefSection.allCases {
            if section == .facts { add("WHERE WE ARE", shareable ? [] : findings(folds)) }
            if section == .can {
                // The last one is the rep's own version, where there are several.
                add("OPENING", passages(\.openings, most: 5).suffix(1).map { "\"\($0)\"" })
                add("ASK", passages(\.questionsForThem, most: 3).enumerated().map { "\($0.offset + 1) \($0.element)" })
                add("IF - THEN", plans(folds, shareable))
            }
            guard let asked = folds.lazy.compactMap({ $0.brief[section] }).first else { continue }
            if let passage = asked {
                if passage.isShareable || !shareable { add(section.title, [passage.text]) }
            } else if !shareable {
                add(section.title, nil)
            }
        }
        let reviews = folds.lazy.flatMap { standing($0.commitments, shareable) }.compactMap(\.review)
        if case .date(let day, _)? = reviews.first {
            add("AFTER", ["look back on \(day.shown)"])
        }
        return parts
    }

    private func findings(_ folds: [Folded]) -> [String] {
        let newest = folds.first { !$0.findings.isEmpty }?.findings ?? []
        let standing = newest.filter { $0.decision != .overruled && $0.isKept && $0.verdict == .issue }
        return standing.prefix(2).map { $0.reasons.isEmpty ? $0.title : "\($0.title) Because: \($0.reasons[0])" }
    }

    /// The plans that may stand there: shared only where the rep said they would tell their manager.
    private func standing(_ plans: [CommitmentPlan], _ shareable: Bool) -> [CommitmentPlan] {
        plans.filter { !shareable || $0.isForManager }
    }

    /// Two at most.
    private func plans(_ folds: [Folded], _ shareable: Bool) -> [String] {
        let newest = folds.first { !$0.commitments.isEmpty }?.commitments ?? []
        return standing(newest, shareable).suffix(2).map { plan in
            let first = plan.cue.isEmpty ? "I will \(plan.act)" : "When \(plan.cue), I will \(plan.act)"
            guard let obstacle = plan.obstacle, let reply = plan.reply else { return first }
            return "\(first). If \(obstacle), then \(reply)"
        }
    }
}

extension BriefSection {
    var title: String {
        switch self {
        case .purpose: "PURPOSE"
        case .goodEnough: "GOOD ENOUGH"
        case .whyUs: "WHY THEY CHOSE US"
        case .theyGet: "WHAT THEY GET"
        case .weGet: "WHAT WE GET"
        case .facts: "FACTS"
        case .ours: "OURS"
        case .putRight: "PUT RIGHT BY"
        case .theirView: "THEIR VIEW (a guess)"
        case .bothWant: "BOTH WANT"
        case .can: "CAN"
        case .cannot: "CAN'T"
        case .whoCan: "WHO CAN"
        case .abuse: "IF ABUSIVE"
        }
    }
}
