import Coach
import Dialogue
import Terminal
import Testing

@Suite struct OnePageTests {
    @Test("The brief as text is at most sixty lines of eighty columns, however long, wide or joined the answers are")
    func onePage() throws {
        var rows = 0
        for seed in 10_000..<10_030 {
            let name = seed.isMultiple(of: 3) ? String(repeating: "港の食品", count: 12) : "Harbour Foods"
            let talk = try RandomTalk(["call", "gratitude", "fit", nil][seed % 4], seed: seed, with: name)
            talk.steadiness = 600
            talk.settled = ["unsafe": ["no"], "alone": ["no"]]
            talk.texts = StrangeTexts.long + StrangeTexts.short
            try talk.hold { _ in }
            for shareable in [true, false] {
                let maker = BriefMaker(in: talk.test.world)
                let page = BriefPage(try maker.brief(for: talk.test.customer(name), shareable: shareable))
                rows += try check(page.text, talk.name)
                for columns in [20, 40, 80, 300] {
                    for row in page.text(columns: columns).split(separator: "\n") {
                        #expect(DisplayWidth.of(String(row)) <= min(columns, BriefPage.width), "\(talk.name): \(row)")
                    }
                }
            }
        }
        #expect(rows > 500)
    }

    private func check(_ page: String, _ name: String) throws -> Int {
        let rows = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(rows.count <= BriefPage.mostLines, "\(name): \(rows.count) lines")
        for row in rows {
            let columns = DisplayWidth.of(String(row))
            #expect(columns <= BriefPage.width, "\(name): \(columns) columns of \(row)")
        }
        return rows.count
    }

    @Test("Full rows are filled: wide letters take two columns each, and no more room than that is left")
    func filled() throws {
        let test = try TestWorld(scripts: ["talk.md": BriefTests.script])
        let conversation = try test.begin("talk")
        try conversation.answer(all: ["don't know", "they are cross", String(repeating: "納", count: 100)])
        let page = BriefPage(try BriefMaker(in: test.world).brief(for: conversation.customer, shareable: false)).text
        let rows = page.split(separator: "\n").filter { $0.contains("納") }.map { $0.drop { $0 == " " }.count }
        #expect(rows == [39, 39, 22])
    }
}
