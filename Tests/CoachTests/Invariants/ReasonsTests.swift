import Coach
import Dialogue
import Testing

@Suite struct ReasonsTests {
    @Test("Every finding is shown with its reasons, and what they quote are the rep's own answers as they stand")
    func reasons() throws {
        var shown = 0
        var quoted = 0
        for seed in 5_000..<5_060 {
            let talk = try RandomTalk(seed: seed)
            try talk.hold { seen in
                for case .finding(let finding) in seen.turn.lines {
                    shown += 1
                    #expect(!finding.reasons.isEmpty, "\(talk.name): \(finding.name)")
                    for reason in finding.reasons {
                        let declared = try declaredReasons(of: finding.name)
                        let possible = declared.flatMap { talk.conversation.state.filled($0.text, in: $0.script) }
                        #expect(possible.contains(reason), "\(talk.name): \(finding.name): \(reason)")
                        quoted += talk.typed.found(in: reason).count
                    }
                }
            }
        }
        #expect(shown > 30 && quoted > 5, "\(shown) findings, \(quoted) quotations")
    }

    private func declaredReasons(of finding: String) throws -> [(script: String, text: Template)] {
        try ShippedLibrary.scripts.get().scripts.values.flatMap { script in
            (script.finding(finding)?.reasons ?? []).map { (script.id, $0.text) }
        }
    }
}
