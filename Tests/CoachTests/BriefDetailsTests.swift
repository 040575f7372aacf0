import Coach
import Dialogue
import Journal
import Testing

@Suite("The details of the brief")
struct BriefDetailsTests {
    private static let promise = """
        # Whose promise
        id: promise
        version: 1
        for: trying things out
        leaves: brief

        ## which-promise
        What was promised?
        ? text
        keep: shareable
        brief: promise
        - always -> end
        """

    private static let kept = """
        # Kept or not
        id: kept
        version: 1
        for: trying things out
        leaves: brief

        ## promise-named
        Has it been kept?
        ? yes or no
        - always -> end
        """

    private func hold(_ reflection: String, _ answers: String..., in test: TestWorld) throws -> CoachingConversation {
        let conversation = try test.begin(reflection)
        conversation.isUnattended = true
        for answer in answers { _ = try conversation.answer(answer) }
        return conversation
    }

    private func part(_ title: String, of conversation: CoachingConversation, in test: TestWorld) throws -> [String]? {
        let brief = try BriefMaker(in: test.world).brief(for: conversation.customer, shareable: false)
        return brief.parts.first { $0.title == title }?.lines
    }

    @Test("The talk ahead stands in the heading, with its time, until it is over")
    func talkAhead() throws {
        let test = try TestWorld()
        let customer = try test.store.addCustomer(named: "Harbour Foods", at: test.now)
        let day = test.world.day(test.now)
        let conversation = try CoachingConversation(
            "call", with: customer, when: .date(day, minute: 14 * 60), in: test.world)
        _ = try conversation.open()
        func heading() throws -> String {
            let brief = try BriefMaker(in: test.world).brief(for: customer, shareable: true)
            return BriefPage(brief).text.split(separator: "\n").prefix(2).joined(separator: "; ")
        }
        #expect(
            try heading()
                == "Harbour Foods, Sat 21 Nov 2026, 14:00; prepared Sat 21 Nov 2026, to share")
        test.wait(days: 1)
        #expect(try heading() == "Harbour Foods; prepared Sun 22 Nov 2026, to share")
    }

    @Test("An open promise stands in it until the rep says that it was kept")
    func openPromise() throws {
        let test = try TestWorld(scripts: ["promise.md": Self.promise, "kept.md": Self.kept])
        let first = try hold("promise", "a spare key by Monday", in: test)
        try first.close()
        #expect(try part("PROMISE TO KEEP", of: first, in: test) == ["a spare key by Monday"])
        test.wait(days: 1)
        let second = try hold("kept", "no", in: test)
        #expect(try part("PROMISE TO KEEP", of: second, in: test) == ["a spare key by Monday"])
        try second.close()
        let third = try hold("kept", "yes", in: test)
        #expect(try part("PROMISE TO KEEP", of: third, in: test) == nil)
        try third.close()
        test.wait(days: 1)
        #expect(
            try part("PROMISE TO KEEP", of: try hold("promise", "a call back", in: test), in: test) == ["a call back"])
    }

    @Test("What they were asked within 90 days gives way to what they were not, and is marked in the list at the end")
    func askedLately() throws {
        let test = try TestWorld(scripts: ["talk.md": BriefTests.script])
        let first = try hold("talk", "a new date", "", "", in: test)
        #expect(try part("ASK", of: first, in: test) == ["1 What would help?"])
        try first.close()
        test.wait(days: 30)
        let second = try hold("talk", "a new date", "they are cross", "", in: test)
        #expect(try part("ASK", of: second, in: test) == ["1 Is it so that they are cross?"])
        #expect(
            second.closingLines().contains(.listed("- What would help? (on your list of Sat 21 Nov 2026 too)")))
        #expect(second.closingLines().contains(.listed("- Is it so that they are cross?")))
    }

    @Test("Where every question was asked lately all stand in it; after 90 days nothing counts as asked")
    func askedAgain() throws {
        let test = try TestWorld(scripts: ["talk.md": BriefTests.script])
        try hold("talk", "a new date", "", "", in: test).close()
        test.wait(days: 30)
        let second = try hold("talk", "a new date", "", "", in: test)
        #expect(try part("ASK", of: second, in: test) == ["1 What would help?"])
        try second.discard()
        test.wait(days: 61)
        let third = try hold("talk", "a new date", "they are cross", "", in: test)
        #expect(
            try part("ASK", of: third, in: test) == ["1 Is it so that they are cross?", "2 What would help?"])
    }
}
