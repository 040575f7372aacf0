/// Which words of an utterance led where it leads.
public struct RoutingExplanation: Equatable, Sendable {
    /// Words as they were typed, and how much they counted; pieces of a word count for the word.
    public struct Reason: Equatable, Sendable {
        /// The words as typed.
        public let words: String
        /// What they added to the label's score.
        public let weight: Double
    }

    /// Where it leads.
    public let routing: Routing
    /// What spoke most for the first label, strongest first.
    public let forFirst: [Reason]
    /// What spoke most against the second, strongest first; the weights are below zero.
    public let againstSecond: [Reason]
}

extension Router {
    private static let mostReasons = 6

    /// Where an utterance leads, and which words counted.
    public func explain(_ utterance: String) -> RoutingExplanation {
        let words = Words(utterance)
        let routing = routing(words)
        let reasonsFor = reasons(in: words, for: routing.ranked[0].label)
        let reasonsAgainst = reasons(in: words, for: routing.ranked[1].label)
        return RoutingExplanation(
            routing: routing,
            forFirst: Array(
                reasonsFor.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }.prefix(Self.mostReasons)),
            againstSecond: Array(
                reasonsAgainst.filter { $0.weight < 0 }.sorted { $0.weight < $1.weight }.prefix(Self.mostReasons)))
    }

    /// What the words added to a label's score, by the words as typed, in the order of their first place.
    private func reasons(in words: Words, for label: RouteLabel) -> [RoutingExplanation.Reason] {
        guard let place = RouteRecipe.labels.firstIndex(of: label) else { return [] }
        let occurrences = RouteRecipe.occurrences(in: words, concepts)
        var order: [String] = []
        var weights: [String: Double] = [:]
        for (occurrence, part) in zip(occurrences, model.parts(of: occurrences, for: place)) where part != 0 {
            let typed = words.typed(occurrence.words).lowercased()
            if weights[typed] == nil { order.append(typed) }
            weights[typed, default: 0] += part
        }
        return order.map { RoutingExplanation.Reason(words: $0, weight: weights[$0] ?? 0) }
    }
}
