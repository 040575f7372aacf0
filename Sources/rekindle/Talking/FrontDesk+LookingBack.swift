import Coach
import Dialogue
import Journal
import Terminal

extension FrontDesk {
    /// The commitment to look back on before anything else, where one has come due and the rep wants to.
    ///
    /// Where no reflection looks back, the rep is only reminded.
    func lookBackFirst(with customer: Customer, asking: Bool = true) throws -> KeptCommitment? {
        guard let kept = try world.commitmentToLookBackOn(with: customer) else { return nil }
        let reminder = kept.commitment.reminder(on: world.day(world.now()))
        screen.blank()
        guard world.canLookBack else {
            screen.say("\(reminder) How did it go? rekindle commitments")
            return nil
        }
        screen.say(reminder)
        return try !asking || confirm("Look back at it first? [y/n] > ", named: "look-back") ? kept : nil
    }

    /// Settles a commitment as the rep said in looking back on it; asks where nothing was said that decides it.
    func settle(_ kept: KeptCommitment, as said: Outcome.Kind?, asking: Bool) throws {
        screen.blank()
        if let said { return try settle(kept, as: said) }
        guard asking else { return screen.say("The plan stays open. Next: rekindle commitments") }
        screen.bold("And the plan itself: \(kept.commitment.act)")
        screen.item("  1", "it is done")
        screen.item("  2", "let it go")
        screen.item("  3", "keep it open")
        let question = OwnQuestion<String>.choice(
            "plan", "[1-3, Enter keeps it open] > ",
            [("done", "it is done"), ("drop", "let it go"), ("open", "keep it open")],
            enter: "open", wayRound: "Enter keeps it open.", today: world.day(world.now()))
        switch try ask(question) {
        case "done": try settle(kept, as: .done)
        case "drop": try settle(kept, as: .dropped)
        default: screen.say("It stays open. Next: rekindle commitments")
        }
    }

    private func settle(_ kept: KeptCommitment, as kind: Outcome.Kind) throws {
        do {
            let lines = try CommitmentSettling(world.store).settle(kept.id, as: kind, at: world.now())
            for line in lines { screen.say(line) }
        } catch let error as JournalError where error.code == .settled {
            // Another terminal was faster.
            screen.say(error.description)
        }
    }
}

extension SharedOptions {
    /// Looks back on a commitment; false where the rep left, or where nothing else should follow today.
    func lookBack(
        on kept: KeptCommitment, with customer: Customer, at desk: FrontDesk, answers: AnswerFile? = nil
    ) throws -> Bool {
        let conversation = try CoachingConversation(
            World.lookingBack, with: customer, in: desk.world, lookingBackOn: kept)
        let outcome = try loop(conversation, desk.screen, desk.reader, answers: answers).run()
        guard outcome == .finished, !conversation.state.safetyStop else { return false }
        try desk.settle(
            kept, as: conversation.outcomeOfPlan, asking: answers == nil && desk.reader.isInteractive)
        return true
    }
}
