import Foundation
import RekindleTesting
import Testing

/// See also `WordingTests` of Dialogue, and the goldens: no line judges a person.
@Suite("Row 7: short reflections of the rep's own words", .waitsForPrograms)
struct Row07ReflectionsTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        #expect(try machine.run("customers", "add", "Harbour Foods").status == .exited(0))
    }

    /// What is said back to the advice for a colleague, with the wordings that a seed chooses.
    private func said(to answer: String, seed: String) throws -> String {
        let lines = [
            "in 40 days", "1", "5", "we have a date", "they know ours", "they said March, we said May", "3",
            "that we stall", "9", answer,
        ]
        machine.seed = seed
        let result = try machine.run(
            ["reflect", "call", "--customer", "Harbour Foods"],
            bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
        let parts = result.output.components(separatedBy: "> \(answer)\n")
        try #require(parts.count == 2, "\(result.output)")
        let after = parts[1]
        return after.components(separatedBy: "\n\n").first { !$0.isEmpty && !$0.hasPrefix("(question") } ?? ""
    }

    @Test("An answer in few words is said back in those words, and a long one is not")
    func ownWords() throws {
        let short = try (1...6).map { try said(to: "breathe out first", seed: String($0)) }
        #expect(short.contains { $0.contains("breathe out first") }, "\(short)")
        #expect(short.allSatisfy { $0.count < 120 })
        // Too long to be said back, and short enough for one row.
        let long = "say this and that and more besides and go on with it all day"
        #expect(try !said(to: long, seed: "1").contains("besides"))
    }

    @Test("The wording varies with the seed, and is the same for the same seed")
    func varied() throws {
        // Too long to be said back, and short enough for one row.
        let long = "say this and that and more besides and go on with it all day"
        var random = SeededGenerator(seed: 7)
        let seeds = ["1"] + (1...12).map { _ in String(random.next()) }
        let all = try seeds.map { try said(to: long, seed: $0) }
        #expect(Set(all).count > 1)
        #expect(try self.said(to: long, seed: "1") == all[0])
    }
}
