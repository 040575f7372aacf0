import Listening
import Testing

@Suite("The linear model")
struct LinearModelTests {
    static let texts = [
        ("they pay late and shout", 0), ("he shouts at our drivers", 0), ("late payment again and again", 0),
        ("have not rung her in a year", 1), ("lost touch with the school", 1), ("a year since we spoke", 1),
    ]

    static func learnt(mostFeatures: Int = .max) -> LinearModel {
        var learner = LinearLearner()
        learner.mostFeatures = mostFeatures
        return learner.learn(
            labels: ["fit", "reconnect"],
            examples: texts.map { LearningExample(TextFeatures().occurrences(in: Words($0.0)), label: $0.1) }, digest: 7
        )
    }

    static func scores(_ text: String, _ model: LinearModel) -> [Double] {
        model.scores(of: TextFeatures().occurrences(in: Words(text)))
    }

    @Test("It tells what it was taught apart, also in words it has not met")
    func tellsApart() {
        let model = Self.learnt()
        for (text, label) in Self.texts {
            #expect(Self.scores(text, model)[label] > Self.scores(text, model)[1 - label])
        }
        let unmet = Self.scores("they are shouting and paying late", model)
        #expect(unmet[0] > unmet[1])
    }

    @Test("Learning twice gives the same bytes, and a file gives the same model")
    func sameBytes() throws {
        let bytes = ModelFile.bytes(of: Self.learnt())
        #expect(bytes == ModelFile.bytes(of: Self.learnt()))
        #expect(try ModelFile.model(in: bytes, name: "a.model") == Self.learnt())
    }

    @Test("It keeps as many features as it may, and still tells apart")
    func fewerFeatures() {
        let model = Self.learnt(mostFeatures: 40)
        #expect(model.vocabulary.count == 40)
        for (text, label) in Self.texts {
            #expect(Self.scores(text, model)[label] > Self.scores(text, model)[1 - label])
        }
    }

    @Test("What each occurrence adds makes up the score, with what a text without words scores")
    func parts() {
        let model = Self.learnt()
        let occurrences = TextFeatures().occurrences(in: Words("he pays late, late, late"))
        let sum = model.parts(of: occurrences, for: 0).reduce(0, +) + model.scores(of: [Occurrence]())[0]
        #expect(abs(sum - model.scores(of: occurrences)[0]) < 1e-4)
    }

    @Test("An example of a label that would do as well is neither for nor against it")
    func alsoRight() {
        let occurrences = TextFeatures().occurrences(in: Words("late and lost"))
        let examples = Self.texts.map { LearningExample(TextFeatures().occurrences(in: Words($0.0)), label: $0.1) }
        let against = LinearLearner().learn(
            labels: ["fit", "reconnect"], examples: examples + [LearningExample(occurrences, label: 0)])
        let neither = LinearLearner().learn(
            labels: ["fit", "reconnect"], examples: examples + [LearningExample(occurrences, label: 0, also: [1])])
        #expect(neither.scores(of: occurrences)[1] > against.scores(of: occurrences)[1])
    }
}
