import Coach
import Dialogue
import Journal
import Terminal

extension ReconnectDayDesk {
    /// Holds the conversations one after another, each to its wait or its end; false where the rep left the day.
    func hold(_ talks: [ReconnectDayTalk], after done: Int = 0) throws -> Bool {
        for (index, talk) in talks.enumerated() {
            screen.heading("\(done + index + 1) of \(done + talks.count): \(talk.customer.name)")
            let conversation: CoachingConversation
            do {
                conversation = try CoachingConversation(resuming: talk.record, in: world)
            } catch let error as JournalError where error.code == .heldElsewhere {
                screen.complain(error.description)
                continue
            }
            let plans = try openPlans(of: talk)
            _ = try shared.loop(conversation, screen, desk.reader).run()
            let now = ReconnectDayTalk(conversation)
            if now.isHeld, !talk.isHeld { try settle(plans) }
            if conversation.isLeft {
                sayLeft((now.stage == .over ? [] : [now]) + talks.dropFirst(index + 1))
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
    private func settle(_ plans: [KeptCommitment]) throws {
        for plan in plans {
            do {
                let lines = try CommitmentSettling(world.store).settle(plan.id, as: .done, at: world.now())
                for line in lines { screen.say(line) }
            } catch let error as JournalError where error.code == .settled {
                // Another terminal was faster.
                continue
            }
        }
    }

    /// How to come back to what is left of the day.
    private func sayLeft(_ rest: [ReconnectDayTalk]) {
        let names = rest.map(\.customer.name)
        screen.say(
            names.isEmpty
                ? "That was the last one of the day."
                : "Next: `rekindle reconnect` carries on with \(names.listed).")
    }

    /// The calls of the day on one short list.
    func closeMorning() throws {
        let talks = try ReconnectDay(in: world).begunToday
        let calls = talks.filter { $0.isPlanned && !$0.isHeld && $0.stage != .over }.inOrderOfDays()
        if !calls.isEmpty { screen.heading(calls.count == 1 ? "Your call" : "Your calls") }
        for call in calls {
            screen.blank()
            screen.say(.bold(call.customer.name) + StyledText(": \(call.heading(on: today))"))
            for reminder in call.reminders { screen.item("-", StyledText(reminder)) }
        }
        let first = talks.filter { $0.stage == .over && !$0.plans.isEmpty }
        if !first.isEmpty { screen.heading("Before you ring") }
        for talk in first {
            for plan in talk.plans { screen.item("-", StyledText("\(talk.customer.name): \(plan.act)")) }
        }
        screen.blank()
        guard !calls.isEmpty else {
            return screen.say("No talk for today came of it, and that is fine. Next: rekindle reconnect, another day")
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
        screen.say("That was all of them for now. \(next ?? "Next: rekindle commitments")")
    }
}

extension CoachingConversation {
    /// Whether the rep went away in the middle of it, or stopped it, or safety did.
    fileprivate var isLeft: Bool {
        guard let question = state.question else { return !isClosed || state.safetyStop }
        return question.kind != .wait
    }
}
