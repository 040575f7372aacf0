import Coach
import Dialogue
import Journal
import Testing

@Suite struct NothingKeptTests {
    private static let towardsSelfCare: [String: [String]] = [
        "unsafe": ["no", "no", "yes"], "breadth": ["most of them"], "you-or-them": ["with how I am"],
        "look-elsewhere": ["how much I am carrying"], "do-or-are": ["it is more about me"], "me-first": ["1"],
        "one-or-most": ["most of them"], "the-conflict": ["no", "no", "yes"], "keep-it": ["yes", "no"],
    ]

    @Test(
        "Nothing typed in safety, in self-care, in private or with a sign of danger is in the journal or a brief, but a plan the rep had kept"
    )
    func nothingKept() throws {
        var typed = 0
        var plans = 0
        for seed in 6_000..<6_090 {
            let talk = try RandomTalk(["selfcare", "start", "likeness", "fit"][seed % 4], seed: seed)
            talk.steadiness = 400
            talk.settled = Self.towardsSelfCare
            talk.texts = seed.isMultiple(of: 3) ? RandomTalk.unsafeTexts : RandomTalk.usualTexts
            var wasYes = false
            try talk.hold { seen in
                wasYes = wasYes || talk.conversation.state.keepsPlan
                guard seen.move == .leaveAndResume || seen.turn.question == nil else { return }
                try nothingIsKept(of: talk, plan: wasYes)
            }
            plans += try nothingIsKept(of: talk, plan: wasYes)
            typed += talk.secrets.count
        }
        #expect(typed > 30 && plans > 1, "\(typed) secrets, \(plans) in plans")
    }

    @Test("A plan that the rep had kept from self-care stays when the conversation is left and taken up again")
    func keptPlan() throws {
        let test = try TestWorld()
        let first = try test.begin("start")
        try first.answer(all: ["2", "none", "no", "most of them", "1", "5", "most of them", "the hours", "this week"])
        try first.answer(all: ["some days", "leave at five today", "1", "someone does", "yes"])
        while first.state.question?.place.script == "commitment" { _ = try first.skip() }
        #expect(first.open == "start.still-on")
        let plans = try test.store.commitments(of: nil).map(\.commitment.act)
        #expect(plans == ["leave at five today"])
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        #expect(try second.open().question?.place.name == "selfcare.tank")
        try second.answer(all: ["6", "neither"])
        try second.stop()
        #expect(try test.store.commitments(of: nil).map(\.commitment.act) == plans)
    }

    /// How much of what was to be left out stands in plans, having checked that it stands nowhere else.
    @discardableResult
    private func nothingIsKept(of talk: RandomTalk, plan mayPlan: Bool) throws -> Int {
        let store = talk.test.store
        let customer = try talk.test.customer(talk.customer)
        var kept = "\(try store.conversations(of: nil)) \(try store.facts(of: customer.id))"
        for event in try store.events(of: talk.conversation.record.id) {
            guard case .concluded(var outline) = event.payload else {
                kept += "\(event)\n"
                continue
            }
            outline.commitments = []
            kept += "\(outline)\n"
        }
        for shareable in [true, false] {
            kept += "\(try BriefMaker(in: talk.test.world).brief(for: customer, shareable: shareable))\n"
        }
        for secret in talk.secrets where kept.contains(secret.mark) {
            Issue.record("\(talk.name): what was typed at \(secret.question.place.name) was kept")
        }
        let plans = "\(try store.commitments(of: nil).map(\.commitment))"
        let inPlans = talk.secrets.filter { plans.contains($0.mark) }
        let isAllowed = inPlans.allSatisfy { $0.question.place.script == "lighter" && !$0.isPrivate }
        #expect(inPlans.isEmpty || (mayPlan && isAllowed), "\(talk.name): \(inPlans.map(\.question.place.name))")
        return inPlans.count
    }
}

extension RandomTalk {
    /// What was typed and is not to be kept.
    fileprivate var secrets: [TypedWords.Typed] {
        // What was misread, as the rep says, is kept after all.
        let standing = conversation.state.moments.compactMap {
            if case .asked(_, let answer) = $0 { answer.raw } else { nil }
        }
        return typed.all.filter { typed in
            typed.isPrivate || !typed.question.isKept || (typed.hasSign && !standing.contains(typed.text))
        }
    }
}

extension Folded {
    /// The rep said that a plan from self-care is to be kept.
    fileprivate var keepsPlan: Bool {
        moments.contains {
            guard case .asked(let question, let answer) = $0 else { return false }
            return question.place.step == "keep-it" && answer.value == .yesNo(true)
        }
    }
}
