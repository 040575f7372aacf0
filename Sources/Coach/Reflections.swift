public import Dialogue
import Spelling

/// One reflection a rep can choose.
public struct ReflectionSummary: Equatable, Sendable, Codable {
    /// The name to type.
    public let name: String
    /// The title shown.
    public let title: String
    /// When to choose it.
    public let purpose: String
    /// The fewest questions it asks.
    public let shortest: Int
    /// About how many it asks.
    public let about: Int
}

extension ScriptLibrary {
    /// What most reps come for stands first.
    private static let first = ["start", "call"]

    /// The reflections a rep can choose: `start` and `call`, then by title.
    public var reflections: [ReflectionSummary] {
        scripts.values.compactMap { script -> ReflectionSummary? in
            guard let purpose = script.purpose else { return nil }
            let length = length(of: script.id)
            return ReflectionSummary(
                name: script.id, title: script.title, purpose: purpose, shortest: length.shortest, about: length.about)
        }
        .sorted { left, right in
            let order = [left, right].map { Self.first.firstIndex(of: $0.name) ?? Self.first.count }
            return (order[0], left.title) < (order[1], right.title)
        }
    }

    /// Whether the step, named `script.step`, offers the answer of an earlier conversation to be kept.
    func asksOnce(_ name: String) -> Bool {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        return parts.count == 2 && self[parts[0]]?.step(parts[1])?.question?.once != nil
    }

    /// The reflection a rep names, by its name, its title or the beginning of either; throws `CoachError`.
    public func reflection(named text: String) throws -> ReflectionSummary {
        let wanted = text.lowercased()
        let all = reflections
        if let exact = all.first(where: { $0.name == wanted || $0.title.lowercased() == wanted }) { return exact }
        let begun = all.filter { $0.name.hasPrefix(wanted) || $0.title.lowercased().hasPrefix(wanted) }
        if begun.count == 1, !wanted.isEmpty { return begun[0] }
        throw CoachError.noSuchReflection(text, near: nearestWord(to: wanted, among: all.map(\.name)))
    }
}
