import Coach
import Dialogue
import Journal
import Testing

@Suite struct AfterSafetyTests {
    /// Unsafe things are said often.
    private static let unsafe: [String: [String]] = [
        "unsafe": ["yes", "not sure", "no"], "conduct": ["3", "4", "1 3", "1"], "alone": ["1", "2", "3"],
    ]

    @Test(
        "After a safety stop no advice is shown in that conversation, and nothing but safety is asked until it is carried on or taken back"
    )
    func noAdvice() throws {
        var stops = 0
        var takenBack = 0
        for seed in 4_000..<4_080 {
            let talk = try RandomTalk(["start", "fit", "call", nil][seed % 4], seed: seed)
            talk.settled = Self.unsafe
            if seed.isMultiple(of: 3) { talk.texts = RandomTalk.unsafeTexts }
            var wasStopped = false
            try talk.hold { seen in
                let state = talk.conversation.state
                if state.safetyStop, !wasStopped { stops += 1 }
                wasStopped = wasStopped || state.safetyStop
                guard wasStopped else { return }
                #expect(seen.turn.lines.offered == [], "\(talk.name)")
                guard state.safetyStop else { return takenBack += 1 }
                for line in seen.turn.lines {
                    switch line {
                    case .finding, .heading: Issue.record("\(talk.name): \(line)")
                    case .suggestion(_, let name): #expect(name == "selfcare", "\(talk.name)")
                    default: break
                    }
                }
                let script = seen.turn.question?.place.script ?? "safety"
                let isSafety = ["safety", "incident-note", "lighter", "commitment"].contains { script.hasPrefix($0) }
                #expect(isSafety, "\(talk.name): \(script)")
                let page = try talk.conversation.brief()
                #expect(page?.text == nil, "\(talk.name)")
            }
        }
        #expect(stops > 10 && takenBack > 2, "stopped \(stops) times, taken back at \(takenBack) moves")
    }
}
