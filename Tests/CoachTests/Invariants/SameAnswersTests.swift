import Coach
import Dialogue
import Journal
import Testing

@Suite struct SameAnswersTests {
    @Test("The same answers give the same words, however long the rep takes over them on that day")
    func sameWords() throws {
        for seed in 9_000..<9_016 {
            let quick = try transcript(seed, secondsAMove: 0)
            let slow = try transcript(seed, secondsAMove: 61)
            #expect(quick.count > 3)
            #expect(quick == slow, "seed \(seed)")
        }
    }

    @Test("Other answers give other words")
    func otherWords() throws {
        #expect(try transcript(9_000, secondsAMove: 0) != transcript(9_002, secondsAMove: 0))
    }

    /// Everything shown and concluded in two conversations with one customer.
    private func transcript(_ seed: Int, secondsAMove: Int64) throws -> [String] {
        let talk = try RandomTalk(seed: seed)
        var shown: [String] = []
        for round in 0..<2 {
            if round > 0 {
                talk.test.now = Timestamp(rawValue: TestWorld.noon.rawValue)
                try talk.goOn(with: "review", after: 9)
            }
            try talk.hold { seen in
                talk.test.now = Timestamp(rawValue: talk.test.now.rawValue + secondsAMove)
                shown.append("\(seen.move) \(seen.turn)")
            }
            shown += talk.conversation.closingLines().map { "\($0)" }
            let customer = try talk.test.customer()
            shown.append(BriefPage(try BriefMaker(in: talk.test.world).brief(for: customer, shareable: false)).text)
            shown += try talk.test.store.findings(of: nil).map { "\($0.finding)" }
            shown += try talk.test.store.commitments(of: nil).map { "\($0.commitment)" }
        }
        return shown
    }
}
