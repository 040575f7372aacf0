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

    /// The reflections a rep can choose: `start` and `call`, then by title. Throws `ScriptLibrary.Unreadable`.
    public func reflections() throws -> [ReflectionSummary] {
        try requireAll()
        return names.compactMap { summary(of: $0) }.sorted { left, right in
            let order = [left, right].map { Self.first.firstIndex(of: $0.name) ?? Self.first.count }
            return (order[0], left.title) < (order[1], right.title)
        }
    }

    /// The reflection a rep names, by its name, its title or the beginning of either.
    ///
    /// Throws `CoachError` where there is none, and `ScriptLibrary.Unreadable`.
    public func reflection(named text: String) throws -> Script {
        let wanted = text.lowercased()
        // By its name it is found without reading the others.
        try require(wanted)
        if let exact = self[wanted], exact.purpose != nil { return exact }
        try requireAll()
        let all = names.compactMap { self[$0] }.filter { $0.purpose != nil }
        if let exact = all.first(where: { $0.title.lowercased() == wanted }) { return exact }
        let begun = all.filter { $0.id.hasPrefix(wanted) || $0.title.lowercased().hasPrefix(wanted) }
        if begun.count == 1, !wanted.isEmpty { return begun[0] }
        throw CoachError.noSuchReflection(text, near: nearestWord(to: wanted, among: all.map(\.id)))
    }

    private func summary(of name: String) -> ReflectionSummary? {
        guard let script = self[name], let purpose = script.purpose else { return nil }
        let length = length(of: name)
        return ReflectionSummary(
            name: name, title: script.title, purpose: purpose, shortest: length.shortest, about: length.about)
    }
}
