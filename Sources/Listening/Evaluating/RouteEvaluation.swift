/// What measuring found: every example led by a router that had not seen its writer, or by the shipped one.
public struct RouteEvaluation: Sendable {
    /// The examples as the router led them.
    public let judged: [JudgedExample]
    /// The same by the yardstick, complement naive Bayes; empty where it was not asked for.
    public let yardstick: [JudgedExample]

    /// Holds out one writer at a time and learns anew from the others. `afterWriter` is called with how many writers are done.
    public static func holdingOutWriters(
        _ examples: RouteExamples, afterWriter: (_ done: Int, _ of: Int) -> Void
    ) -> RouteEvaluation {
        var judged: [JudgedExample] = []
        var yardstick: [JudgedExample] = []
        let writers = examples.writers
        for (done, writer) in writers.enumerated() {
            let others = examples.all.filter { $0.writer != writer }
            let unseen = examples.all.filter { $0.writer == writer }
            let model = RouteRecipe.learn(others, concepts: examples.concepts, digest: examples.digest)
            let router = Router(model: model, concepts: examples.concepts)
            let bayes = NaiveBayes(others)
            judged += unseen.map { JudgedExample(example: $0, routing: router.route($0.utterance)) }
            yardstick += unseen.map { JudgedExample(example: $0, routing: bayes.route($0.utterance)) }
            afterWriter(done + 1, writers.count)
        }
        return RouteEvaluation(judged: judged, yardstick: yardstick)
    }

    /// Leads the examples of some files by a router as it is, and by a yardstick learnt from `known`.
    public init(_ unseen: [RouteExample], by router: Router, knowing known: [RouteExample]) {
        let bayes = NaiveBayes(known)
        judged = unseen.map { JudgedExample(example: $0, routing: router.route($0.utterance)) }
        yardstick = unseen.map { JudgedExample(example: $0, routing: bayes.route($0.utterance)) }
    }

    private init(judged: [JudgedExample], yardstick: [JudgedExample]) {
        self.judged = judged
        self.yardstick = yardstick
    }

    /// The writers, in order.
    public var writers: [String] { Set(judged.map(\.example.writer)).sorted() }

    /// Examples of one label that were taken for another, the surest mistakes first.
    public func mistakes(right: RouteLabel, taken: RouteLabel, most: Int) -> [JudgedExample] {
        Array(
            judged.filter { $0.example.label == right && $0.first == taken }
                .sorted { ($1.routing.margin, $0.example.id) < ($0.routing.margin, $1.example.id) }.prefix(most))
    }
}
