import Dialogue
import Journal

extension CoachingConversation {
    /// Briefly, what the journal holds of the customer: people, what they told and what is guessed, open plans, and what was
    /// found last. With the manager at the screen it is not shown. Throws `JournalError`.
    public func notes() throws -> [Line] {
        if hasManager {
            return [
                .note(
                    "Not with two at the screen. When you are alone: rekindle notes show --customer \(customer.name.quotedForShell)"
                )
            ]
        }
        let known = KnownFacts(try world.store.facts(of: customer.id))
        let people = try world.store.customer(customer.id)?.people ?? []
        let plans = try world.store.commitments(of: customer.id).filter { $0.outcome == nil }
        let found = try world.store.findings(of: customer.id)
        let latest = found.filter { $0.conversation == found.last?.conversation }
        let today = world.day(world.now())
        func rows(_ heading: String, _ rows: [String]) -> [Line] {
            guard !rows.isEmpty else { return [] }
            let more = rows.count - Self.mostNotes
            return [.said(heading)] + rows.suffix(Self.mostNotes).map { .listed("- \($0)") }
                + (more > 0 ? [.note("and \(more) more")] : [])
        }
        func wording(_ kept: KeptFact) -> String { "\(kept.fact.topic): \(kept.fact.text)" }
        let lines =
            rows("People", people.map { person in person.name + (person.role.map { ", \($0)" } ?? "") })
            + rows("What they told you", known.told.map(wording)) + rows("What you guess", known.guesses.map(wording))
            + rows("What you mean to do", plans.map { "\($0.commitment.act) (\($0.commitment.dueWords(on: today)))" })
            + rows(
                latest.first.map { "What was found last, \(world.day($0.at).shown)" } ?? "",
                latest.map { $0.finding.title })
        guard !lines.isEmpty else {
            return [.note("Nothing is kept of \(customer.name) yet but the answers you give here.")]
        }
        return [.heading("What is kept about \(customer.name)")] + lines
            + [.note("All of it: rekindle notes show --customer \(customer.name.quotedForShell)")]
    }

    /// A longer list is not read in the middle of a conversation.
    private static let mostNotes = 5

    /// The page for the next call as far as it has come, blanks marked; with the manager at the screen only what may be
    /// shared. Nil where nothing stands on it. Throws `JournalError`.
    public func pageSoFar() throws -> BriefPage? {
        guard !state.safetyStop, !isInSafety else { return nil }
        let brief = try BriefMaker(in: world).brief(for: customer, shareable: hasManager)
        return brief.parts.isEmpty ? nil : BriefPage(brief)
    }

    /// Whether the manager sits at the same screen.
    private var hasManager: Bool {
        world.scripts[record.reflection]?.steps.contains { $0.question?.speaker == .manager } ?? false
    }
}
