import Coach
import Journal
import Testing

@Suite("One plan too many")
struct CommitmentsWaitingTests {
    let test: CommitmentWorld

    init() throws {
        test = try CommitmentWorld(CommitmentWorld.planning, on: "2026-11-21")
        for (act, due) in [("ring Joan", "2026-11-24"), ("write to Bo", "skip"), ("visit Ann", "2026-11-23")] {
            let conversation = try test.begin("plan")
            _ = try conversation.answer(act)
            _ = try conversation.answer("when I am at my desk")
            _ = due == "skip" ? try conversation.skip() : try conversation.answer(due)
            _ = try conversation.skip()
            #expect(!text(of: conversation.closingLines()).contains { $0.contains("waits") })
            try conversation.close()
        }
    }

    @Test("the fourth plan is kept and waits; the three are named, and how one gives way")
    func fourth() throws {
        let conversation = try test.hold("plan", "send the list", "on Monday", "2026-12-01", "2026-12-02")
        #expect(
            text(of: conversation.closingLines()) == [
                "# Your plan", "WHEN on Monday", "THEN I will send the list",
                "DUE Tue 1 Dec 2026, LOOK BACK Wed 2 Dec 2026", "# One plan waits",
                "You have three plans open with Harbour Foods, and three at a time are enough:",
                "3. I will visit Ann (due Mon 23 Nov 2026)", "1. I will ring Joan (due Tue 24 Nov 2026)",
                "2. I will write to Bo (no day set)", "Kept, and waiting until one of them is done or dropped:",
                "4. I will send the list",
                "Which one gives way? For example: rekindle commitments done 3, or rekindle commitments drop 3",
            ])
        try conversation.close()
        #expect(test.store.commitments(of: test.customer.id).count == 4)
    }

    @Test("once one is done there is room again")
    func room() throws {
        try test.store.settle(CommitmentID(rawValue: 1), as: .done, at: test.world.now())
        let conversation = try test.hold("plan", "send the list", "on Monday", "2026-12-01", "2026-12-02")
        #expect(!text(of: conversation.closingLines()).contains("# One plan waits"))
    }

    @Test("plans with another customer do not count")
    func other() throws {
        let other = try test.store.addCustomer(named: "Quay", at: test.world.now())
        let conversation = try CoachingConversation("plan", with: other, in: test.world)
        _ = try conversation.open()
        for answer in ["send the list", "on Monday", "2026-12-01", "2026-12-02"] {
            _ = try conversation.answer(answer)
        }
        #expect(text(of: conversation.closingLines()).count == 4)
    }

    private func text(of lines: [Line]) -> [String] {
        lines.map { line in
            switch line {
            case .heading(let text): "# \(text)"
            case .listed(let text), .note(let text): text
            default: "\(line)"
            }
        }
    }
}
