import Coach
import Dialogue
import Testing

@Suite struct OrderOfChecksTests {
    @Test("Start never comes to fit before thanks has a finding, nor to freshness before both have one")
    func order() throws {
        let declared = try ["gratitude", "fit", "stagnation"].map { name in
            Set(try ShippedLibrary.scripts.get()[name]?.findings.map(\.name) ?? [])
        }
        let checks = ["gratitude-check", "fit-check", "stagnation-check"]
        var visits = [0, 0, 0]
        for seed in 2_000..<2_040 {
            let talk = try RandomTalk("start", seed: seed)
            try talk.hold { seen in
                guard let place = seen.turn.question?.place, let first = place.path.split(separator: "/").first,
                    let check = checks.firstIndex(of: String(first))
                else { return }
                visits[check] += 1
                let found = Set(talk.conversation.state.findings.map(\.name))
                for earlier in 0..<check {
                    #expect(!declared[earlier].isDisjoint(with: found), "\(talk.name): \(place.name) of \(found)")
                }
            }
        }
        #expect(visits.allSatisfy { $0 > 30 }, "\(visits)")
    }
}
