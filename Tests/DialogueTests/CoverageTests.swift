import Dialogue
import Testing

@Suite("What the shipped scripts can come to")
struct CoverageTests {
    @Test("every finding is reached by the answers that should reach it", arguments: WayToFinding.all)
    func ways(way: WayToFinding) {
        for seed in 1...3 {
            let conversation = way.walked(seed: UInt64(seed))
            #expect(conversation.state.position == .ended)
            #expect(
                conversation.state.findings.map(\.name).contains(way.finding),
                "\(conversation.state.findings.map(\.name))")
        }
    }

    /// The assessment; what the other scripts can come to is walked by `script explore`.
    private static let assessment = ["start", "gratitude", "thanks", "fit", "stagnation", "commitment", "safety"]

    @Test("every finding of the assessment has a way that leads to it")
    func complete() {
        let declared = Self.assessment.compactMap { Shipped.library[$0] }.flatMap { $0.findings.map(\.name) }
        #expect(Set(declared) == Set(WayToFinding.all.map(\.finding)))
    }

    /// Random conversations alone come to these; the way to them is long, or wants one answer out of many.
    static let tooRareForChance: Set<String> = [
        "addressed-improving", "addressed-waiting", "part-well", "poor-fit-unaddressed", "poor-fit-unchanged",
        "take-to-manager",
        "worth-keeping", "stagnation-open", "not-stale", "reactive-bond",
    ]

    @Test("random conversations come to every step that says or asks something, every card, and nearly every finding")
    func chance() {
        var reached: Set<String> = []
        var findings: Set<String> = []
        var cards: Set<String> = []
        func walked(_ state: Folded) {
            reached.formUnion(Self.steps(state))
            for case .called(let called, _) in state.moments { cards.formUnion(called) }
        }
        // The longest script is walked most.
        let scripts = ["start", "gratitude", "fit", "stagnation", "start", "fit", "fit", "stagnation"]
        for round in 0..<400 {
            var talk = RandomConversation(
                reflection: scripts[round % scripts.count], seed: 50_000 + UInt64(round), missing: 15)
            talk.run()
            findings.formUnion(talk.conversation.state.findings.map(\.name))
            walked(talk.conversation.state)
        }
        for way in WayToFinding.all { walked(way.walked(seed: 9).state) }
        var speaking: Set<String> = []
        for script in Self.assessment.compactMap({ Shipped.library[$0] }) {
            for step in script.steps where !step.paragraphs.isEmpty { speaking.insert("\(script.id).\(step.name)") }
        }
        #expect(speaking.subtracting(reached).sorted() == [])
        let scriptsHere = Self.assessment.compactMap { Shipped.library[$0] }
        let named = Set(scriptsHere.flatMap(\.steps).flatMap { $0.question?.cards.map(\.card) ?? [] })
        #expect(named.subtracting(cards).sorted() == [])
        let declared = Set(scriptsHere.flatMap { $0.findings.map(\.name) })
        #expect(declared.subtracting(findings).subtracting(Self.tooRareForChance).sorted() == [])
    }

    /// The steps whose words were said or whose question was asked.
    static func steps(_ state: Folded) -> Set<String> {
        var steps: Set<String> = []
        for moment in state.moments {
            switch moment {
            case .asked(let question, _): steps.insert("\(question.place.script).\(question.place.step)")
            case .said(let id, _):
                let parts = id.split(separator: ":", omittingEmptySubsequences: false)
                if parts.count > 1 { steps.insert(String(parts[1])) }
            default: break
            }
        }
        return steps
    }
}
