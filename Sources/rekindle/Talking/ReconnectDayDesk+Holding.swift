import Coach
import Dialogue
import Journal
import Terminal

extension ReconnectDayDesk {
    /// Holds the conversations one after another, each to its wait or its end; false where the rep left the day.
    func hold(_ talks: [ReconnectDayTalk], after done: Int = 0) throws -> Bool {
        for (index, talk) in talks.enumerated() {
            let total = done + talks.count
            screen.heading((total == 1 ? "" : "\(done + index + 1) of \(total): ") + talk.customer.name)
            let conversation: CoachingConversation
            do {
                conversation = try CoachingConversation(resuming: talk.record, in: world)
            } catch let error as JournalError where error.code == .heldElsewhere {
                screen.complain(error.description)
                continue
            }
            if talk.stage == .waiting, let purpose = talk.purpose { screen.dim(purpose) }
            try conversation.passOverThoughts(heardIn: try ReconnectDay(in: world).begunToday)
            let plans = try openPlans(of: talk)
            var loop = shared.loop(conversation, screen, desk.reader)
            loop.isOneOfSeveral = talks.count > 1
            loop.isPartOfDay = true
            let outcome = Result { try loop.run() }
            let now = ReconnectDayTalk(conversation)
            // What was said is saved even where the input ended too soon.
            if now.isHeld, !talk.isHeld { try settle(plans, with: talk.customer) }
            _ = try outcome.get()
            let rest = (now.stage == .over ? [] : [now]) + talks.dropFirst(index + 1)
            if conversation.isLeft, !rest.isEmpty {
                screen.say("Next: `rekindle reconnect` carries on with \(rest.map(\.customer.name).listed).")
                return false
            }
        }
        return true
    }

    /// What the rep meant to do when the talk was planned.
    private func openPlans(of talk: ReconnectDayTalk) throws -> [KeptCommitment] {
        try world.store.commitments(of: talk.customer.id).filter {
            $0.conversation == talk.record.id && $0.outcome == nil
        }
    }

    /// A talk that was held is not asked about again.
    private func settle(_ plans: [KeptCommitment], with customer: Customer) throws {
        guard !plans.isEmpty else { return }
        for plan in plans {
            do {
                _ = try CommitmentSettling(world.store).settle(plan.id, as: .done, at: world.now())
            } catch let error as JournalError where error.code == .settled {
                // Another terminal was faster.
                continue
            }
        }
        screen.blank()
        screen.say("Your plan to talk with \(customer.name) is done. `rekindle undo` takes that back.")
    }

    /// The calls of the day on one short list.
    func closeMorning() throws {
        let talks = try ReconnectDay(in: world).begunToday
        let calls = talks.filter { $0.isPlanned && !$0.isHeld && $0.stage != .over }.inOrderOfDays()
        if !calls.isEmpty { screen.heading(calls.count == 1 ? "Your call" : "Your calls") }
        for call in calls {
            screen.blank()
            screen.say(.bold(call.customer.name) + StyledText(": \(call.moment(on: today))"))
            for reminder in call.reminders { screen.item("-", StyledText(reminder)) }
        }
        let others = talks.filter { $0.stage == .over && !$0.isPlanned }
        if others.contains(where: { !$0.plans.isEmpty }) { screen.heading("Before you ring") }
        for talk in others {
            for plan in talk.plans { screen.item("-", StyledText("\(talk.customer.name): \(plan.act)")) }
        }
        let notToday = others.filter { $0.plans.isEmpty && !$0.isLeftInPeace }.map(\.customer.name)
        screen.blank()
        if !notToday.isEmpty { screen.say("Not today: \(notToday.listed).") }
        guard !calls.isEmpty else {
            return screen.say("No talk came of it, and that is fine. Next: `rekindle reconnect`, on another day.")
        }
        let isTonight = calls.contains { $0.when?.day == today }
        screen.say("Saved. \(isTonight ? "Tonight" : "Afterwards"): `rekindle reconnect` asks what you heard.")
    }

    /// What is left after telling of the talks.
    func closeEvening() throws {
        let rest = try ReconnectDay(in: world).toCome
        screen.blank()
        let next = rest.first.map { talk in
            "Next: `rekindle reconnect` asks about \(talk.customer.name)"
                + (talk.when.map { ", \($0.words(on: today))" } ?? "") + "."
        }
        screen.say("That is all for now. \(next ?? "Next: rekindle commitments")")
    }
}

extension CoachingConversation {
    /// Whether the rep went away in the middle of it, or stopped it, or safety did.
    fileprivate var isLeft: Bool {
        guard let question = state.question else { return !isClosed || state.safetyStop }
        return question.kind != .wait
    }
}
