import Coach
import Dialogue
import Testing

@Suite("The one-page brief")
struct BriefTests {
    static let script = """
        # Before a talk
        id: talk
        version: 1
        for: trying things out
        leaves: brief

        ## aim
        What should be true after it?
        ? text
        keep: shareable
        brief: purpose
        - always -> feeling

        ## feeling
        What may they be feeling?
        ? text
        brief: their-view
        - answered: ask-them "Is it so that {feeling}?"
        - aim answered: opening "I would like this: {aim}.", ask-them "What would help?"
        - always -> fact

        ## fact
        What happened?
        ? text
        keep: shareable
        brief: facts
        - answered: finding trouble -> end
        - always -> end

        ## finding trouble
        Something is in the way.
        verdict: cleared
        because: You said this: {fact}.
        """

    private func brief(_ answers: [String], shareable: Bool) throws -> Brief {
        let test = try TestWorld(scripts: ["talk.md": Self.script])
        let conversation = try test.begin("talk")
        conversation.isUnattended = true
        for answer in answers { _ = try conversation.answer(answer) }
        return try BriefMaker(in: test.world).brief(for: conversation.customer, shareable: shareable)
    }

    @Test("prints what was answered in the order of the page, and marks what was left out")
    func page() throws {
        let text = BriefPage(try brief(["a new date", "they are cross.", ""], shareable: false)).text
        #expect(
            text.split(separator: "\n").dropFirst(2).map(String.init) == [
                "PURPOSE", "  a new date",
                "FACTS", "  ______ (not answered yet)",
                "THEIR VIEW (a guess)", "  they are cross.",
                "OPENING", "  \"I would like this: a new date.\"",
                "ASK", "  1 Is it so that they are cross?", "  2 What would help?",
            ])
    }

    @Test("holds, to be shared, nothing that was not marked as shareable")
    func shareable() throws {
        let brief = try brief(["a new date", "MARKER", "a late pallet"], shareable: true)
        let page = BriefPage(brief)
        for text in [page.text, page.markdown, page.html] {
            #expect(!text.contains("MARKER"))
            #expect(text.contains("a new date") && text.contains("a late pallet") && text.contains("What would help?"))
        }
        #expect(!brief.parts.contains { $0.title == "WHERE WE ARE" || $0.title == "THEIR VIEW (a guess)" })
    }

    @Test("stays within sixty lines of eighty columns, whatever was typed")
    func size() throws {
        let long = String(repeating: "on and on ", count: 2_000)
        let text = BriefPage(try brief([long, String(repeating: "x", count: 5_000), long], shareable: false)).text
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(rows.count <= BriefPage.mostLines)
        #expect(rows.allSatisfy { $0.count <= BriefPage.width })
        for title in ["PURPOSE", "FACTS", "THEIR VIEW (a guess)", "OPENING", "ASK"] {
            #expect(rows.contains { $0 == title })
        }
    }

    @Test("escapes what was typed for the page it stands on")
    func escaping() throws {
        let page = BriefPage(try brief(["<b>&\"'*_", "", ""], shareable: false))
        #expect(page.html.contains("<li>&lt;b&gt;&amp;&quot;&#39;*_</li>"))
        #expect(page.markdown.contains("- \\<b\\>&\"'\\*\\_\n"))
    }
}
