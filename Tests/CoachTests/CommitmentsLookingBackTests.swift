import Coach
import Dialogue
import Journal
import Testing

@Suite("Commitments that come back")
struct CommitmentsLookingBackTests {
    @Test(
        "one comes back once its day or its day to look back has come",
        arguments: [
            ("2026-11-24", "2026-11-30", "2026-11-23", false), ("2026-11-24", "2026-11-30", "2026-11-24", true),
            ("2026-12-24", "2026-11-30", "2026-11-29", false), ("2026-12-24", "2026-11-30", "2026-11-30", true),
            (nil, nil, "2026-11-21", false), (nil, nil, "2026-11-22", true), (nil, "2026-11-30", "2026-11-29", false),
        ] as [(String?, String?, String, Bool)])
    func comesBack(due: String?, review: String?, on day: String, comes: Bool) throws {
        let test = try CommitmentWorld(CommitmentWorld.planning, on: "2026-11-21")
        try plan("ring Joan", due: due, review: review, in: test)
        try test.turn(to: day)
        #expect((try test.world.commitmentToLookBackOn(with: test.customer) != nil) == comes)
    }

    @Test("of several the one due first; none that is done, waits, or is another customer's")
    func first() throws {
        let test = try CommitmentWorld(CommitmentWorld.planning, on: "2026-11-21")
        for (act, due) in [("a", "2026-11-26"), ("b", "2026-11-25"), ("c", "2026-11-24"), ("d", "2026-11-23")] {
            try plan(act, due: due, review: nil, in: test)
        }
        try test.turn(to: "2026-12-01")
        #expect(try test.world.commitmentToLookBackOn(with: test.customer)?.commitment.act == "c")
        try test.store.settle(CommitmentID(rawValue: 3), as: .done, at: test.world.now())
        #expect(try test.world.commitmentToLookBackOn(with: test.customer)?.commitment.act == "d")
        let other = try test.store.addCustomer(named: "Quay", at: test.world.now())
        #expect(try test.world.commitmentToLookBackOn(with: other) == nil)
    }

    @Test("the reminder says the plan as it was made")
    func reminder() throws {
        let today = try #require(CalendarDay(iso: "2026-11-26"))
        #expect(
            Commitment(cue: "Thursday at 9", act: "ring Joan", due: "2026-11-26").reminder(on: today)
                == "You meant to: ring Joan (when: Thursday at 9; due today).")
        #expect(
            Commitment(cue: "", act: "ring Joan", due: "2026-11-25").reminder(on: today)
                == "You meant to: ring Joan (overdue, was due Wed 25 Nov 2026).")
        #expect(Commitment(cue: "", act: "ring Joan").reminder(on: today) == "You meant to: ring Joan.")
    }

    @Test("looking back is about the plan that came due, not about the one made last")
    func about() throws {
        let test = try CommitmentWorld(CommitmentWorld.planning, CommitmentWorld.review, on: "2026-11-21")
        try plan("ring Joan", due: "2026-11-24", review: nil, in: test)
        try plan("write to Bo", due: "2026-12-24", review: nil, in: test)
        try test.turn(to: "2026-11-25")
        let due = try #require(try test.world.commitmentToLookBackOn(with: test.customer))
        let conversation = try test.begin("review", lookingBackOn: due)
        #expect(conversation.state.question?.text == "You meant to ring Joan. How did it go?")
        let lookedUp = test.store.lookedUp(in: conversation.record.id)
        #expect(lookedUp["earlier.commitment.due"] == "date 2026-11-24")
        #expect(lookedUp["commitment"] == "1")
        try conversation.suspend()
        let again = try CoachingConversation(resuming: conversation.record, in: test.world)
        #expect(again.state.question?.text == "You meant to ring Joan. How did it go?")
    }

    @Test("once it was looked back on it is not offered again; a review that was left does not count")
    func once() throws {
        let test = try CommitmentWorld(CommitmentWorld.planning, CommitmentWorld.review, on: "2026-11-21")
        try plan("ring Joan", due: "2026-11-24", review: nil, in: test)
        try test.turn(to: "2026-11-25")
        let due = try #require(try test.world.commitmentToLookBackOn(with: test.customer))
        try test.begin("review", lookingBackOn: due).stop()
        #expect(try test.world.commitmentToLookBackOn(with: test.customer)?.id == due.id)
        let conversation = try test.begin("review", lookingBackOn: due)
        _ = try conversation.answer("well enough")
        try conversation.close()
        #expect(try test.world.commitmentToLookBackOn(with: test.customer) == nil)
        #expect(CommitmentList(test.store.commitments(of: nil)).open.count == 1)
    }

    @Test(
        "what became of the plan is taken from what was said of it",
        arguments: [
            (["1"], .done), (["2", "1"], nil), (["2", "2"], .dropped), (["don't know"], nil),
        ] as [([String], Outcome.Kind?)])
    func outcome(answers: [String], kind: Outcome.Kind?) throws {
        let test = try CommitmentWorld(Self.asking, on: "2026-11-21")
        let conversation = try test.begin("review")
        for answer in answers { _ = try conversation.answer(answer) }
        #expect(conversation.state.question == nil)
        #expect(conversation.outcomeOfPlan == kind)
    }

    private static let asking = """
        # Looking back
        id: review
        version: 1
        for: what came of a plan

        ## plan-done
        How did it go?
        ? one of
        * done: done
        * forgot: forgot
        - forgot -> whose-plan
        - always -> end

        ## whose-plan
        Whose is it?
        ? one of
        * mine: mine
        * others: others
        - others: flag let-go
        - always -> end
        """

    @Test("whether looking back is possible depends on the library")
    func possible() throws {
        #expect(try !CommitmentWorld(CommitmentWorld.planning, on: "2026-11-21").world.canLookBack)
        #expect(try CommitmentWorld(CommitmentWorld.review, on: "2026-11-21").world.canLookBack)
    }

    private func plan(_ act: String, due: String?, review: String?, in test: CommitmentWorld) throws {
        let conversation = try test.begin("plan")
        _ = try conversation.answer(act)
        _ = try conversation.skip()
        for day in [due, review] { _ = try day.map { try conversation.answer($0) } ?? conversation.skip() }
        try conversation.close()
    }
}

extension InMemoryStore {
    /// What a conversation was told at its beginning.
    fileprivate func lookedUp(in conversation: ConversationID) -> [String: String] {
        let payloads = (try? events(of: conversation).map(\.payload)) ?? []
        return payloads.compactMap { if case .lookedUp(let values) = $0 { values } else { nil } }.first ?? [:]
    }
}
