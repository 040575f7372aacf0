import Coach
import Dialogue
import Journal

/// How much the rep looked forward to a customer, as JSON.
struct KeennessRow: Encodable {
    let at: String
    let value: Int

    init(_ point: Keenness.Point) { (at, value) = (point.at.iso, point.value) }
}

/// One conversation with what was found, as JSON.
private struct ConversationRow: Encodable {
    let began: String
    let title: String
    let reflection: String
    let state: String
    let findings: [Finding]

    init(_ record: ConversationRecord, _ findings: [Finding]) {
        began = record.began.iso
        title = record.title
        reflection = record.reflection
        state = record.state
        self.findings = findings
    }
}

/// What `history` prints as JSON.
struct CustomerHistory: Encodable {
    let customer: String
    private let conversations: [ConversationRow]
    let keenness: [KeennessRow]

    init(_ glance: CustomerAtAGlance) {
        customer = glance.customer.name
        conversations = glance.timeline.entries.compactMap { entry in
            guard case .conversation(let record, let findings, _) = entry.what else { return nil }
            return ConversationRow(record, findings)
        }
        keenness = glance.keenness.points.map(KeennessRow.init)
    }
}

/// What `show` prints as JSON.
struct CustomerDetails: Encodable {
    let name: String
    let added: String
    let people: [PersonRow]
    let leftInPeace: Bool
    let keenness: [KeennessRow]
    let timeline: [TimelineRow]
    let facts: [Fact]
    let commitments: [CommitmentRow]

    init(_ glance: CustomerAtAGlance, on day: CalendarDay) {
        name = glance.customer.name
        added = glance.customer.added.iso
        people = glance.customer.people.map(PersonRow.init)
        leftInPeace = glance.isLeftInPeace
        keenness = glance.keenness.points.map(KeennessRow.init)
        timeline = glance.timeline.entries.map(TimelineRow.init)
        facts = (glance.facts.told + glance.facts.guesses).map(\.fact)
        commitments = glance.plans.open.map {
            CommitmentRow($0, customer: glance.customer.name, in: glance.plans, on: day)
        }
    }
}

/// One thing that happened, as JSON: a conversation, or a plan that was done or dropped.
struct TimelineRow: Encodable {
    struct Plan: Encodable {
        let number: Int64
        let act: String

        init(_ kept: KeptCommitment) { (number, act) = (kept.id.rawValue, kept.commitment.act) }
    }

    /// `conversation`, `done` or `dropped`.
    let kind: String
    let at: String
    private let conversation: ConversationRow?
    /// What was planned in it, or the one that was done or dropped.
    let plans: [Plan]

    init(_ entry: CustomerTimeline.Entry) {
        at = entry.at.iso
        switch entry.what {
        case .conversation(let record, let findings, let plans):
            kind = "conversation"
            conversation = ConversationRow(record, findings)
            self.plans = plans.map(Plan.init)
        case .settled(let plan, let outcome):
            kind = outcome.kind.rawValue
            conversation = nil
            plans = [Plan(plan)]
        }
    }
}
