import Listening

/// One measure of the router and, where it has it, of the yardstick.
struct ListenMeasureRow {
    let name: String
    let router: Proportion
    let yardstick: Proportion?

    static func rows(_ router: RouteMeasures, _ yardstick: RouteMeasures) -> [ListenMeasureRow] {
        var rows = [ListenMeasureRow(name: "first is right", router: router.top1, yardstick: yardstick.top1)]
        if router.hasAlso {
            rows.append(
                ListenMeasureRow(
                    name: "first is right or defensible", router: router.lenient, yardstick: yardstick.lenient))
        }
        return rows + [
            ListenMeasureRow(name: "right one among three", router: router.top3, yardstick: yardstick.top3),
            ListenMeasureRow(
                name: "escalate recognised", router: router.escalateRecall, yardstick: yardstick.escalateRecall),
            ListenMeasureRow(
                name: "escalate where it is not", router: router.escalateFalseAlarms,
                yardstick: yardstick.escalateFalseAlarms),
            ListenMeasureRow(name: "one offered alone", router: router.one, yardstick: nil),
            ListenMeasureRow(name: "  and that one was right", router: router.oneRight, yardstick: nil),
            ListenMeasureRow(name: "two or three named", router: router.few, yardstick: nil),
            ListenMeasureRow(name: "  and the right one among them", router: router.fewHelps, yardstick: nil),
        ]
    }
}
