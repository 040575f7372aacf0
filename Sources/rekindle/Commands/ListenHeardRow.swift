import Listening

/// What was heard in one line, as one line of JSON.
struct HeardRow {
    let safety: Tier?
    let routing: Routing

    init(_ routing: Routing, safety: Tier? = nil) {
        self.routing = routing
        self.safety = safety
    }

    /// Flat, with its keys always in this order: names of labels and tiers need no escaping.
    var line: String {
        let others = routing.ranked.dropFirst().prefix(2).map { "\"\($0.label.rawValue)\"" }.joined(separator: ", ")
        let margin = (routing.margin * 100).rounded() / 100
        return "{\"version\": 1, \"safety\": \(safety.map { "\"\($0.rawValue)\"" } ?? "null"), "
            + "\"reflection\": \"\(routing.ranked[0].label.rawValue)\", "
            + "\"alternatives\": [\(others)], \"margin\": \(margin)}\n"
    }
}
