import Dialogue
import Testing

@Suite("Row 3: two example answers in the hint of every question for words")
struct HintExamplesTests {
    static let questions = Shipped.library.scripts.values.flatMap { script in
        script.steps.compactMap { step in
            step.question?.kind.isText == true ? "\(script.id).\(step.name)" : nil
        }
    }.sorted()

    private func hint(_ name: String) -> String? {
        let parts = name.split(separator: ".").map(String.init)
        return Shipped.library.scripts[parts[0]]?.step(parts[1])?.question?.hint?.written
    }

    @Test("The hint holds two short examples in quotation marks, and they differ", arguments: questions)
    func examples(name: String) throws {
        let pieces = try #require(hint(name)).split(separator: "\"", omittingEmptySubsequences: false)
        try #require(pieces.count == 5, "two pairs of quotation marks")
        let examples = [pieces[1], pieces[3]]
        #expect(examples[0] != examples[1])
        for example in examples {
            #expect((1...90).contains(example.count), "\(example)")
        }
    }

    @Test("Every question for words is looked at")
    func all() { #expect(Self.questions.count > 100) }

    @Test("Every question a rep can be asked outside the safety scripts has a label of a few words")
    func labels() {
        for script in Shipped.library.scripts.values
        where !script.id.hasPrefix("safety") && !script.id.hasPrefix("perhaps") {
            let recapped = Set(script.steps.flatMap(\.recaps).map(\.step))
            for step in script.steps {
                guard let question = step.question, question.kind != .wait, !recapped.contains(step.name) else {
                    continue
                }
                let label = question.label ?? ""
                #expect((1...22).contains(label.count), "\(script.id).\(step.name): \(label)")
            }
        }
    }
}
