import Dialogue
import Foundation
import RekindleTesting
import Testing

@Suite("Scripts changed at random")
struct ScriptFuzzTests {
    private static let pieces = [
        "-> ", "- ", "* ", "? ", "## ", "# ", "+ ", ": ", ", ", "\"", "{", "}", "(", ")", " and ", " when ", "call ",
        "end", "finding ",
        "flag ", "is ", "\n", "\r\n", "\t", "\u{0301}", "👍🏽", "0", "9999999999999999999999", "-1", "any of", "never ",
        "é", "\u{FEFF}", "or ",
        "always", "otherwise", "missing", " .. ", "one of, for each", "again once when ", "with ", "from ", "",
    ]

    /// Takes out, puts in, doubles or swaps a few stretches of the text.
    static func mutated(_ text: String, by generator: inout SeededGenerator) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...6, using: &generator) where !scalars.isEmpty {
            let at = Int.random(in: 0..<scalars.count, using: &generator)
            let end = min(scalars.count, at + Int.random(in: 1...40, using: &generator))
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: scalars.removeSubrange(at..<end)
            case 1:
                scalars.insert(
                    contentsOf: pieces.randomElement(using: &generator)?.unicodeScalars.map { $0 } ?? [], at: at)
            case 2:
                scalars.insert(
                    contentsOf: Array(scalars[at..<end]), at: Int.random(in: 0...scalars.count, using: &generator))
            case 3: scalars.swapAt(at, Int.random(in: 0..<scalars.count, using: &generator))
            default:
                scalars.replaceSubrange(
                    at..<end, with: pieces.randomElement(using: &generator)?.unicodeScalars.map { $0 } ?? [])
            }
        }
        var changed = String.UnicodeScalarView()
        changed.append(contentsOf: scalars)
        return String(changed)
    }

    /// The header and a few steps of a script: whole scripts would take too long to check so often.
    static func excerpt(_ text: String, by generator: inout SeededGenerator) -> String {
        let steps = text.components(separatedBy: "\n## ")
        let first = Int.random(in: 1..<steps.count, using: &generator)
        return ([steps[0]] + steps[first..<min(first + 4, steps.count)]).joined(separator: "\n## ")
    }

    @Test("never crash the checker, and every diagnostic has a place in its file", arguments: 0..<20)
    func mutations(batch: Int) throws {
        var generator = SeededGenerator(seed: UInt64(batch) + 1)
        let names = Shipped.texts.keys.sorted()
        for round in 0..<100 {
            let name = names[(batch + round) % names.count]
            let whole = Shipped.texts[name] ?? ""
            let text = round % 10 == 0 ? whole : Self.excerpt(whole, by: &generator)
            let source = SourceText(file: name, text: Self.mutated(text, by: &generator))
            for problem in Checker().check([source]).diagnostics {
                let place = problem.location
                let inside =
                    source.lines.indices.contains(place.line - 1)
                    && (1...max(1, source.lines[place.line - 1].count + 1)).contains(place.column)
                #expect(inside, "seed \(batch + 1), round \(round): \(problem.rendered(in: source))")
                #expect(!problem.message.isEmpty && problem.location.file == name)
                _ = problem.rendered(in: source)
            }
        }
    }

    @Test("that still check run to their end, every question worded and every finding reasoned", arguments: 0..<2)
    func soundMutations(batch: Int) {
        var generator = SeededGenerator(seed: UInt64(batch) + 1_000)
        for round in 0..<14 {
            let name = Shipped.texts.keys.sorted().randomElement(using: &generator) ?? ""
            let sources = Shipped.sources.filter { $0.file != name }
            let changed = SourceText(file: name, text: Self.mutated(Shipped.texts[name] ?? "", by: &generator))
            let report = Checker().check(sources + [changed])
            guard report.isSound, let script = report.scripts.last else { continue }
            let library = ScriptLibrary(report.scripts)
            for walk in 0..<6 {
                let seed = UInt64(batch * 10_000 + round * 10 + walk)
                var talk = RandomConversation(
                    reflection: walk.isMultiple(of: 2) ? script.id : "start", seed: seed, missing: 30, library: library)
                talk.run()
                let state = talk.conversation.state
                #expect(state.position == .ended, "\(name), seed \(seed)")
                #expect(state.answered.allSatisfy { !$0.text.isEmpty }, "\(name), seed \(seed)")
                #expect(state.findings.allSatisfy { !$0.reasons.isEmpty }, "\(name), seed \(seed)")
            }
        }
    }
}
