import Listening
import Terminal

/// What measuring found, as tables for people.
struct ListenReport {
    let evaluation: RouteEvaluation
    let measures: RouteMeasures

    init(_ evaluation: RouteEvaluation) {
        self.evaluation = evaluation
        measures = RouteMeasures(evaluation.judged)
    }

    func show(on screen: Screen) {
        let writers = evaluation.writers
        screen.bold("All \(evaluation.judged.count) utterances")
        show(measures, RouteMeasures(evaluation.yardstick), on: screen)
        if writers.count > 1 {
            for writer in writers {
                let theirs = evaluation.judged.filter { $0.example.writer == writer }
                screen.heading("Writer \(writer), \(theirs.count) utterances")
                show(
                    RouteMeasures(theirs), RouteMeasures(evaluation.yardstick.filter { $0.example.writer == writer }),
                    on: screen)
            }
        }
        screen.heading("How probable the first was said to be, and how often it was right or defensible")
        showCalibration(on: screen)
        screen.heading("What was taken for what (down: right; across: taken for)")
        showConfusion(on: screen)
        showWorst(on: screen)
    }

    private func show(_ router: RouteMeasures, _ yardstick: RouteMeasures, on screen: Screen) {
        screen.show(Self.columns("", "router", "between", "of", "yardstick"))
        for row in ListenMeasureRow.rows(router, yardstick) {
            screen.show(
                Self.columns(
                    row.name, Self.percent(row.router.share),
                    "\(Self.percent(row.router.interval.lowerBound))-\(Self.percent(row.router.interval.upperBound))",
                    "\(row.router.hits)/\(row.router.count)", row.yardstick.map { Self.percent($0.share) } ?? ""))
        }
        screen.show(
            Self.columns("macro-F1", Self.percent(router.macroF1), "", "", Self.percent(yardstick.macroF1)))
    }

    private func showCalibration(on screen: Screen) {
        for band in Calibration(evaluation.judged).bands where band.right.count > 0 {
            screen.show(
                Self.columns(
                    "said \(Self.percent(band.meanShare)) in the mean", Self.percent(band.right.share),
                    "\(Self.percent(band.right.interval.lowerBound))-\(Self.percent(band.right.interval.upperBound))",
                    "\(band.right.hits)/\(band.right.count)", ""))
        }
    }

    private func showConfusion(on screen: Screen) {
        let labels = RouteLabel.allCases
        let heads = labels.map { Self.left(String($0.rawValue.prefix(4)), 5) }.joined()
        screen.show(Self.right("", 15) + heads)
        for right in labels {
            let cells = labels.map { taken in
                let count = measures.confusion.count(right: right, taken: taken)
                return Self.left(count == 0 ? "." : String(count), 5)
            }
            screen.show(Self.right(right.rawValue, 15) + cells.joined())
        }
    }

    private func showWorst(on screen: Screen) {
        for (one, other, count) in measures.confusion.worst(3) {
            screen.heading("\(one.rawValue) and \(other.rawValue): confused \(count) times")
            for (right, taken) in [(one, other), (other, one)] {
                for judged in evaluation.mistakes(right: right, taken: taken, most: 2) {
                    screen.item("-", "\(right.rawValue) taken for \(taken.rawValue): \(judged.example.utterance)")
                }
            }
        }
    }

    private static func columns(_ name: String, _ share: String, _ between: String, _ of: String, _ yardstick: String)
        -> String
    {
        right(name, 36) + left(share, 7) + left(between, 14) + left(of, 11) + left(yardstick, 11)
    }

    private static func right(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// A share as a percentage with one digit after the point.
    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
