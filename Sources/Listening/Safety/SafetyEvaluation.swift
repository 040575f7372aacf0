/// How the gate does on examples whose tier is known.
public struct SafetyEvaluation: Sendable {
    /// An example and what the gate said.
    public struct Judged: Sendable {
        /// The example.
        public let example: SafetyExample
        /// What the gate said of it.
        public let alarm: Alarm?
    }

    /// How often the gate spoke up for the examples of one kind.
    public struct Counts: Equatable, Sendable {
        /// A tier's name, or `none`, or `ordinary` for the router's examples.
        public let kind: String
        /// How many examples there are.
        public internal(set) var all = 0
        /// How many gave an alarm, of any tier.
        public internal(set) var alarms = 0
        /// How many gave an alarm of their own tier.
        public internal(set) var right = 0
        /// How many of the alarms were in doubt.
        public internal(set) var doubtful = 0
    }

    /// What was said of each example of the gate, in order.
    public let judged: [Judged]
    /// What was said of ordinary talk.
    public let ordinary: [Judged]

    /// A gate on examples that it was not learnt from.
    public init(_ examples: [SafetyExample], by gate: SafetyGate) {
        judged = examples.map { Judged(example: $0, alarm: gate.judge($0.utterance)) }
        ordinary = []
    }

    /// Every writer's examples judged by a gate whose model was learnt from the other writers alone; `progress` is told how many
    /// writers are done, of how many. The signs stay as they are.
    public static func holdingOutWriters(
        _ examples: SafetyExamples, progress: (Int, Int) -> Void
    ) -> SafetyEvaluation {
        let all = examples.all + examples.ordinary + examples.dangers
        let learner = SafetyLearner(all, examples.book)
        let writers = Set(examples.all.map(\.writer)).sorted()
        var judged: [Judged] = []
        var ordinary: [Judged] = []
        for (done, writer) in writers.enumerated() {
            let model = learner.learn(from: all.indices.filter { all[$0].writer != writer }, digest: 0)
            let gate = SafetyGate(book: examples.book, model: model)
            judged += examples.all.filter { $0.writer == writer }.map {
                Judged(example: $0, alarm: gate.judge($0.utterance))
            }
            ordinary += examples.ordinary.filter { $0.writer == writer }.map {
                Judged(example: $0, alarm: gate.judge($0.utterance))
            }
            progress(done + 1, writers.count)
        }
        return SafetyEvaluation(judged: judged, ordinary: ordinary)
    }

    private init(judged: [Judged], ordinary: [Judged]) {
        self.judged = judged
        self.ordinary = ordinary
    }

    /// The counts of each tier, then those of `none` and `ordinary`, for one writer or for all.
    public func counts(writer: String? = nil) -> [Counts] {
        var kinds = Tier.allCases.map { Counts(kind: $0.rawValue) } + [Counts(kind: "none"), Counts(kind: "ordinary")]
        for (list, isOrdinary) in [(judged, false), (ordinary, true)] {
            for item in list where writer == nil || item.example.writer == writer {
                let place =
                    item.example.tier.flatMap(Tier.allCases.firstIndex(of:)) ?? kinds.count - (isOrdinary ? 1 : 2)
                kinds[place].all += 1
                guard let alarm = item.alarm else { continue }
                kinds[place].alarms += 1
                if alarm.tier == item.example.tier { kinds[place].right += 1 }
                if !alarm.isSure { kinds[place].doubtful += 1 }
            }
        }
        return kinds.filter { $0.all > 0 }
    }

    /// The writers, in order.
    public var writers: [String] { Set(judged.map(\.example.writer)).sorted() }
}
