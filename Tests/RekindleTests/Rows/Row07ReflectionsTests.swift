import Foundation
import RekindleTesting
import Testing

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

    /// Praise of the rep, a verdict on somebody's character, a feeling of the coach's own.
    private static let unwanted = [
        "well done", "good job", "great job", "great answer", "nice work", "amazing", "fantastic", "wonderful",
        "brilliant", "excellent", "awesome", "impressive", "proud of you", "congratulations", "insightful", "clever",
        "you are a ", "you're a ", "you seem ", "you sound ", "your personality", "your type",
        "they are a difficult", "difficult customer", "difficult person", "toxic", "narcissist",
        "i feel", "i'm sorry", "i am sorry", "i understand how", "i care", "i'm glad", "i am glad", "i'm proud",
        "i hope", "i love", "i worry", "i'm happy",
    ]

    @Test("Nothing that reflections, cards and the program say flatters, judges a character or claims a feeling")
    func plain() throws {
        let said = try Self.said()
        #expect(said.count > 1_500, "\(said.count)")
        for line in said {
            let words = " " + line.lowercased().replacing("\u{2019}", with: "'") + " "
            for unwanted in Self.unwanted {
                #expect(!words.contains(unwanted), "\(unwanted): \(line)")
            }
        }
    }

    /// The lines of reflections and cards without what a rep might say, and the program's own strings.
    private static func said() throws -> [String] {
        var lines: [String] = []
        for (folder, ending) in [("prompts", "md"), ("corpus", "md"), ("Sources", "swift")] {
            let root = Repository.root.appendingPathComponent(folder).path
            for path in try FileManager.default.subpathsOfDirectory(atPath: root)
            where path.hasSuffix("." + ending) && !path.hasPrefix("listening/") {
                let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
                // An option is what the rep says.
                for line in text.split(separator: "\n") where !line.hasPrefix("* ") {
                    let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
                    let isSource = ending == "swift"
                    lines += pieces.enumerated().filter { $0.offset.isMultiple(of: 2) != isSource }
                        .map { String($0.element) }
                }
            }
        }
        return lines.filter { $0.contains(" ") }
    }
}
