public import Dialogue
public import Journal

/// The one page for the next call (COACHING.md 7.4), computed from the answers.
public struct Brief: Equatable, Sendable {
    /// The customer's name.
    public let customer: String
    /// The day it was made.
    public let prepared: CalendarDay
    /// When the talk is that lies ahead, where that is known.
    public let call: Call?
    /// Whether it holds only what may be shared.
    public let isShareable: Bool
    /// Its parts, in the order of the page; empty ones are left out, asked but unanswered ones are marked.
    public let parts: [Part]

    /// The day of a talk, and perhaps its time in minutes after midnight.
    public struct Call: Equatable, Sendable {
        /// The day.
        public let day: CalendarDay
        /// Minutes after midnight.
        public let minute: Int?
    }

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
    /// The steps that ask whether the promise of an earlier conversation has been kept.
    fileprivate static let stepsAboutThePromise: Set<String> = ["promise-named", "promise-unnamed"]
    /// Older conversations are not looked at.
    private static let mostConversations = 12

    /// A maker over that world.
    public init(in world: World) { self.world = world }

    /// The brief for the next call with a customer; shareable, it holds only what may be shared. Throws `JournalError`.
    public func brief(for customer: Customer, shareable: Bool) throws -> Brief {
        let records = try world.store.conversations(of: customer.id)
            .filter { $0.ending != .safety }.suffix(Self.mostConversations).reversed()
        let held = try records.compactMap { try Held($0, in: world) }
        // The newest list of questions; what was asked lately gives way to what was not.
        let asking = held.first { !$0.folded.questionsForThem.isEmpty }
        let questions = try asking.map { asking in
            try QuestionsAsked(of: customer.id, before: asking.record, in: world)
                .fresh(of: asking.folded.questionsForThem)
        }
        return Brief(
            customer: customer.name, prepared: world.day(world.now()),
            call: held.lazy.compactMap(\.talk).first { $0.day >= world.day(world.now()) }, isShareable: shareable,
            parts: parts(held.map(\.folded), questions ?? [], shareable, ahead: held.first?.ahead ?? []))
    }

    /// The newest conversation that says something about a part says it.
    private func parts(
        _ folds: [Folded], _ questions: [Passage], _ shareable: Bool, ahead: Set<BriefSection>
    ) -> [Brief.Part] {
        var parts: [Brief.Part] = []
        func add(_ title: String, _ lines: [String]?) {
            if let lines, lines.isEmpty { return }
            parts.append(Brief.Part(title: title, lines: lines))
        }
        func sayable(_ passages: [Passage]) -> [String] {
            passages.filter { $0.isShareable || !shareable }.map(\.text)
        }
        for section in BriefSection.allCases {
            if section == .facts { add("WHERE WE ARE", shareable ? [] : findings(folds)) }
            if section == .can {
                // The last one is the rep's own version, where there are several.
                let openings = folds.lazy.map(\.openings).first { !$0.isEmpty } ?? []
                add("OPENING", sayable(openings).suffix(1).map { "\"\($0)\"" })
                add("ASK", sayable(questions).prefix(3).enumerated().map { "\($0.offset + 1) \($0.element)" })
                add("IF - THEN", plans(folds, shareable))
            }
            let told = section == .promise ? folds.prefix { !$0.hasHeardOfPromise } : folds[...]
            guard let asked = told.lazy.compactMap({ $0.brief[section] }).first else {
                if ahead.contains(section), !shareable { add(section.title, nil) }
                continue
            }
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

/// A conversation with what it came to.
private struct Held {
    let record: ConversationRecord
    let folded: Folded
    /// The talk that it prepares for.
    let talk: Brief.Call?
    /// What stands in the page once the rest of its questions are answered; nothing where it is over.
    let ahead: Set<BriefSection>

    /// Nil where it cannot be read any more, or came to a safety stop. Throws `JournalError`.
    init?(_ record: ConversationRecord, in world: World) throws {
        let replay = Replay(try world.store.events(of: record.id))
        guard let conversation = replay.conversation(record.reflection, in: world.scripts),
            !conversation.state.safetyStop
        else { return nil }
        self.record = record
        folded = conversation.state
        let leavesPage = world.scripts[record.reflection]?.leavesBrief == true && !folded.brief.isEmpty
        ahead = record.ending == nil && leavesPage ? conversation.likelyBriefSections : []
        let asked = folded.answered.last { $0.place.step == CoachingConversation.talkStep }
        let when =
            conversation.lookups.given[CoachingConversation.talkStep]
            ?? asked.flatMap { conversation.answers[$0.place]?.value }
        talk = if case .date(let day, let minute)? = when { Brief.Call(day: day, minute: minute) } else { nil }
    }
}

extension Folded {
    /// Whether the rep said in it that the open promise has been kept; older conversations know nothing of that.
    fileprivate var hasHeardOfPromise: Bool {
        moments.contains { moment in
            guard case .asked(let question, let answer) = moment else { return false }
            return BriefMaker.stepsAboutThePromise.contains(question.place.step) && answer.value == .yesNo(true)
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
        case .promise: "PROMISE TO KEEP"
        }
    }
}
