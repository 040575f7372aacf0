import Listening
import Testing

@Suite("Tiers")
struct TierTests {
    @Test("The graver tier comes first")
    func order() {
        #expect(Tier.allCases.sorted().map(\.rawValue) == ["S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"])
    }
}
