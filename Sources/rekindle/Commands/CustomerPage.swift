import Coach
import Dialogue
import Journal
import Terminal

/// A customer at a glance as it is printed, in reading order.
struct CustomerPage {
    /// Of what happened, so much is shown at a glance.
    private static let mostEntries = 6

    private let glance: CustomerAtAGlance
    private let today: CalendarDay

    init(_ glance: CustomerAtAGlance, on today: CalendarDay) {
        self.glance = glance
        self.today = today
    }

    private var name: String { glance.customer.name }

    /// Everything, with the latest of what happened.
    func show(on screen: Screen) {
        screen.heading(name)
        screen.dim("here since \(glance.customer.added.shownDay)")
        if glance.isLeftInPeace { screen.say(.problem("They asked not to be contacted.")) }
        for person in glance.customer.people {
            screen.item("-", StyledText(person.name + (person.role.map { ", \($0)" } ?? "")))
        }
        showKeenness(on: screen)
        let entries = glance.timeline.entries
        if !entries.isEmpty { screen.heading("How it has gone") }
        let earlier = entries.count - Self.mostEntries
        if earlier > 0 { screen.dim("\(earlier) earlier: rekindle history \(name.quotedForShell)") }
        show(entries.suffix(Self.mostEntries), withReasons: false, on: screen)
        show(glance.facts.told, under: "What \(name) told you", on: screen)
        show(glance.facts.guesses, under: "What you guess, to be asked about", on: screen)
        let plans = glance.plans.open
        if !plans.isEmpty { screen.heading("Your plans") }
        for plan in plans { CommitmentRow(plan, customer: name, in: glance.plans, on: today).show(on: screen) }
        screen.blank()
        screen.say(glance.next.sentence)
    }

    /// What happened, from the beginning, with the reasons for what was found.
    func showHistory(on screen: Screen) {
        screen.heading(name)
        show(glance.timeline.entries[...], withReasons: true, on: screen)
        showKeenness(on: screen)
        screen.blank()
        let isNew = glance.timeline.entries.isEmpty
        screen.say(isNew ? glance.next.sentence : "Next: rekindle show \(name.quotedForShell)")
    }

    private func showKeenness(on screen: Screen) {
        guard let words = glance.keenness.words(on: today) else { return }
        screen.heading("How much you look forward to them, from 0 to \(Keenness.most)")
        let values = glance.keenness.points.map(\.value)
        let line = values.count > 1 ? screen.sparkline(values, most: Keenness.most) : nil
        screen.say(StyledText(line.map { "\($0) " } ?? "", .accent) + StyledText("\(words)."))
    }

    private func show(_ entries: ArraySlice<CustomerTimeline.Entry>, withReasons: Bool, on screen: Screen) {
        for entry in entries {
            screen.blank()
            if let gap = entry.gap { screen.dim("Nothing for \(gap).") }
            switch entry.what {
            case .conversation(let record, let findings, let plans):
                screen.say(.bold("\(entry.at.shownDay): \(record.title)") + StyledText(", \(record.state)"))
                for finding in findings {
                    screen.item("-", StyledText(finding.title))
                    guard withReasons else { continue }
                    for reason in finding.reasons { screen.dim("    because: \(reason)") }
                }
                for plan in plans { screen.item("-", "planned: I will \(plan.commitment.act)") }
            case .settled(let plan, let outcome):
                screen.say(
                    .bold("\(entry.at.shownDay): \(outcome.kind.rawValue)")
                        + StyledText(", I will \(plan.commitment.act)"))
            }
        }
        guard let gap = glance.timeline.gapSince, !entries.isEmpty else { return }
        screen.blank()
        screen.dim("Nothing since, for \(gap).")
    }

    private func show(_ facts: [KeptFact], under heading: String, on screen: Screen) {
        if !facts.isEmpty { screen.heading(heading) }
        for kept in facts {
            let who = kept.fact.who.map { "\($0), " } ?? ""
            screen.item("-", StyledText("\(kept.fact.topic): \(kept.fact.text) ") + .dim("(\(who)\(kept.at.shownDay))"))
        }
    }
}
