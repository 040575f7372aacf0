import Listening
import Terminal

/// What measuring the safety gate found, as a table.
struct ListenSafetyReport {
    let evaluation: SafetyEvaluation

    /// A line of the table, for programs.
    struct Row: Encodable {
        let writer: String?
        let kind: String
        let utterances: Int
        let alarms: Int
        let rightTier: Int
        let doubtful: Int
    }

    var rows: [Row] {
        ([nil] + evaluation.writers.map(Optional.some)).flatMap { writer in
            evaluation.counts(writer: writer).map {
                Row(
                    writer: writer, kind: $0.kind, utterances: $0.all, alarms: $0.alarms, rightTier: $0.right,
                    doubtful: $0.doubtful)
            }
        }
    }

    func show(on screen: Screen) {
        screen.bold("The safety gate, all \(evaluation.judged.count) utterances")
        show(evaluation.counts(), on: screen)
        guard evaluation.writers.count > 1 else { return }
        for writer in evaluation.writers {
            screen.heading("Writer \(writer)")
            show(evaluation.counts(writer: writer), on: screen)
        }
    }

    private func show(_ counts: [SafetyEvaluation.Counts], on screen: Screen) {
        for count in counts {
            let alarms = Proportion(hits: count.alarms, count: count.all)
            let share =
                "\(Self.percent(alarms.share)) (\(Self.percent(alarms.interval.lowerBound))-"
                + "\(Self.percent(alarms.interval.upperBound)))"
            let tail = "\(count.doubtful) in doubt"
            if count.kind.hasPrefix("S") {
                screen.show(
                    "\(count.kind): \(count.alarms) of \(count.all) heard, \(share); \(count.right) as this tier, \(tail)"
                )
            } else {
                screen.show("\(count.kind): \(count.alarms) of \(count.all) stopped, \(share); \(tail)")
            }
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
