import Listening

extension ListenReport {
    /// What measuring found, for programs.
    var rows: Rows {
        Rows(
            all: measured(nil), writers: evaluation.writers.map { measured($0) },
            confusion: RouteLabel.allCases.flatMap { right in
                RouteLabel.allCases.compactMap { taken in
                    let count = measures.confusion.count(right: right, taken: taken)
                    return count == 0 ? nil : Taken(right: right.rawValue, taken: taken.rawValue, count: count)
                }
            })
    }

    struct Rows: Encodable {
        let all: Measured
        let writers: [Measured]
        let confusion: [Taken]
    }

    struct Taken: Encodable {
        let right: String
        let taken: String
        let count: Int
    }

    struct Measured: Encodable {
        let writer: String?
        let utterances: Int
        let macroF1: Double
        let measures: [Measure]
    }

    struct Measure: Encodable {
        let name: String
        let hits: Int
        let count: Int
        let share: Double
        let from: Double
        let to: Double
        let yardstick: Double?
    }

    private func measured(_ writer: String?) -> Measured {
        let judged = evaluation.judged.filter { writer == nil || $0.example.writer == writer }
        let yardstick = evaluation.yardstick.filter { writer == nil || $0.example.writer == writer }
        let router = RouteMeasures(judged)
        return Measured(
            writer: writer, utterances: judged.count, macroF1: router.macroF1,
            measures: ListenMeasureRow.rows(router, RouteMeasures(yardstick)).map { row in
                Measure(
                    name: String(row.name.drop { $0 == " " }), hits: row.router.hits, count: row.router.count,
                    share: row.router.share, from: row.router.interval.lowerBound, to: row.router.interval.upperBound,
                    yardstick: row.yardstick?.share)
            })
    }
}
